/** Turning Markdown into the text of a VS Code snippet: places to fill in, reached with the Tab key one after the other. */

/** Hands out tab stops in the order in which they are asked for. */
export interface TabStops {
  /** A place to fill in, with a text to write over. */
  next(placeholder?: string): string;
  /** A place to choose in. */
  choice(values: readonly string[]): string;
}

/** Today, as VS Code fills it in. */
export const TODAY = "$CURRENT_YEAR-$CURRENT_MONTH-$CURRENT_DATE";

/** Starts counting tab stops; the first is 1. */
export function tabStops(): TabStops {
  let last = 0;
  return {
    next: (placeholder = "") =>
      placeholder === ""
        ? `$${++last}`
        : `\${${++last}:${escaped(placeholder)}}`,
    choice: (values) =>
      `\${${++last}|${values.map((value) => escaped(value).replace(/[,|]/g, "\\$&")).join(",")}|}`,
  };
}

/** Text that a snippet shows as it is. */
export function escaped(text: string): string {
  return text.replace(/[\\$}]/g, "\\$&");
}

/** Body lines with a tab stop wherever there is something to fill in: empty cells and items, and below a comment that has nothing below it. */
export function fillable(
  lines: readonly string[],
  stops: TabStops,
): readonly string[] {
  return lines.flatMap((line, at) => {
    if (/^(?:\d+\.|-|- \[ \]) $/.test(line)) return [`${line}${stops.next()}`];
    if (/\| {2,}\|/.test(line)) return [fillRow(line, stops)];
    const next = lines.slice(at + 1).find((each) => each !== "");
    const isLonely = next === undefined || next.startsWith("#");
    return /^<!-- .* -->$/.test(line) && isLonely
      ? [escaped(line), "", stops.next()]
      : [escaped(line)];
  });
}

function fillRow(line: string, stops: TabStops): string {
  const cells = line.slice(1, -1).split("|");
  const filled = cells.map((cell) => {
    const text = cell.trim();
    if (text === "open") return stops.choice(["open", "in progress", "done"]);
    return text === "" ? stops.next() : escaped(text);
  });
  return `| ${filled.join(" | ")} |`;
}
