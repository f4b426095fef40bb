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
  return ahead.flatMap((change) =>
    ahead.flatMap((other) => {
      if (other === change || !doSpansMeet(change.window!, other.window!))
        return [];
      return meetingPlace(change, other, index) ?? [];
    }),
  );
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
