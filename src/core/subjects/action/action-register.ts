/** All action items of a playbook in one list, each with a name that stays while others come and go. */

import type { CalendarDate } from "../../text/calendar-date.ts";
import { daysBetween } from "../../text/calendar-date.ts";
import { fingerprint } from "../../text/fingerprint.ts";
import { compareTexts } from "../../text/order.ts";
import type { DateOrder } from "../../text/read-date.ts";
import { perPair } from "../../text/remember.ts";
import { foldHeading } from "../../text/words.ts";
import { isAsked } from "../../types/requirement.ts";
import { ownersOf, type ActionItem } from "./action-item.ts";
import { actionItemsOf } from "./action-items.ts";
import { idsIn } from "../../playbook/links/linked-documents.ts";
import { isSameActor } from "../../playbook/people/people.ts";
import type { TypedDocument } from "../../playbook/playbook-document.ts";
import type { PlaybookIndex } from "../../playbook/playbook-index.ts";
import { nameInReferences } from "../../playbook/links/reference.ts";

/** One action with where it stands. */
export interface RegisteredAction {
  /** `PM-001/3f2a9c`: the document and a sum of the words, so that a new owner, date or line does not change it. */
  readonly key: string;
  readonly document: TypedDocument;
  readonly item: ActionItem;
  /** Whoever is to do it, by the name in the register. */
  readonly owners: readonly string[];
  readonly due: CalendarDate | undefined;
  readonly state: "overdue" | "open" | "undated" | "proposed" | "done";
  /** Days past its date; 0 when it is not. */
  readonly daysLate: number;
  /** The improvement that it became. */
  readonly improvement: TypedDocument | undefined;
}

/** What actions are asked for; left out: any that is open. */
export interface ActionFilter {
  /** Part of an owner's name, or another spelling of it in the register. */
  readonly owner?: string;
  readonly overdue?: boolean;
  /** Also those that are done. */
  readonly all?: boolean;
}

/** An action of one document with its name. */
export interface KeyedAction {
  readonly key: string;
  readonly item: ActionItem;
}

/** The actions of one document; read once for each state of it. */
export const keyedActions = perPair(
  (
    document: TypedDocument,
    order: DateOrder | undefined,
  ): readonly KeyedAction[] => {
    const counts = new Map<string, number>();
    const actions = actionItemsOf(document, order).map((item) => {
      const words = foldHeading(item.text);
      const count = (counts.get(words) ?? 0) + 1;
      counts.set(words, count);
      const sum = fingerprint(count === 1 ? words : `${words} ${count}`);
      return { key: `${nameInReferences(document)}/${sum.slice(0, 6)}`, item };
    });
    return actions;
  },
);

/** All actions: overdue first, the longest first; then by date, those without one, ideas, and what is done. */
export function actionRegister(
  index: PlaybookIndex,
): readonly RegisteredAction[] {
  return index.typed
    .filter(({ statusFamily }) => isAsked("always", statusFamily))
    .flatMap((document) =>
      keyedActions(document, index.config.dateOrder).map((action) =>
        registered(document, action, index),
      ),
    )
    .sort(
      (a, b) =>
        STATES.indexOf(a.state) - STATES.indexOf(b.state) ||
        compareTexts(a.due ?? "9999", b.due ?? "9999") ||
        compareTexts(a.document.path, b.document.path) ||
        a.item.range.start - b.item.range.start,
    );
}

const STATES: readonly RegisteredAction["state"][] = [
  "overdue",
  "open",
  "undated",
  "proposed",
  "done",
];

/** Whether an action is asked for. */
export function isActionWanted(
  action: RegisteredAction,
  { owner, overdue, all }: ActionFilter,
  { people }: PlaybookIndex,
): boolean {
  if (overdue && action.state !== "overdue") return false;
  if (!all && action.state === "done") return false;
  if (owner === undefined) return true;
  const names = action.item.owners.map(({ text }) => text);
  return [...action.owners, ...names].some(
    (name) =>
      name.toLowerCase().includes(owner.toLowerCase()) ||
      isSameActor(name, owner, people),
  );
}

function registered(
  document: TypedDocument,
  { key, item }: KeyedAction,
  index: PlaybookIndex,
): RegisteredAction {
  const { today, people } = index;
  const due = item.due?.date;
  const state = stateOf(item, today);
  return {
    key,
    document,
    item,
    owners: ownersOf(item, people).map(
      ({ text }) => people?.find(text)?.name ?? text,
    ),
    due,
    state,
    daysLate: state === "overdue" && due ? daysBetween(due, today) : 0,
    improvement: idsIn(`${item.text} ${item.ticket?.text ?? ""}`, index).find(
      ({ type }) => type.id === "improvement",
    ),
  };
}

function stateOf(
  { status, isProposed, due }: ActionItem,
  today: CalendarDate,
): RegisteredAction["state"] {
  if (status === "done") return "done";
  if (isProposed) return "proposed";
  if (due?.date === undefined) return "undated";
  return due.date < today ? "overdue" : "open";
}
