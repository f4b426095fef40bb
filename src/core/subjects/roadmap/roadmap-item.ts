/** What the roadmap says: when, who on which side, what is bought, switched off and moved, and what it depends on. */

import type { CalendarDate } from "../../text/calendar-date.ts";
import { compareTexts } from "../../text/order.ts";
import { foldWord } from "../../text/words.ts";
import { isDone, isGivenUp } from "../../types/life.ts";
import { departmentOf } from "../../playbook/people/departments.ts";
import {
  isTyped,
  displayTitle,
  textOfField,
  textsOfField,
  type TypedDocument,
} from "../../playbook/playbook-document.ts";
import type { PlaybookIndex } from "../../playbook/playbook-index.ts";
import {
  nameInReferences,
  resolveReference,
} from "../../playbook/links/reference.ts";
import { dateOfField } from "../../playbook/reviews/review.ts";

export const HORIZONS = ["now", "next", "later"] as const;
export type Horizon = (typeof HORIZONS)[number];

/** One item of the roadmap. */
export interface RoadmapItem {
  readonly document: TypedDocument;
  readonly name: string;
  /** Written, or from the target date: within three months, within a year, later. */
  readonly horizon: Horizon | undefined;
  readonly target: CalendarDate | undefined;
  /** Owners with their department: `Inês Duarte (Marketing)`. */
  readonly owners: readonly string[];
  readonly buys: readonly string[];
  readonly retires: readonly string[];
  readonly migratesTo: readonly string[];
  readonly systems: readonly string[];
  /** Ids of changes that deliver it, and of what has to be done first. */
  readonly changes: readonly string[];
  readonly dependsOn: readonly string[];
  readonly goals: readonly string[];
  readonly isOpen: boolean;
}

/** All items that were not dropped: by horizon, then by date. */
export function roadmapOf(index: PlaybookIndex): readonly RoadmapItem[] {
  const rank = ({ horizon }: RoadmapItem): number =>
    horizon === undefined ? HORIZONS.length : HORIZONS.indexOf(horizon);
  return (index.byType.get("roadmap") ?? [])
    .filter(({ statusFamily: family }) => !isGivenUp(family))
    .map((document) => itemOf(document, index))
    .sort(
      (a, b) =>
        Number(b.isOpen) - Number(a.isOpen) ||
        rank(a) - rank(b) ||
        compareTexts(a.target ?? "9999", b.target ?? "9999") ||
        compareTexts(a.name, b.name),
    );
}

function itemOf(document: TypedDocument, index: PlaybookIndex): RoadmapItem {
  const target = dateOfField(document, "target_date", index.config);
  const texts = (field: string): readonly string[] =>
    textsOfField(document, field).map(({ text }) => text);
  const titles = (field: string): readonly string[] =>
    texts(field).map((text) => titleFor(text, document, index));
  const horizon = foldWord(textOfField(document, "horizon")?.text ?? "");
  return {
    document,
    name: nameInReferences(document),
    horizon:
      HORIZONS.find((each) => each === horizon) ??
      (target === undefined ? undefined : horizonFor(target, index.today)),
    target,
    owners: document.owners.map(({ text }) => {
      const department = departmentOf(text, index.people);
      return department === undefined ? text : `${text} (${department})`;
    }),
    buys: texts("buys"),
    retires: titles("retires"),
    migratesTo: titles("migrates_to"),
    systems: titles("systems"),
    changes: texts("changes"),
    dependsOn: texts("depends_on"),
    goals: texts("goal"),
    isOpen: !isDone(document.statusFamily),
  };
}

function horizonFor(target: CalendarDate, today: CalendarDate): Horizon {
  const months =
    (Number(target.slice(0, 4)) - Number(today.slice(0, 4))) * 12 +
    Number(target.slice(5, 7)) -
    Number(today.slice(5, 7));
  return months <= 3 ? "now" : months <= 12 ? "next" : "later";
}

/** A system by its title; anything else as it is written. */
function titleFor(
  text: string,
  from: TypedDocument,
  index: PlaybookIndex,
): string {
  const found = resolveReference(text, from, index, ["system"]);
  return found.kind === "document" &&
    isTyped(found.document) &&
    found.document.type.id === "system"
    ? displayTitle(found.document)
    : text;
}
