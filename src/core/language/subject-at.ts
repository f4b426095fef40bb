/** What the cursor is on, in a field first, else in the words of the line. */

import type { Range } from "../text/range.ts";
import { mentionsIn } from "../playbook/people/mentions.ts";
import { isTyped, type TypedDocument } from "../playbook/playbook-document.ts";
import type { FieldValue, TextValue } from "../playbook/fields/field-value.ts";
import { resolveReference } from "../playbook/links/reference.ts";
import { sectionsOf } from "../playbook/sections/section.ts";
import type { OpenText } from "./open-text.ts";
import { subjectInText } from "./subject-in-text.ts";
import type { SubjectAt } from "./subject.ts";

/** Finds what stands at an offset, in a field first, else in the words of the line. */
export function subjectAt(
  open: OpenText,
  offset: number,
): SubjectAt | undefined {
  const { document } = open;
  if (!isTyped(document)) return subjectInText(open, offset);
  for (const field of document.fields.values()) {
    if (holds(field.keyRange, offset))
      return {
        kind: "key",
        definition: field.definition,
        range: field.keyRange,
      };
    const item = field.texts.findIndex(({ range }) => holds(range, offset));
    if (item >= 0) return inField(open, document, field, item, offset);
  }
  const inText = subjectInText(open, offset);
  return inText ?? sectionAt(document, offset);
}

/** Whether an offset is in a text or at one of its ends. */
export function holds({ start, end }: Range, offset: number): boolean {
  return offset >= start && offset <= end;
}

function inField(
  open: OpenText,
  document: TypedDocument,
  { definition, texts }: FieldValue,
  item: number,
  offset: number,
): SubjectAt {
  const { text, range } = texts[item]!;
  const { kind } = definition;
  const inner = kind.kind === "list" ? kind.of : kind;
  if (definition.name === "id")
    return { kind: "document", document, isOwn: true, range };
  if (inner.kind === "reference") {
    const found = resolveReference(text, document, open.index, inner.to);
    if (found.kind === "document")
      return { kind: "document", document: found.document, range };
    if (found.kind === "file") return { kind: "file", path: found.path, range };
  }
  if (inner.kind === "person") {
    const party = partyAt(open, document, definition.name, item, offset);
    if (party) return party;
  }
  const inText =
    inner.kind === "text" ? subjectInText(open, offset) : undefined;
  return inText ?? { kind: "value", definition, text, range };
}

/** Several people may stand in one text: `Maria Lopez, Tom Fry`. */
function partyAt(
  { index, text }: OpenText,
  document: TypedDocument,
  field: string,
  item: number,
  offset: number,
): SubjectAt | undefined {
  const mention = mentionsIn(document, field, index.people).find(
    (each) => each.item === item,
  );
  if (!mention) return undefined;
  const places = mention.names.map((name) =>
    placeOf(text, mention.value, name),
  );
  const at = places.findIndex((range) => holds(range, offset));
  const name = mention.names[at];
  const party = name === undefined ? undefined : index.people?.find(name);
  return party && { kind: "party", party, range: places[at]! };
}

function placeOf(text: string, { range }: TextValue, name: string): Range {
  const at = text.slice(range.start, range.end).indexOf(name);
  return at < 0
    ? range
    : { start: range.start + at, end: range.start + at + name.length };
}

function sectionAt(
  document: TypedDocument,
  offset: number,
): SubjectAt | undefined {
  const section = sectionsOf(document).find(({ heading }) =>
    holds(heading.range, offset),
  );
  return section?.definition
    ? {
        kind: "section",
        definition: section.definition,
        range: section.heading.range,
      }
    : undefined;
}
