/** The colours a report may use; a report does not know how they are made. */

import type { Severity } from "../config/config.ts";

/** A look that a piece of text can have. */
export type Tone =
  "bold" | "dim" | "underline" | "red" | "yellow" | "blue" | "green" | "cyan";

/** Gives a text a look. */
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

/** The look of severity words. */
export const SEVERITY_TONES: Readonly<Record<Severity | "off", Tone>> = {
  error: "red",
  warning: "yellow",
  info: "blue",
  hint: "dim",
  off: "dim",
};
