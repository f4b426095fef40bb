/** What rightly comes up once something else is put right, so that no quick fix is blamed for it. */

/** By the rule of the finding that is cured: the rules that may then have their turn. */
const CONSEQUENCES: ReadonlyMap<string, RegExp> = new Map([
  // A new section has to be written yet, with its steps and its roles; one under its right name is read as what it is.
  ["section-missing", /^(?:section-|sop-steps-|raci-|acronym-|term-)/],
  // What can be read can be judged.
  ["front-matter-invalid", /./],
  // A document with more to read is asked for its sections one by one.
  ["section-empty", /^section-missing$/],
  // The value of a key that nobody knew was not looked at, and the key might have been the owner's.
  ["field-unknown", /^(?:field-invalid|owner-missing)$/],
  ["type-unknown", /./],
  ["document-ungoverned", /./],
]);

/** What no right value brings up: that something is missing or cannot be read. */
const NEVER =
  /^(?:front-matter-invalid|suppression-|field-invalid|owner-missing)/;

/**
 * Whether a finding of a rule may come up when one of another is cured.
 * @param title of the quick fix: a value or a name that is put right may have consequences under its own rules.
 */
export function mayFollow(rule: string, cured: string, title: string): boolean {
  if (CONSEQUENCES.get(cured)?.test(rule)) return true;
  return /^(?:Write|Rename)/.test(title) && !NEVER.test(rule);
}
