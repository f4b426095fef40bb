/** The actions of a playbook as a register: by person, overdue first. */

import {
  actionRegister,
  isActionWanted,
  type ActionFilter,
  type RegisteredAction,
} from "./action-register.ts";
import type { PlaybookIndex } from "../../playbook/playbook-index.ts";
import { nameInReferences } from "../../playbook/links/reference.ts";
import { countOf } from "../../text/count.ts";
import { groupBy } from "../../text/group-by.ts";
import { nameOf, stemOf } from "../../text/path.ts";
import { plain } from "../../text/plain-markdown.ts";
import { positionAt } from "../../text/range.ts";
import {
  file,
  text,
  readers,
  date,
  hidden,
  number,
  person,
} from "../../report/register/columns.ts";
import type { Tone } from "../../report/paint.ts";
import {
  register,
  type Register,
  type RegisterKind,
} from "../../report/register/register.ts";

const NOBODY = "Nobody";
const TONES: Readonly<Partial<Record<RegisteredAction["state"], Tone>>> = {
  overdue: "red",
  undated: "yellow",
};

const PERSON = text("person", "Person", personOf, {
  least: 8,
});

export const ACTIONS: RegisterKind<RegisteredAction> = {
  name: "actions",
  groupBy: PERSON,
  columns: [
    PERSON,
    readers("Due", dueWords, { tone: ({ state }) => TONES[state] }),
    hidden(date("due", "Due", ({ due }) => due)),
    hidden(text("state", "State", ({ state }) => state)),
    hidden(number("daysLate", "Days late", ({ daysLate }) => daysLate)),
    readers(
      "Action",
      ({ item, owners }) => `${plain(item.text)}${withOthers(owners)}`,
      { least: 20 },
    ),
    hidden(text("action", "Action", ({ item }) => plain(item.text))),
    text("from", "From", from, { least: 12 }),
    hidden(
      text(
        "improvement",
        "Became",
        ({ improvement }) => improvement && nameInReferences(improvement),
      ),
    ),
    hidden(person("owners", "Owners", ({ owners }) => owners)),
    hidden(text("key", "Key", ({ key }) => key)),
    file("file"),
    hidden(number("line", "Line", lineOf)),
  ],
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
  return register(
    {
      ...ACTIONS,
      title: `Actions as of ${index.today}`,
      subjects: byPerson(wanted),
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

function from({ document }: RegisteredAction): string {
  const name = nameInReferences(document);
  return name === document.path ? stemOf(nameOf(name)) : name;
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
