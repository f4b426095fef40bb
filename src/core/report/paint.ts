/** The colours a report may use; a report does not know how they are made. */

/** Wraps a text in a look. */
export type Tone =
  "bold" | "dim" | "underline" | "red" | "yellow" | "blue" | "green" | "cyan";
export type Paint = Readonly<Record<Tone, (text: string) => string>>;

const same = (text: string): string => text;

/** No colours at all. */
export const PLAIN: Paint = {
  bold: same,
  dim: same,
  underline: same,
  red: same,
  yellow: same,
  blue: same,
  green: same,
  cyan: same,
};
