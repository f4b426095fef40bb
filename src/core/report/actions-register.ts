/** The actions of a playbook as a register: by person, overdue first. */

import {
  actionRegister,
  isActionWanted,
  type ActionFilter,
  type RegisteredAction,
} from "../playbook/action-register.ts";
import type { PlaybookIndex } from "../playbook/playbook-index.ts";
import { nameInReferences } from "../playbook/reference.ts";
import { countOf } from "../text/count.ts";
import { groupBy } from "../text/group-by.ts";
import { nameOf, stemOf } from "../text/path.ts";
import { plain } from "../text/plain-markdown.ts";
import { positionAt } from "../text/range.ts";
import type { Tone } from "./paint.ts";
import { withPeople } from "./people-named.ts";
import type { Register, RegisterColumn } from "./register.ts";

const COLUMNS: readonly RegisterColumn[] = [
  { key: "person", heading: "Person", least: 8 },
  { key: "dueWords", heading: "Due", for: "readers" },
  { key: "due", heading: "Due", for: "machines" },
  { key: "state", heading: "State", for: "machines" },
  { key: "daysLate", heading: "Days late", kind: "number", for: "machines" },
  { key: "actionWords", heading: "Action", least: 20, for: "readers" },
  { key: "action", heading: "Action", for: "machines" },
  { key: "from", heading: "From", least: 12 },
  { key: "improvement", heading: "Became", for: "machines" },
  { key: "owners", heading: "Owners", kind: "person", for: "machines" },
  { key: "key", heading: "Key", for: "machines" },
  { key: "file", heading: "File", kind: "path", for: "machines" },
  { key: "line", heading: "Line", kind: "number", for: "machines" },
];
const NOBODY = "Nobody";

const TONES: Readonly<Partial<Record<RegisteredAction["state"], Tone>>> = {
  overdue: "red",
  undated: "yellow",
};

/** The register; `isSelected` narrows it to some files. */
export function actionsRegister(
  index: PlaybookIndex,
  filter: ActionFilter = {},
  isSelected: (path: string) => boolean = () => true,
): Register {
  const all = actionRegister(index).filter(({ document }) =>
    isSelected(document.path),
  );
  const wanted = all.filter((action) => isActionWanted(action, filter, index));
  return withPeople(
    {
      title: `Actions as of ${index.today}`,
      columns: COLUMNS,
      groupBy: "person",
      rows: byPerson(wanted).map((action) => {
        const tone = TONES[action.state];
        return {
          values: valuesOf(action),
          ...(tone ? { tones: { dueWords: tone } } : {}),
        };
      }),
      empty:
        all.length === 0
          ? "No document lists action items."
          : `None of ${countOf(all.length, "action")} is asked for; \`--all\` shows those that are done, too.`,
      notes: wanted.length === 0 ? [] : [summary(wanted)],
    },
    index,
  );
}

/** One person's actions together; whoever is latest comes first, and nobody's last. */
function byPerson(
  actions: readonly RegisteredAction[],
): readonly RegisteredAction[] {
  const people = groupBy(actions, (action) => personOf(action));
  const nobodys = people.get(NOBODY) ?? [];
  people.delete(NOBODY);
  return [...[...people.values()].flat(), ...nobodys];
}

function personOf({ owners }: RegisteredAction): string {
  return owners[0] ?? NOBODY;
}

function valuesOf(
  action: RegisteredAction,
): Register["rows"][number]["values"] {
  const { document, item, owners, due, state, daysLate, key } = action;
  const from = nameInReferences(document);
  return {
    person: personOf(action),
    dueWords: dueWords(action),
    due: due ?? null,
    state,
    daysLate,
    actionWords: `${plain(item.text)}${withOthers(owners)}`,
    action: plain(item.text),
    from: from === document.path ? stemOf(nameOf(from)) : from,
    improvement: action.improvement
      ? nameInReferences(action.improvement)
      : null,
    owners,
    key,
    file: document.path,
    line: lineOf(action),
  };
}

/** Below one person it is said who else does it. */
function withOthers([, ...others]: readonly string[]): string {
  return others.length === 0 ? "" : ` (with ${others.join(", ")})`;
}

function dueWords({ due, state, item, daysLate }: RegisteredAction): string {
  switch (state) {
    case "overdue":
      return `${due} (${countOf(daysLate, "day")} late)`;
    case "open":
      return due!;
    case "undated":
      return item.due ? `"${item.due.text}"` : "no date";
    case "proposed":
      return "proposed";
    case "done":
      return "done";
  }
}

function lineOf({ document, item }: RegisteredAction): number {
  return positionAt(document.parsed.lineStarts, item.range.start).line;
}

function summary(actions: readonly RegisteredAction[]): string {
  const count = (state: RegisteredAction["state"]): number =>
    actions.filter((each) => each.state === state).length;
  const parts = [
    [count("overdue"), "overdue"],
    [count("open"), "to come"],
    [count("undated"), "without a date"],
    [count("proposed"), "only proposed"],
    [count("done"), "done"],
  ] as const;
  const told = parts
    .filter(([amount]) => amount > 0)
    .map(([amount, words]) => `${amount} ${words}`);
  const documents = new Set(actions.map(({ document }) => document)).size;
  return `${countOf(actions.length, "action")} from ${countOf(documents, "document")}: ${told.join(", ")}.`;
}
