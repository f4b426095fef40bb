/** Whether a place in a paragraph is shown as code: `` `like this` ``. */

const STEP = /\\.|<!--|`+/gs;
const BLANK_LINE = /\n[ \t]*\r?\n/g;

/** Follows the backticks of the paragraph around `offset` as CommonMark does: a run closes a run of the same length. */
export function isInCodeSpan(
  text: string,
  bodyStart: number,
  offset: number,
): boolean {
  const start = startOfParagraph(text, bodyStart, offset);
  const paragraph = text.slice(start, endOfParagraph(text, offset));
  const place = offset - start;
  const steps = new RegExp(STEP);
  for (let step = steps.exec(paragraph); step; step = steps.exec(paragraph)) {
    if (step.index >= place) return false;
    const mark = step[0];
    if (mark.startsWith("\\")) continue;
    const end =
      mark === "<!--"
        ? paragraph.indexOf("-->", step.index)
        : closingRun(paragraph, steps.lastIndex, mark.length);
    if (end < 0) continue;
    if (mark !== "<!--" && end > place) return true;
    steps.lastIndex = end + (mark === "<!--" ? 3 : mark.length);
  }
  return false;
}

function closingRun(text: string, from: number, length: number): number {
  const runs = /`+/g;
  runs.lastIndex = from;
  for (let run = runs.exec(text); run; run = runs.exec(text))
    if (run[0].length === length) return run.index;
  return -1;
}

/** Long paragraphs are looked at in part, so that many comments in one do not take quadratic time. */
const MOST = 4_000;

function startOfParagraph(text: string, from: number, offset: number): number {
  const first = Math.max(from, offset - MOST);
  const above = [...text.slice(first, offset).matchAll(BLANK_LINE)].at(-1);
  return above ? first + above.index + above[0].length : first;
}

function endOfParagraph(text: string, offset: number): number {
  const below = text.slice(offset, offset + MOST).search(BLANK_LINE);
  return below < 0 ? Math.min(offset + MOST, text.length) : offset + below;
}
