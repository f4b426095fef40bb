/** The many words for where a document is in its life, mapped to eight families; the file's own word is kept. */

import { foldWord } from "../text/words.ts";

/** The stages of a document's life that rules tell apart. */
export type StatusFamily =
  | "draft"
  | "in-review"
  | "approved"
  | "active"
  | "done"
  | "rejected"
  | "retired"
  | "paused";

/** All families, in the order of a document's life. */
export const STATUS_FAMILIES: readonly StatusFamily[] = [
  "draft",
  "in-review",
  "approved",
  "active",
  "done",
  "rejected",
  "retired",
  "paused",
];

/** Words met in public repositories and standards: MADR, log4brains, KEP, PagerDuty, ITIL RFC lists, GitLab labels. */
export const STATUS_WORDS: Readonly<Record<StatusFamily, readonly string[]>> = {
  draft: [
    "draft",
    "drafting",
    "proposed",
    "provisional",
    "scaffold",
    "new",
    "logged",
    "idea",
    "planned",
    "wip",
    "work in progress",
    "evaluating",
    "scheduled",
  ],
  "in-review": [
    "in review",
    "under review",
    "review",
    "submitted",
    "awaiting assessment",
    "assessed",
    "in discussion",
    "awaiting approval",
    "pending approval",
    "ready for review",
    "triaged",
    "last call",
  ],
  approved: [
    "approved",
    "accepted",
    "authorised",
    "authorized",
    "implementable",
    "reviewed",
    "committed",
    "ratified",
    "signed off",
    "final",
    "finalised",
    "finalized",
  ],
  active: [
    "active",
    "published",
    "effective",
    "current",
    "canonical",
    "production",
    "live",
    "in force",
    "in use",
    "implemented",
    "in progress",
    "pilot",
    "living",
    "ongoing",
    "open",
    "sunset",
  ],
  done: [
    "done",
    "closed",
    "complete",
    "completed",
    "resolved",
    "held",
    "finished",
  ],
  rejected: [
    "rejected",
    "declined",
    "withdrawn",
    "discarded",
    "aborted",
    "cancelled",
    "canceled",
    "dropped",
  ],
  retired: [
    "retired",
    "deprecated",
    "superseded",
    "archived",
    "obsolete",
    "replaced",
    "killed",
    "expired",
    "inactive",
    "decommissioned",
    "outdated",
  ],
  paused: [
    "paused",
    "deferred",
    "on hold",
    "blocked",
    "sleeping",
    "pending",
    "postponed",
    "stagnant",
  ],
};

const FAMILY_OF: ReadonlyMap<string, StatusFamily> = new Map(
  STATUS_FAMILIES.flatMap((family) =>
    STATUS_WORDS[family].map((word) => [foldWord(word), family] as const),
  ),
);

/** The family of a status word: by the type's own words first, then by the common ones; `superseded by X` counts as superseded. */
export function statusFamilyOf(
  word: string,
  own: Readonly<Partial<Record<StatusFamily, readonly string[]>>>,
): StatusFamily | undefined {
  const folded = foldWord(
    word.replace(/(?<!\s)\s+by\b[^]*$/i, "").replace(/(?<!\s)\s*\([^]*$/, ""),
  );
  const ownFamily = STATUS_FAMILIES.find((family) =>
    own[family]?.some((each) => foldWord(each) === folded),
  );
  return ownFamily ?? FAMILY_OF.get(folded);
}

/** Whether a document in this stage is held to its review dates. A missing status counts as in force. */
export function needsReview(family: StatusFamily | undefined): boolean {
  return family === undefined || family === "approved" || family === "active";
}
