/** Edits to one field that leave everything around it as its author wrote it: quotes, comments, order. */

import type {
  FieldValue,
  TextValue,
} from "../../playbook/fields/field-value.ts";
import type { TextEdit } from "../../text/edit.ts";

/** What can stand in YAML without quotes, whatever is around it. */
const PLAIN = /^[\p{L}\p{N}](?:[\p{L}\p{N} ._/-]*[\p{L}\p{N}.])?$/u;

/**
 * Puts another text in a value's place; `undefined` where that cannot be done by swapping characters.
 * @param plain what may stand there without quotes.
 */
export function replaceText(
  { text, range, quoted = false }: TextValue,
  newText: string,
  plain = PLAIN,
): readonly TextEdit[] | undefined {
  const marks = quoted ? 1 : 0;
  if (range.end - range.start !== text.length + 2 * marks) return undefined;
  if (quoted ? /["'\\\r\n]/.test(newText) : !plain.test(newText))
    return undefined;
  const inner = { start: range.start + marks, end: range.end - marks };
  return [{ range: inner, newText }];
}

/** Gives a key another name; a name in quotes keeps them. */
export function renameKey(
  { key, keyRange }: Pick<FieldValue, "key" | "keyRange">,
  newKey: string,
): readonly TextEdit[] | undefined {
  const marks = (keyRange.end - keyRange.start - key.length) / 2;
  if (
    (marks !== 0 && marks !== 1) ||
    !/^[\p{L}_][\p{L}\p{N}_.-]*$/u.test(newKey)
  )
    return undefined;
  const range = { start: keyRange.start + marks, end: keyRange.end - marks };
  return [{ range, newText: newKey }];
}
