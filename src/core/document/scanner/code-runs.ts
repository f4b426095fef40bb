/** Code spans: a run of backticks reaches to the next run of the same length, where there is one. */

/** Steps over the code spans of one block. */
export class CodeRuns {
  private last: Map<number, number> | undefined;

  constructor(private readonly content: string) {}

  /** The offset behind the code span that begins here, or behind the run when none does. */
  skip(at: number): number {
    const { content } = this;
    const end = this.runEnd(at);
    if ((this.lastOf(end - at) ?? -1) < end) return end;
    for (
      let next = content.indexOf("`", end);
      next >= 0;
      next = content.indexOf("`", next)
    ) {
      const close = this.runEnd(next);
      if (close - next === end - at) return close;
      next = close;
    }
    return end;
  }

  /** Where the last run of a length begins: without it, each unclosed run would search to the end again. */
  private lastOf(length: number): number | undefined {
    if (this.last === undefined) {
      this.last = new Map();
      for (let at = this.content.indexOf("`"); at >= 0;) {
        const end = this.runEnd(at);
        this.last.set(end - at, at);
        at = this.content.indexOf("`", end);
      }
    }
    return this.last.get(length);
  }

  private runEnd(at: number): number {
    let end = at + 1;
    while (this.content.charCodeAt(end) === 96) end++;
    return end;
  }
}

/** The text with its code spans blanked out, every character in its place. */
export function blankCode(text: string): string {
  const runs = new CodeRuns(text);
  let blanked = "";
  for (let at = text.indexOf("`"); at >= 0;) {
    const end = runs.skip(at);
    const isSpan = /[^`]/.test(text.slice(at, end));
    blanked += text.slice(blanked.length, isSpan ? at : end);
    blanked += " ".repeat(end - blanked.length);
    at = text.indexOf("`", end);
  }
  return blanked + text.slice(blanked.length);
}
