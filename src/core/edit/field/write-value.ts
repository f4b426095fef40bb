/** Values as YAML, in the quotes that their author uses. */

import { oneLine, yamlScalar } from "../../text/yaml-scalar.ts";

/** The value of a field that is to be written; an empty text or list empties the field. */
export type NewValue = string | readonly string[];

/** Versions and numbers, which their author left without quotes. */
const PLAIN_NUMBER = /^\p{N}[\p{L}\p{N}._/-]*$/u;

/**
 * A text as YAML on one line.
 * @param before how the value before it is written, quotes included; empty when there is none.
 */
export function writeScalar(text: string, before = ""): string {
  const line = oneLine(text);
  if (before.startsWith("'")) return `'${line.replaceAll("'", "''")}'`;
  if (before.startsWith('"')) return JSON.stringify(line);
  const wasPlain = before !== "" && !/^[|>&*!]/.test(before);
  return wasPlain && PLAIN_NUMBER.test(line) ? line : yamlScalar(line);
}

/** A value where nothing stands yet: one text as it is, several as `[a, b]`. */
export function writeValue(value: NewValue): string {
  if (typeof value === "string") return writeScalar(value);
  if (value.length === 1) return writeScalar(value[0]!);
  return `[${value.map((each) => writeScalar(each)).join(", ")}]`;
}

/** The texts of a value, as they will be read. */
export function textsIn(value: NewValue): readonly string[] {
  const texts = typeof value === "string" ? [value] : value;
  return texts.map(oneLine).filter((text) => text !== "");
}
