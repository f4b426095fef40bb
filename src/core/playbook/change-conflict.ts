/** Changes that get in each other's way: the same system, or two that talk to each other, on the same days. */

import {
  changesOf,
  isAhead,
  touchedSystems,
  type Change,
  type TouchedSystem,
} from "./change.ts";
import { doSpansMeet } from "./day-span.ts";
import type { TypedDocument } from "./playbook-document.ts";
import type { PlaybookIndex } from "./playbook-index.ts";
import { nameInReferences } from "./reference.ts";

/** Two changes that meet, and where. */
export interface ChangeConflict {
  readonly change: Change;
  readonly other: Change;
  /** The system that `change` touches. */
  readonly system: TouchedSystem;
  /** The system that `other` touches; the same, or one that exchanges data with it. */
  readonly otherSystem: TouchedSystem;
  readonly isSame: boolean;
}

/** All pairs of changes ahead that meet; each pair once from either side, the same system before a connected one. */
export function conflictsOf(index: PlaybookIndex): readonly ChangeConflict[] {
  const ahead = changesOf(index).filter(
    (change) => change.window && isAhead(change, index.today),
  );
  const near = nearbyChanges(ahead, index);
  return ahead.flatMap((change) =>
    near(change).flatMap((other) => {
      if (other === change || !doSpansMeet(change.window!, other.window!))
        return [];
      return meetingPlace(change, other, index) ?? [];
    }),
  );
}

/** Those that touch a system of a change, or one that a system of it exchanges data with, in the order they came in. */
function nearbyChanges(
  changes: readonly Change[],
  index: PlaybookIndex,
): (change: Change) => readonly Change[] {
  const places = new Map(changes.map((change, at) => [change, at]));
  const touching = new Map<string, Change[]>();
  const neighbours = new Map<string, Set<string>>();
  const connect = (a: string, b: string): void => {
    neighbours.set(a, (neighbours.get(a) ?? new Set()).add(b));
  };
  for (const change of changes)
    for (const system of change.systems) {
      const name = systemName(system);
      touching.set(name, [...(touching.get(name) ?? []), change]);
      if (!system.document) continue;
      for (const other of touchedSystems(
        system.document,
        index,
        "integrations",
      )) {
        connect(name, systemName(other));
        connect(systemName(other), name);
      }
    }
  return ({ systems }) => {
    const names = systems.map(systemName);
    const around = names.flatMap((name) => [...(neighbours.get(name) ?? [])]);
    const found = [...names, ...around].flatMap(
      (name) => touching.get(name) ?? [],
    );
    return [...new Set(found)].sort((a, b) => places.get(a)! - places.get(b)!);
  };
}

function meetingPlace(
  change: Change,
  other: Change,
  index: PlaybookIndex,
): ChangeConflict | undefined {
  const pairs = change.systems.flatMap((mine) =>
    other.systems.map((theirs) => ({ mine, theirs })),
  );
  const same = pairs.find(
    ({ mine, theirs }) => systemName(mine) === systemName(theirs),
  );
  const found =
    same ??
    pairs.find(({ mine, theirs }) =>
      areConnected(mine.document, theirs.document, index),
    );
  return (
    found && {
      change,
      other,
      system: found.mine,
      otherSystem: found.theirs,
      isSame: found === same,
    }
  );
}

/** What to call a system in a sentence: its id, or what is written where the inventory does not know it. */
export function systemName({ value, document }: TouchedSystem): string {
  return document ? nameInReferences(document) : value.text;
}

/** Whether one of two systems names the other among its integrations. */
function areConnected(
  a: TypedDocument | undefined,
  b: TypedDocument | undefined,
  index: PlaybookIndex,
): boolean {
  if (!a || !b) return false;
  const names = (from: TypedDocument, to: TypedDocument): boolean =>
    touchedSystems(from, index, "integrations").some(
      ({ document }) => document === to,
    );
  return names(a, b) || names(b, a);
}
