/** A document-control table in the body says what the front matter says. */

import type { FieldValue } from "../../playbook/fields/field-value.ts";
import type { TypedDocument } from "../../playbook/playbook-document.ts";
import { isIncidentStatus } from "../../playbook/fields/incident-status.ts";
import {
  areSameActors,
  isSameValue,
} from "../../playbook/fields/same-value.ts";
import { foldWord, isPlaceholder } from "../../text/words.ts";
import type { FieldDefinition } from "../../types/document-type.ts";
import { statusFamilyOf } from "../../types/status.ts";
import type { DocumentLookupRule } from "../rule.ts";
import type { BodyField } from "../../document/body-label.ts";

const HEAD =
  "---\ntype: policy\ntitle: Consent\nstatus: draft\nowner: dpo\nversion: 2.1\n---\n\n# Consent\n\n| Field | Value |\n| ----- | ----- |\n| Owner | dpo |\n";

export const rule: DocumentLookupRule = {
  id: "control-table-disagrees",
  group: "structure",
  kind: "document-lookup",
  severity: "warning",
  fixable: false,
  cure: "write the control table",
  summary:
    "A document-control table in the body says what the front matter says.",
  why: "Readers of a printed copy see the table, everyone else the front matter. In a public set of 206 documents that hold both, 15 contradict themselves, mostly about the version.",
  examples: {
    good: `${HEAD}| Version | v2.1 |\n`,
    bad: `${HEAD}| Version | 2.0 |\n`,
  },
  *check({ document, playbook: { config, people } }) {
    for (const stated of document.parsed.bodyFields) {
      const field = counterpart(document, stated);
      if (!field || isPlaceholder(stated.value)) continue;
      // A map says more of somebody than the text can repeat.
      if (field.node.kind === "map") continue;
      const said = field.texts.map(({ text }) => text);
      if (field.key === "date" && said.some((text) => STAMP.test(text)))
        continue;
      const { definition, range } = field;
      if (
        isSameValue(
          definition,
          said,
          [stated.value],
          document,
          config.dateOrder,
        )
      )
        continue;
      if (areSameActors(definition, said, [stated.value], people)) continue;
      const right = said.join(", ");
      yield {
        at: { range: stated.valueRange },
        message: `The text says \`${stated.label}\` is \`${stated.value}\`, the front matter says \`${right}\`.`,
        fixes: [
          {
            title: `Write \`${right}\` as in the front matter`,
            intents: [{ range: stated.valueRange, newText: right }],
            safe: false,
          },
        ],
        related: [
          {
            path: document.path,
            range,
            message: `\`${field.key}\` in the front matter.`,
          },
        ],
      };
    }
  },
};

/** `2022-12-16T13:24:38Z`: when a site published the page, not the day that its text tells of. */
const STAMP = /^\d{4}-\d{2}-\d{2}[T ]\d{2}:\d{2}/;

/** The front matter's field of the same meaning; loose spellings such as `author` for the owner prove nothing. */
function counterpart(
  { names, fields, type }: TypedDocument,
  { label, value, origin }: BodyField,
): FieldValue | undefined {
  const name = names.find(label);
  if (!name || name.weak) return undefined;
  if (name.definition.name === "status" && isIncidentStatus(type, value))
    return undefined;
  const field = fields.get(name.definition.name);
  if (field?.origin !== "front-matter" || field.texts.length === 0)
    return undefined;
  if (names.find(field.key)?.weak) return undefined;
  if (isFreeText(name.definition) && foldWord(label) !== foldWord(field.key))
    return undefined;
  const isRemark =
    origin === "label" &&
    (value.length > 60 ||
      (name.definition.name === "status" &&
        statusFamilyOf(value, type.statuses) === undefined));
  return isRemark ? undefined : field;
}

/** Of free text, "Applies to" and `audience` need not mean the same, though both are read as one field. */
function isFreeText({ name, kind }: FieldDefinition): boolean {
  const inner = kind.kind === "list" ? kind.of.kind : kind.kind;
  return (
    inner === "map" ||
    (inner === "text" && !["id", "title", "version"].includes(name))
  );
}
