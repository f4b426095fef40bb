/** How bad an incident was, whichever words a team has for it: `sev1`, `P1`, `critical`, `1`. */

/** 1 is the worst. */
export type SeverityRank = 1 | 2 | 3 | 4;

const WORDS: readonly (readonly [RegExp, SeverityRank])[] = [
  [/^(?:critical|blocker|emergency|catastrophic|urgent|severe)\b/, 1],
  [/^(?:high|major)\b/, 2],
  [/^(?:medium|moderate|normal)\b/, 3],
  [/^(?:low|minor|trivial|cosmetic|informational)\b/, 4],
];
const NUMBERED =
  /^(?:sev(?:erity)?|p(?:rio(?:rity)?)?|s|level|class|tier)?[-_ ]*([0-5])\b/;

/** The rank of a severity, `undefined` where the word is not known. */
export function severityRank(text: string): SeverityRank | undefined {
  const lower = text.trim().toLowerCase();
  const number = NUMBERED.exec(lower)?.[1];
  if (number !== undefined)
    return Math.min(4, Math.max(1, Number(number))) as SeverityRank;
  return WORDS.find(([word]) => word.test(lower))?.[1];
}
