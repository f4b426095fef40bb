/** Rules that had another name: settings and suppressions that people wrote for it go on to hold. */

const NOW = new Map([["charter-meeting-overdue", "meeting-overdue"]]);

/** What a rule is called now. */
export function currentRule(id: string): string {
  return NOW.get(id) ?? id;
}
