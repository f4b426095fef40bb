/** A text from a document on a small place: on one line, without tricks, no longer than one reads there. */

import { printable } from "../../text/printable.ts";

const LONGEST = 60;

/** Cuts at a whole character, and says so. */
export function shown(text: string, longest = LONGEST): string {
  const line = printable(text).trim();
  if (line.length <= longest) return line;
  return `${printable(line.slice(0, longest - 1)).replace(/�$/, "")}…`;
}
