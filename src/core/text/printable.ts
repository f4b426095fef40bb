/** Text from documents made safe to show: no control characters, no line breaks, nothing that turns the direction of reading. */

// C0, DEL, C1; line and paragraph separators; embeddings, overrides and isolates of direction; BOM; lone surrogates. The
// marks of Hebrew and Arabic (U+061C, U+200E, U+200F) stay: they turn no letters, and belong to the words beside them.
const BREAKS = /[\t\n\v\f\r\u0085\u2028\u2029]+/g;
const UNSAFE =
  /[\u0000-\u001f\u007f-\u009f\u202a-\u202e\u2066-\u2069\ufeff\ufff9-\ufffb]/g;

/** The text on one line; what must not reach a terminal is replaced by `�`. */
export function printable(text: string): string {
  return wellFormed(text).replace(BREAKS, " ").replace(UNSAFE, "\ufffd");
}

/** The text with half characters replaced, so that it can be encoded. */
export function wellFormed(text: string): string {
  return text.replace(HALF, "\ufffd");
}

const HALF =
  /[\ud800-\udbff](?![\udc00-\udfff])|(?<![\ud800-\udbff])[\udc00-\udfff]/g;

/**
 * Keeps lines from being taken for commands by the log of a GitHub job, which reads `::…` at the start of a line, after
 * blanks, and `##[…]` anywhere. Colours do not hide a command.
 */
export function withoutLogCommands(text: string): string {
  return text

    .replace(/^((?:[^\S\r\n\u2028\u2029]|\u001b\[[\d;]*m)*)::/gm, "$1: :")
    .replace(/##\[/g, "## [");
}
