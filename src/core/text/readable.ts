/** A message as anybody can read it: on one line, without tricks, and no value in it longer than one reads. */

import { printable, wellFormed } from "./printable.ts";

/** Messages of this length are left as they are. */
const BEARABLE = 300;

/** What a message quotes in backticks is cut where the message is long. */
export function readable(message: string): string {
  const line = printable(message);
  return line.length <= BEARABLE
    ? line
    : wellFormed(line.replace(/`([^`]{100})[^`]{2,}`/g, "`$1…`"));
}
