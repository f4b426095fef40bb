/** What one line of block YAML begins: items of lists and a key, each in its column. */

/** A dash or a key. */
export type LineNode =
  | { readonly isDash: true; readonly column: number }
  | {
      readonly isDash: false;
      readonly column: number;
      readonly key: string;
      /** Whether a value stands behind it, so that deeper lines continue a text. */
      readonly isFilled: boolean;
    };

const KEY =
  /^(?:"((?:[^"\\]|\\.)*)" *|'((?:[^']|'')*)' *|([^\s#"'[\]{},&*!|>%@`-][^:#]*|-[^\s:#][^:#]*)):(?: +([^]*))?$/;

/**
 * The nodes of a line from left to right, and the column where what is not a dash begins.
 * @param upTo reads only the dashes before this column, for the line that is being written.
 */
export function nodesOf(
  line: string,
  upTo?: number,
): { readonly nodes: readonly LineNode[]; readonly content: number } {
  const nodes: LineNode[] = [];
  const head = upTo === undefined ? line : line.slice(0, upTo);
  let column = head.length - head.trimStart().length;
  while (/^-(?:\s|$)/.test(head.slice(column))) {
    nodes.push({ isDash: true, column });
    const rest = head.slice(column + 1);
    column += 1 + (rest.length - rest.trimStart().length);
  }
  if (upTo !== undefined) return { nodes, content: column };
  const match = KEY.exec(line.slice(column).trimEnd());
  if (match)
    nodes.push({
      isDash: false,
      column,
      key: (match[1] ?? match[2] ?? match[3])!.trim(),
      isFilled: /^[^#]/.test(match[4] ?? ""),
    });
  return { nodes, content: column };
}
