/** The open actions of all documents: overdue, soon, later, without a date; ideas at the end. */

import { actionRegister, type RegisteredAction } from "./action-register.ts";
import { nameInReferences } from "../../playbook/links/reference.ts";
import { addDays, type CalendarDate } from "../../text/calendar-date.ts";
import { plain } from "../../text/plain-markdown.ts";
import { printable } from "../../text/printable.ts";
import { positionAt } from "../../text/range.ts";
import { titleOf, type Overview } from "../../view/overview.ts";
import {
  dayWords,
  shortDueWords,
} from "../../playbook/reviews/review-words.ts";
import { groupNode, type GroupFacts, type TreeNode } from "../../view/tree.ts";

/** How many days ahead is soon. */
const SOON = 30;
/** Longer words are cut; the whole stands in the tooltip. */
const LONGEST = 120;

/** The tree; nothing where nothing is open. */
export function actionsTree({ playbook }: Overview): readonly TreeNode[] {
  const { today } = playbook;
  const open = actionRegister(playbook).filter(({ state }) => state !== "done");
  const soon = addDays(today, SOON);
  const group = (
    facts: GroupFacts,
    isIn: (action: RegisteredAction) => boolean,
  ): readonly TreeNode[] => {
    const members = open.filter(isIn);
    return members.length === 0
      ? []
      : [groupNode(facts, members, (each) => actionNode(each, today))];
  };
  return [
    ...group(
      {
        id: "overdue",
        label: "Overdue",
        icon: { name: "warning", color: "problemsWarningIcon.foreground" },
        tooltip: ["Their date is past."],
        isExpanded: true,
      },
      ({ state }) => state === "overdue",
    ),
    ...group(
      {
        id: "soon",
        label: "Due soon",
        description: `within ${SOON} days`,
        icon: { name: "clock" },
        isExpanded: true,
      },
      ({ state, due }) => state === "open" && due! <= soon,
    ),
    ...group(
      { id: "later", label: "Later", icon: { name: "calendar" } },
      ({ state, due }) => state === "open" && due! > soon,
    ),
    ...group(
      {
        id: "undated",
        label: "No date",
        icon: { name: "question" },
        tooltip: ["Nobody has said by when."],
      },
      ({ state }) => state === "undated",
    ),
    ...group(
      {
        id: "proposed",
        label: "Ideas",
        icon: { name: "lightbulb" },
        tooltip: ["Only proposed so far."],
      },
      ({ state }) => state === "proposed",
    ),
  ];
}

/** How many actions are overdue. */
export function overdueActions({ playbook }: Overview): number {
  return actionRegister(playbook).filter(({ state }) => state === "overdue")
    .length;
}

/** The action that a row stands for, as it is now. */
export function actionOfNode(
  { playbook }: Overview,
  { id }: Pick<TreeNode, "id">,
): RegisteredAction | undefined {
  return actionRegister(playbook).find((action) => idOf(action) === id);
}

/** With the path: of two documents that by mistake share an id, each has its own rows. */
function idOf({ key, document }: RegisteredAction): string {
  return `action:${document.path}/${key}`;
}

function actionNode(action: RegisteredAction, today: CalendarDate): TreeNode {
  const { document, item, owners, due, state, improvement } = action;
  const words = printable(plain(item.text));
  const who = owners.map(printable).join(", ") || "nobody";
  const when = due === undefined ? item.due?.text : shortDueWords(due, today);
  const from = document.id?.text ?? titleOf(document);
  return {
    id: idOf(action),
    kind: "action",
    label: words.length > LONGEST ? `${words.slice(0, LONGEST - 1)}…` : words,
    description: [who, when && printable(when), printable(from)]
      .filter((part) => part !== undefined)
      .join(" · "),
    tooltip: [
      words,
      `Owner: ${who}`,
      due === undefined ? "No date" : `Due on ${dayWords(due)}`,
      `From ${titleOf(document)}`,
      ...(improvement
        ? [`Became ${printable(nameInReferences(improvement))}`]
        : []),
    ],
    icon:
      state === "overdue"
        ? { name: "warning", color: "problemsWarningIcon.foreground" }
        : { name: improvement ? "lightbulb" : "circle-large-outline" },
    path: document.path,
    line: positionAt(document.parsed.lineStarts, item.range.start).line,
  };
}
