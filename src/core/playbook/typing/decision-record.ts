/** Records of decisions, one a file: `adr/0012-use-postgres.md`. */

const NUMBERED =
  /(?:^|\/)(?:adrs?|decisions|decision-records|architecture-decisions)\/\d{2,5}-[^/]*$/i;

/** Whether a path is that of such a record; its name says what was decided, not what the document is. */
export function isOfDecision(path: string): boolean {
  return NUMBERED.test(path);
}
