/** What rightly comes up once something else is put right, so that no quick fix is blamed for it. */

/** By the rule of the finding that is cured: the rules that may then have their turn. */
const CONSEQUENCES: Readonly<Record<string, RegExp>> = {
  // A new section has to be written yet.
  "section-missing": /^section-(?:empty|placeholder)$/,
  // The right date of the next review may be past.
  "review-dates-disagree": /^review-/,
  // What can be read can be judged.
  "front-matter-invalid": /./,
  "type-unknown": /./,
  "document-ungoverned": /./,
};

/** Whether a finding may come up when one of another rule is cured. */
export function mayFollow(rule: string, cured: string): boolean {
  return CONSEQUENCES[cured]?.test(rule) ?? false;
}
