/** Fields that a document states in its body, as `**Owner:** Jane` or in a table: another value, a line more, a line less. */

import type { TypedDocument } from "../../playbook/playbook-document.ts";
import type { TextEdit } from "../../text/edit.ts";
import { labelFor } from "./key-style.ts";
import { lineAfter, lineEnd, lineStart } from "../lines.ts";
import type { Edits, Source } from "../source.ts";
import { textsIn, type NewValue } from "./write-value.ts";
import type { BodyField } from "../../document/body-label.ts";

/** Where the body states a field, under its name or a good alias. */
export function bodyFieldsOf(
  { parsed, names }: TypedDocument,
  name: string,
): readonly BodyField[] {
  return parsed.bodyFields.filter(({ label }) => {
    const known = names.find(label);
    return known?.definition.name === name && !known.weak;
  });
}

/** Writes another value behind the label. */
export function replaceBodyValue(field: BodyField, value: NewValue): Edits {
  const newText = bodyText(value);
  return newText === "" ? undefined : [{ range: field.valueRange, newText }];
}

/** A line below the last field of the body, written as that one is; only in documents whose fields stand there. */
export function insertBodyField(
  { document, text }: Source,
  name: string,
  value: NewValue,
): Edits {
  const { parsed, names } = document;
  if (parsed.frontMatter) return undefined;
  const field = parsed.bodyFields.findLast(({ label }) => names.find(label));
  const newText = bodyText(value);
  if (!field || newText === "" || !isAlone(document, text, field))
    return undefined;
  const { labelRange, valueRange } = field;
  const start = lineStart(text, labelRange.start);
  const end = lineEnd(text, valueRange.end);
  if (labelRange.end > valueRange.start) return undefined;
  const line = [
    text.slice(start, labelRange.start),
    labelFor(name),
    text.slice(labelRange.end, valueRange.start),
    newText,
    text.slice(valueRange.end, end),
  ].join("");
  return [{ range: { start: end, end }, newText: `\n${line}` }];
}

/** Takes out the line of a field, where it stands alone on it. */
export function removeBodyField(
  { document, text }: Source,
  field: BodyField,
): TextEdit | undefined {
  if (!isAlone(document, text, field)) return undefined;
  const start = lineStart(text, field.labelRange.start);
  const end = lineAfter(text, field.valueRange.end);
  return { range: { start, end }, newText: "" };
}

function isAlone(
  { parsed }: TypedDocument,
  text: string,
  { labelRange }: BodyField,
): boolean {
  const start = lineStart(text, labelRange.start);
  const same = parsed.bodyFields.filter(
    (each) => lineStart(text, each.labelRange.start) === start,
  );
  return same.length === 1;
}

/** Texts in a line of Markdown, or a cell of a table. */
function bodyText(value: NewValue): string {
  return textsIn(value).join(", ").replaceAll("|", "\\|");
}
