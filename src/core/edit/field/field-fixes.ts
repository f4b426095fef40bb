/** What can be offered for a finding about a field, whatever its rule: fill it in, name somebody else, write another day. */

import type { Diagnostic } from "../../lint/diagnostic.ts";
import { replaceText } from "./field-edit.ts";
import { hasValue } from "../../playbook/fields/field-value.ts";
import {
  isRead,
  type TypedDocument,
} from "../../playbook/playbook-document.ts";
import type { PlaybookIndex } from "../../playbook/playbook-index.ts";
import { ruleOf } from "../../rules/index.ts";
import { missingField } from "./missing-field.ts";
import { inDocument, type Question, type QuickFix } from "../quick-fix.ts";
import { revise } from "../revise.ts";
import { setField } from "./set-field.ts";
import { repetitionsOf } from "./state-field.ts";
import type { Edits, Source } from "../source.ts";

/** The offers; none where the field's kind does not tell what could be asked. */
export function fieldFixes(
  diagnostic: Diagnostic,
  document: TypedDocument,
  playbook: PlaybookIndex,
): readonly QuickFix[] {
  const { field, value } = diagnostic.about ?? {};
  const definition = document.names.definitions.find(
    ({ name }) => name === field,
  );
  if (field === undefined || !definition) return [];
  const offered = ruleOf(diagnostic.rule)?.fieldFixes;
  if (offered === "none" || !isRead(document)) return [];
  if (!hasValue(document.fields.get(field)))
    return missingField(diagnostic, document, playbook);
  if (value === undefined || offered === "where missing") return [];
  const swap = (title: string, asks: Question): QuickFix =>
    inDocument(
      title,
      document,
      (source, answer) => swapValue(source, playbook, { field, value, answer }),
      { asks },
    );
  const { kind } = definition;
  switch (kind.kind === "list" ? kind.of.kind : kind.kind) {
    case "person":
      return [swap("Name somebody else…", "person")];
    case "date":
      return [swap("Write another day…", "date")];
    default:
      return [];
  }
}

/** Puts one value in the place of another, the others of a list as they are; the control table says it, too. */
function swapValue(
  source: Source,
  playbook: PlaybookIndex,
  { field, value, answer }: Record<"field" | "value" | "answer", string>,
): Edits {
  const texts = source.document.fields.get(field)?.texts ?? [];
  const found = texts.find(({ text }) => text === value);
  if (!found) return undefined;
  const swapped = texts.map((each) => (each === found ? answer : each.text));
  const written = swapped.length === 1 ? answer : swapped;
  return revise(source, [
    (before) => repetitionsOf(before, field, playbook, written),
    (after) => {
      const now = after.document.fields
        .get(field)
        ?.texts.find(({ text }) => text === value);
      return (
        (now && replaceText(now, answer)) ?? setField(after, field, written)
      );
    },
  ]);
}
