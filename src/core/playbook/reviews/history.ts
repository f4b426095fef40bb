/** Commits of a playbook as the engine sees them: who changed which lines of which documents, and when. */

import type { CalendarDate } from "../../text/calendar-date.ts";

/** One file in one commit, as lines that came and went. */
export interface FileChange {
  /** Below the playbook's root, after the commit. */
  readonly path: string;
  /** Its path before, where it was renamed. */
  readonly renamedFrom?: string;
  readonly isNew: boolean;
  readonly added: readonly string[];
  readonly removed: readonly string[];
}

/** One commit that is no merge. */
export interface HistoryCommit {
  readonly id: string;
  readonly name: string;
  readonly mail: string;
  /** The author's day, and the day on which the commit itself was written. */
  readonly day: CalendarDate;
  readonly writtenOn: CalendarDate;
  readonly files: readonly FileChange[];
}
