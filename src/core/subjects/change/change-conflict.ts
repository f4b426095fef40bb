/** Changes that get in each other's way: the same system, or two that talk to each other, on the same days. */

import { groupByEach } from "../../text/group-by.ts";
import {
  changesOf,
  isAhead,
  touchedSystems,
  type Change,
  type TouchedSystem,
} from "./change.ts";
import { largest } from "../../text/largest.ts";
import type { DaySpan } from "../../playbook/day-span.ts";
import type { PlaybookIndex } from "../../playbook/playbook-index.ts";
import { nameInReferences } from "../../playbook/links/reference.ts";
import { SpanIndex } from "../../playbook/span-index.ts";

/** Two changes that meet, and where. */
export interface ChangeConflict {
  readonly other: Change;
  /** The system that the change touches. */
  readonly system: TouchedSystem;
  /** The system that `other` touches; the same, or one that exchanges data with it. */
  readonly otherSystem: TouchedSystem;
  readonly isSame: boolean;
}

/** All that one change meets. */
export interface ChangeConflicts {
  readonly change: Change;
  /** At most three, those on the same system first, in the order of paths; at least one. */
  readonly named: readonly ChangeConflict[];
  /** How many more there are. */
  readonly more: number;
  /** Whether there may be further ones: of very many on several systems not all are looked at. */
  readonly isAtLeast: boolean;
}

/** So many are named. */
const MOST_NAMED = 3;

/** So many meetings on several systems are told apart; of more it is not known how many are of one change. */
const MOST_COUNTED = 200;

/** A change whose days are known. */
type Planned = Change & { readonly window: DaySpan };

/**
 * The changes ahead that meet others, each once.
 * @param isIntegrated whether systems that exchange data count as one.
 */
export function conflictsOf(
  index: PlaybookIndex,
  isIntegrated = true,
): readonly ChangeConflicts[] {
  const ahead = changesOf(index).filter(
    (change): change is Planned =>
      change.window !== undefined && isAhead(change, index.today),
  );
  const places = new Map(ahead.map((change, at) => [change, at]));
  const touching = changesBySystem(ahead);
  const neighbours: Neighbours = isIntegrated
    ? neighboursOf(ahead, index)
    : new Map();
  return ahead.flatMap((change) => {
    const own = new Set(change.systems.map(systemName));
    const around = new Set(
      [...own].flatMap((name) => [...(neighbours.get(name) ?? [])]),
    );
    const near = [...new Set([...own, ...around])].flatMap((name) => {
      const spans = touching.get(name);
      return spans ? [{ spans, isOwn: own.has(name) }] : [];
    });
    const { met, count, isAtLeast } = meetings(change, near);
    if (count === 0) return [];
    const isOnOwn = ({ systems }: Change): boolean =>
      systems.some((system) => own.has(systemName(system)));
    const inOrder = [...met].sort(
      (a, b) =>
        Number(isOnOwn(b)) - Number(isOnOwn(a)) ||
        places.get(a)! - places.get(b)!,
    );
    const named = inOrder
      .slice(0, MOST_NAMED)
      .map((other) => meetingPlace(change, other, neighbours));
    return [{ change, named, more: count - named.length, isAtLeast }];
  });
}

type Neighbours = ReadonlyMap<string, ReadonlySet<string>>;

/** The changes that touch a system, and whether the one that is looked at is among them. */
interface Near {
  readonly spans: SpanIndex<Planned>;
  readonly isOwn: boolean;
}

/** The changes that meet one, or the first of very many, its own systems first; and how many they are. */
function meetings(change: Planned, near: readonly Near[]) {
  const { window } = change;
  const counts = near
    .map(({ spans, isOwn }) => spans.count(window) - (isOwn ? 1 : 0))
    .filter((count) => count > 0);
  const isFew = counts.reduce((a, b) => a + b, 0) <= MOST_COUNTED;
  const met = new Set<Planned>();
  for (const { spans } of near)
    for (const other of spans.meeting(window)) {
      if (!isFew && met.size === MOST_NAMED) break;
      if (other !== change) met.add(other);
    }
  return {
    met,
    count: isFew ? met.size : largest(counts),
    isAtLeast: !isFew && counts.length > 1,
  };
}

/** Who touches a system, by its name. */
function changesBySystem(
  changes: readonly Planned[],
): ReadonlyMap<string, SpanIndex<Planned>> {
  const bySystem = groupByEach(
    changes,
    (change) => new Set(change.systems.map(systemName)),
  );
  return new Map(
    [...bySystem].map(([name, same]) => [
      name,
      new SpanIndex(same.map((item) => ({ item, span: item.window }))),
    ]),
  );
}

/** Which systems exchange data with those that changes touch, by name; one of the two says so. */
function neighboursOf(
  changes: readonly Change[],
  index: PlaybookIndex,
): Neighbours {
  const neighbours = new Map<string, Set<string>>();
  const connect = (a: string, b: string): void => {
    neighbours.set(a, (neighbours.get(a) ?? new Set()).add(b));
  };
  const touched = new Set(
    changes.flatMap(({ systems }) =>
      systems.flatMap(({ document }) => document ?? []),
    ),
  );
  for (const system of touched)
    for (const { document } of touchedSystems(system, index, "integrations")) {
      if (!document || document === system) continue;
      connect(nameInReferences(system), nameInReferences(document));
      connect(nameInReferences(document), nameInReferences(system));
    }
  return neighbours;
}

/** Where two changes meet: on the same system rather than on connected ones. */
function meetingPlace(
  change: Change,
  other: Change,
  neighbours: Neighbours,
): ChangeConflict {
  const theirs = new Map<string, TouchedSystem>();
  for (const system of other.systems)
    if (!theirs.has(systemName(system))) theirs.set(systemName(system), system);
  for (const system of change.systems) {
    const same = theirs.get(systemName(system));
    if (same) return { other, system, otherSystem: same, isSame: true };
  }
  for (const system of change.systems) {
    const around = neighbours.get(systemName(system));
    const found = around && [...theirs].find(([name]) => around.has(name));
    if (found) return { other, system, otherSystem: found[1], isSame: false };
  }
  throw new Error(`${change.name} and ${other.name} do not meet.`);
}

/** What to call a system in a sentence: its id, or what is written where the inventory does not know it. */
export function systemName({ value, document }: TouchedSystem): string {
  return document ? nameInReferences(document) : value.text;
}
