/** The systems of the marketing stack: who owns and runs each, how critical it is, and when its contract has to be talked about. */

import { entryOf } from "../../document/front-matter/yaml-node.ts";
import { leadingNumber } from "../../text/amount.ts";
import {
  addDays,
  addMonths,
  daysBetween,
  type CalendarDate,
} from "../../text/calendar-date.ts";
import { chosenWord } from "../../playbook/fields/allowed.ts";
import { mentionsIn } from "../../playbook/people/mentions.ts";
import {
  isTyped,
  textOfField,
  textsOfField,
  type TypedDocument,
} from "../../playbook/playbook-document.ts";
import type { PlaybookIndex } from "../../playbook/playbook-index.ts";
import { noticeBefore } from "./notice.ts";
import { resolveReference } from "../../playbook/links/reference.ts";
import { dateOfField } from "../../playbook/reviews/review.ts";

/** How critical a system is, 1 most. */
export type Tier = 1 | 2 | 3 | 4;

/** What the contract of a system asks for, and until when. */
export interface Renewal {
  readonly date: CalendarDate;
  readonly noticeDays: number | undefined;
  /** The last day on which notice can be given; `undefined` where nothing says how long before. */
  readonly cancelBy: CalendarDate | undefined;
  /** The last day on which anything can be done about it: that for notice, else that of the renewal. */
  readonly actBy: CalendarDate;
  /**
   * The day from which it should be talked about: six months before tier 1 renews, four before the others (GitLab
   * marketing tiering), and two months before notice has to be given, whichever comes first.
   */
  readonly talkFrom: CalendarDate;
  readonly renewsItself: boolean | undefined;
}

/** One system as the playbook knows it. */
export interface System {
  readonly document: TypedDocument;
  readonly owners: readonly string[];
  readonly technicalOwners: readonly string[];
  readonly admins: readonly string[];
  /** As written; `undefined` where it is none of 1 to 4. */
  readonly writtenTier: Tier | undefined;
  readonly scores: TierScores | undefined;
  /** By its scores, else as written, else 4, which means that nobody scored it. */
  readonly tier: Tier;
  readonly integrations: readonly TypedDocument[];
  readonly renewal: Renewal | undefined;
  /** A year; `undefined` where it is not known. */
  readonly annualCost: number | undefined;
}

/** What a tier is worked out from: each 1 to 3; `undefined` where one is missing or something else. */
export interface TierScores {
  readonly criticality: number | undefined;
  readonly integration: number | undefined;
  readonly risk: number | undefined;
  /** `undefined` unless all three can be read. */
  readonly tier: Tier | undefined;
}

/** How long a team needs to decide before notice can be given. */
const DAYS_TO_DECIDE = 60;
const SCORES = ["criticality", "integration", "risk"] as const;

/** All systems that have a record, in the order of their paths. */
export function systemsOf(index: PlaybookIndex): readonly System[] {
  return (index.byType.get("system") ?? []).map((each) =>
    systemFrom(each, index),
  );
}

/** What the record of a system says. */
export function systemFrom(
  document: TypedDocument,
  index: PlaybookIndex,
): System {
  const names = (field: string): readonly string[] =>
    mentionsIn(document, field, index.people).flatMap((each) => each.names);
  const { scores, written, tier } = tierFacts(document);
  return {
    document,
    owners: names("owner"),
    technicalOwners: names("technical_owner"),
    admins: names("admins"),
    writtenTier: written,
    scores,
    tier,
    integrations: systemsIn(document, "integrations", index),
    renewal: renewalOf(document, tier, index),
    annualCost: leadingNumber(textOfField(document, "annual_cost")?.text ?? ""),
  };
}

/** The records of systems that a field of a document refers to. */
export function systemsIn(
  document: TypedDocument,
  field: string,
  index: PlaybookIndex,
): readonly TypedDocument[] {
  const found = new Set<TypedDocument>();
  for (const { text } of textsOfField(document, field)) {
    const resolution = resolveReference(text, document, index, ["system"]);
    if (resolution.kind !== "document") continue;
    const system = resolution.document;
    if (isTyped(system) && system.type.id === "system") found.add(system);
  }
  return [...found];
}

/** The tier of a system as it is written and as its scores make it; the scores win. */
export function tierFacts(document: TypedDocument): {
  readonly written: Tier | undefined;
  readonly scores: TierScores | undefined;
  readonly tier: Tier;
} {
  const written = tierWritten(document);
  const scores = scoresOf(document);
  return { written, scores, tier: scores?.tier ?? written ?? 4 };
}

function tierWritten(document: TypedDocument): Tier | undefined {
  const text = textOfField(document, "tier")?.text;
  const word =
    text === undefined ? undefined : chosenWord(text, ["1", "2", "3", "4"]);
  return word === undefined ? undefined : (Number(word) as Tier);
}

/** Three scores of 1 to 3: 8 or 9 together is tier 1, 5 to 7 tier 2, 3 or 4 tier 3 (GitLab marketing tiering). */
function scoresOf(document: TypedDocument): TierScores | undefined {
  const node = document.fields.get("tier_scores")?.node;
  if (node?.kind !== "map" || node.entries.length === 0) return undefined;
  const [criticality, integration, risk] = SCORES.map((key) => {
    const value = entryOf(node, key)?.value;
    const number = value?.kind === "scalar" ? Number(value.text) : NaN;
    return [1, 2, 3].includes(number) ? number : undefined;
  });
  const sum = (criticality ?? NaN) + (integration ?? NaN) + (risk ?? NaN);
  const tier = Number.isNaN(sum) ? undefined : sum >= 8 ? 1 : sum >= 5 ? 2 : 3;
  return { criticality, integration, risk, tier };
}

function renewalOf(
  document: TypedDocument,
  tier: Tier,
  { config }: PlaybookIndex,
): Renewal | undefined {
  const date = dateOfField(document, "renewal_date", config);
  if (date === undefined) return undefined;
  const cancelBy = noticeBefore(document, date);
  const noticeDays =
    cancelBy === undefined ? undefined : daysBetween(cancelBy, date);
  const itself = textOfField(document, "auto_renew")?.text;
  const days = [
    addMonths(date, tier === 1 ? -6 : -4),
    ...(cancelBy === undefined ? [] : [addDays(cancelBy, -DAYS_TO_DECIDE)]),
  ];
  return {
    date,
    noticeDays,
    cancelBy,
    actBy: cancelBy ?? date,
    talkFrom: days.reduce((a, b) => (a < b ? a : b)),
    renewsItself:
      itself === undefined ? undefined : /^(?:true|yes|on)$/i.test(itself),
  };
}
