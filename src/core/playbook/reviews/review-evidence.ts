/** What the history of a playbook shows of its reviews: who moved which date, and what changed with it or after it. */

import { lineKey, isPaperwork, type LineNames } from "./history-line.ts";
import type { FileChange, HistoryCommit } from "./history.ts";
import { displayTitle, isTyped } from "../playbook-document.ts";
import type { PlaybookIndex } from "../playbook-index.ts";
import type { CalendarDate } from "../../text/calendar-date.ts";

/** A commit that moved the date of a document's last review. */
export interface ReviewEvent {
  readonly path: string;
  readonly title: string;
  readonly day: CalendarDate;
  readonly person: string;
  readonly commit: string;
  /** Whether nothing else of the document changed with the date, its reviewer and its review history. */
  readonly isDateOnly: boolean;
  /** How many documents had their date moved by the same commit. */
  readonly together: number;
}

/** A document that was changed after it was last reviewed, or approved. */
export interface Drift {
  readonly path: string;
  readonly title: string;
  /** The day of the commit that last moved the date. */
  readonly since: CalendarDate;
  readonly changes: number;
  readonly lastDay: CalendarDate;
  readonly lastPerson: string;
}

/** All that was found, newest first. */
export interface ReviewEvidence {
  readonly commits: number;
  readonly from: CalendarDate | undefined;
  readonly reviews: readonly ReviewEvent[];
  readonly changedSinceReview: readonly Drift[];
  readonly changedSinceApproval: readonly Drift[];
  /** The day on which nearly all commits were written again, where their authors' days tell of a longer history. */
  readonly rewrittenOn: CalendarDate | undefined;
}

/** Content changes of one document since its last date, until that is found. */
interface Trail {
  changes: number;
  lastDay: CalendarDate;
  lastPerson: string;
  since: CalendarDate | undefined;
}

/** Gathers evidence from commits, which come newest first and only once. */
export class EvidenceGatherer {
  private readonly reviews: ReviewEvent[] = [];
  private readonly sinceReview = new Map<string, Trail>();
  private readonly sinceApproval = new Map<string, Trail>();
  /** Today's path of a file under its path of the time. */
  private readonly pathNow = new Map<string, string>();
  private readonly writtenOn = new Map<CalendarDate, number>();
  private commits = 0;
  private from: CalendarDate | undefined;
  private to: CalendarDate | undefined;

  constructor(private readonly playbook: PlaybookIndex) {}

  take(commit: HistoryCommit): void {
    this.commits++;
    this.from = commit.day;
    this.to ??= commit.day;
    const { writtenOn } = commit;
    this.writtenOn.set(writtenOn, (this.writtenOn.get(writtenOn) ?? 0) + 1);
    const person = this.personOf(commit);
    const found = commit.files.flatMap(
      (file) => this.takeFile(file, commit, person) ?? [],
    );
    for (const each of found)
      this.reviews.push({ ...each, together: found.length });
  }

  finish(): ReviewEvidence {
    return {
      commits: this.commits,
      from: this.from,
      reviews: this.reviews,
      changedSinceReview: this.drifts(this.sinceReview),
      changedSinceApproval: this.drifts(this.sinceApproval),
      rewrittenOn: this.rewrittenOn(),
    };
  }

  private takeFile(
    file: FileChange,
    { day, id }: HistoryCommit,
    person: string,
  ): Omit<ReviewEvent, "together"> | undefined {
    const path = this.pathNow.get(file.path) ?? file.path;
    if (file.renamedFrom !== undefined)
      this.pathNow.set(file.renamedFrom, path);
    const document = this.playbook.byPath.get(path);
    if (!document || !isTyped(document)) return undefined;
    const { names } = document;
    const reviewed = keyMoved(file, names, "last_reviewed");
    const approved = keyMoved(file, names, "approved_on");
    const lines = [...file.added, ...file.removed];
    const isDateOnly = lines.every((line) => isPaperwork(line, names));
    const isContent = !isDateOnly && !file.isNew;
    follow(this.sinceReview, path, {
      day,
      person,
      isContent,
      isMoved: reviewed,
    });
    follow(this.sinceApproval, path, {
      ...{ day, person, isContent },
      isMoved: approved,
    });
    if (!reviewed || file.isNew) return undefined;
    const title = displayTitle(document);
    return { path, title, day, person, commit: id, isDateOnly };
  }

  private personOf({ name, mail }: HistoryCommit): string {
    const { people } = this.playbook;
    return (people?.find(mail) ?? people?.find(name))?.name ?? name;
  }

  private drifts(trails: ReadonlyMap<string, Trail>): readonly Drift[] {
    return [...trails]
      .flatMap(([path, { since, changes, lastDay, lastPerson }]) => {
        const document = this.playbook.byPath.get(path)!;
        const title = displayTitle(document);
        return since === undefined || changes === 0
          ? []
          : [{ path, title, since, changes, lastDay, lastPerson }];
      })
      .sort((a, b) => (a.path < b.path ? -1 : 1));
  }

  private rewrittenOn(): CalendarDate | undefined {
    const [busiest] = [...this.writtenOn].sort((a, b) => b[1] - a[1]);
    const isLong = this.from?.slice(0, 7) !== this.to?.slice(0, 7);
    return busiest &&
      this.commits >= 10 &&
      busiest[1] > this.commits * 0.9 &&
      isLong
      ? busiest[0]
      : undefined;
  }
}

function follow(
  trails: Map<string, Trail>,
  path: string,
  commit: { day: string; person: string; isContent: boolean; isMoved: boolean },
): void {
  const trail = trails.get(path) ?? {
    changes: 0,
    lastDay: commit.day,
    lastPerson: commit.person,
    since: undefined,
  };
  trails.set(path, trail);
  if (trail.since !== undefined) return;
  if (commit.isMoved) trail.since = commit.day;
  else if (commit.isContent) {
    if (trail.changes === 0) {
      trail.lastDay = commit.day;
      trail.lastPerson = commit.person;
    }
    trail.changes++;
  }
}

/** Whether a commit gives a field another value. */
function keyMoved(
  { added, removed }: FileChange,
  names: LineNames,
  name: string,
): boolean {
  const values = (lines: readonly string[]): readonly string[] =>
    lines.filter((line) => lineKey(line, names) === name);
  const [fresh] = values(added);
  return fresh !== undefined && !values(removed).includes(fresh);
}
