/** Every value is of its field's kind. */

import type { Config, Severity } from "../../config/config.ts";
import { checkText, type Misfit } from "../../playbook/fields/field-check.ts";
import {
  isGrouped,
  isNothing,
  type FieldValue,
  type TextValue,
} from "../../playbook/fields/field-value.ts";
import {
  isRead,
  type TypedDocument,
} from "../../playbook/playbook-document.ts";
import { MANY, scaleOf } from "../../playbook/fields/unlisted-word.ts";
import { foldWord } from "../../text/words.ts";
import { isAsked } from "../../types/requirement.ts";
import { write } from "../fix.ts";
import type { DocumentLookupRule } from "../rule.ts";

export const rule: DocumentLookupRule = {
  id: "field-invalid",
  group: "identity",
  kind: "document-lookup",
  severity: "error",
  fixable: true,
  uncovers: ["weighing"],
  summary:
    "Every value is what its field takes: a day, a length of time, a number, one of a few words.",
  why: "A review date that cannot be read never comes due, and a status that nobody knows hides a document from every list. ISO 8601 days are read alike by everybody.",
  examples: {
    good: "---\ntype: policy\ntitle: Consent\nstatus: draft\nowner: dpo\nclassification: internal\ncreated: 2026-03-01\n---\n\n# Consent\n",
    bad: "---\ntype: policy\ntitle: Consent\nstatus: draft\nowner: dpo\nclassification: intermal\ncreated: 2026-3-1\n---\n\n# Consent\n",
  },
  *check({ document, playbook }) {
    const { config, spellings } = playbook;
    if (!isRead(document)) return;
    for (const [name, field] of document.fields) {
      if (document.names.find(field.key)?.weak) continue;
      const shape = shapeProblem(field);
      if (shape !== undefined) {
        yield { at: { range: field.range }, message: shape };
        continue;
      }
      for (const [item, value] of field.texts.entries()) {
        if (saysNothing(value, field, document)) continue;
        const misfit = checkText(
          value.text,
          field.definition.kind,
          field.key,
          document,
          config.dateOrder,
        );
        if (!misfit) continue;
        const used = spellings.get(scaleOf(document, name));
        if (!misfit.isCertain && (used?.get(foldWord(value.text)) ?? 0) >= MANY)
          continue;
        const { message, instead, isCertain = false } = misfit;
        yield {
          at: { field: name, item },
          message,
          atMost: mostFor(misfit, field, document, config),
          fixes: instead ? [write({ value }, instead, isCertain)] : [],
        };
      }
    }
  },
};

/** What people write for people may say no more than the month, and a house that nobody set up has words of its own. */
function mostFor(
  { isCoarse, instead }: Misfit,
  { origin }: FieldValue,
  { typeSource }: TypedDocument,
  { isWritten }: Config,
): Severity | undefined {
  if (origin !== "front-matter" && isCoarse) return "info";
  const isOfThem = !isWritten && instead === undefined;
  const isSaid = origin === "front-matter" && typeSource === "front-matter";
  return isOfThem && !isSaid ? "warning" : undefined;
}

/** A map where values are expected, or several values where one is. */
function shapeProblem({
  node,
  key,
  definition,
  texts,
}: FieldValue): string | undefined {
  const { kind } = definition;
  const inner = kind.kind === "list" ? kind.of.kind : kind.kind;
  if (inner === "map" || inner === "text") return undefined;
  if (kind.kind === "list" && inner === "reference" && isGrouped(node))
    return undefined;
  const holdsMap =
    node.kind === "map"
      ? node.entries.length > 0
      : node.kind === "list" && node.items.some((item) => item.kind === "map");
  if (inner === "person" && texts.length > 0) return undefined;
  if (holdsMap)
    return inner === "person"
      ? `\`${key}\` holds a map; write the role, team or person as one value, or as a list of them.`
      : `\`${key}\` holds a map; write a single value, or a list where it takes several.`;
  const takesOne = !["list", "person", "reference"].includes(kind.kind);
  if (takesOne && node.kind === "list" && node.items.length > 1)
    return `\`${key}\` holds a list of ${node.items.length}; it takes one value.`;
  return undefined;
}

/** `n/a` in a field that nobody asks for is an empty field, and "None: a false alarm" an answer in any. */
function saysNothing(
  { text }: TextValue,
  { definition }: FieldValue,
  { statusFamily }: TypedDocument,
): boolean {
  const isReasoned = /[-–—:(]\s?\S/.test(text);
  return (
    isNothing(text) &&
    (isReasoned || !isAsked(definition.required, statusFamily))
  );
}
