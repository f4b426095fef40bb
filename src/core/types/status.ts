/** The many words for where a document is in its life, mapped to eight families; the file's own word is kept. A long list of words. */

import { FOREIGN_STATUSES } from "../text/languages/index.ts";
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
    "not started",
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
    // As the SRE book's template of a post-mortem has it.
    "complete action items in progress",
  ],
  active: [
    "active",
    "published",
    "stable",
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

type OwnWords = Readonly<Partial<Record<StatusFamily, readonly string[]>>>;

/** What stands before the word: emoji, brackets, marks of emphasis. */
const LEAD = /^(?::[a-z_]{2,40}:|[^\p{L}\p{N}]{1,20})/u;
/** Where a remark begins: `superseded by X`, `Draft (legal)`, `DRAFT - strategic planning`. */
const REMARK = / by\b|[(（:：;,/|]| [-–—] |\. /i;
const MOST_WORDS = 8;

/**
 * The family of a status word: by the type's own words first, then by the common ones, then by those of other languages.
 * A remark behind the word does not count, nor does an emoji before it.
 */
export function statusFamilyOf(
  word: string,
  own: OwnWords,
): StatusFamily | undefined {
  const text = word
    .trim()
    .slice(0, 200)
    .replace(LEAD, "")
    .replace(LEAD, "")
    .replace(/\s+/g, " ");
  const whole = familyOf(text, own);
  if (whole) return whole;
  const at = text.search(REMARK);
  const [name, remark] =
    at > 0 ? [text.slice(0, at), text.slice(at)] : [text, ""];
  return familyOf(name, own) ?? familyOfStart(name, remark, own);
}

function familyOf(word: string, own: OwnWords): StatusFamily | undefined {
  const folded = foldWord(word).replace(/[^\p{L}\p{M}\p{N}]+/gu, "");
  const ownFamily = STATUS_FAMILIES.find((family) =>
    own[family]?.some((each) => foldWord(each) === folded),
  );
  return ownFamily ?? FAMILY_OF.get(folded) ?? foreignFamily(folded);
}

function foreignFamily(folded: string): StatusFamily | undefined {
  const name = FOREIGN_STATUSES.get(folded);
  return STATUS_FAMILIES.find((family) => family === name);
}

const STILL_TO_COME = /^(?:pending|awaiting|until|before)$/i;

/** `Approved 2026-03-01`: by its first words, unless a later one says another thing, as in `final draft`. */
function familyOfStart(
  name: string,
  remark: string,
  own: OwnWords,
): StatusFamily | undefined {
  const words = name.split(" ");
  if (words.length < 2 || words.length > MOST_WORDS) return undefined;
  for (const many of [3, 2, 1]) {
    if (many >= words.length) continue;
    const family = familyOf(words.slice(0, many).join(" "), own);
    if (!family) continue;
    // What stands in brackets tells why.
    const aside = /^[(（]/.test(remark) ? "" : remark;
    const tail = words.slice(many);
    // `Draft pending approval by the board`: what is still to come.
    if (STILL_TO_COME.test(tail[0] ?? "")) return family;
    const rest = [...tail, ...aside.split(/[^\p{L}]+/u)];
    const others = rest.map((word) => familyOf(word, own));
    return others.every((other) => other === undefined || other === family)
      ? family
      : undefined;
  }
  return undefined;
}
