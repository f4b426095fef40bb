/** Fixes for a field that is missing or empty. */

import type { Diagnostic } from "../../lint/diagnostic.ts";
import type { TypedDocument } from "../../playbook/playbook-document.ts";
import type { PlaybookIndex } from "../../playbook/playbook-index.ts";
import { addField, initialValue } from "./add-field.ts";
import { inDocument, type QuickFix } from "../quick-fix.ts";
import { setField } from "./set-field.ts";
import { sourceOf } from "../source.ts";

/** Adds the field, with its value where that is certain; people are chosen from the register. */
export function missingField(
  diagnostic: Diagnostic,
  document: TypedDocument,
  playbook: PlaybookIndex,
): readonly QuickFix[] {
  const name = diagnostic.about?.field;
  const definition = document.names.definitions.find(
    (each) => each.name === name,
  );
  if (name === undefined || !definition) return [];
  const { kind } = definition;
  const isPerson =
    kind.kind === "person" ||
    (kind.kind === "list" && kind.of.kind === "person");
  const written =
    document.fields.get(name)?.key ?? definition.writtenAs ?? name;
  const { path } = document;
  const value = initialValue(name, document, playbook);
  const add: QuickFix = {
    title:
      value === ""
        ? `${document.fields.has(name) ? "Fill in" : "Add"} \`${written}\``
        : `Write \`${written}: ${value}\``,
    path,
    ...(isPerson ? {} : { isPreferred: true }),
    make: (text) => addField(sourceOf(document, text), name, value),
  };
  const choose = inDocument(
    `Choose the ${name.replaceAll("_", " ")}…`,
    document,
    (source, person) => setField(source, name, person),
    { asks: "person", isPreferred: true },
  );
  return isPerson ? [choose, add] : [add];
}
