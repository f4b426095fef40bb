/** Action items in a table: one a row, whichever way its columns are called. */

import type { CalendarDate } from "../../text/calendar-date.ts";
import type { Cell, Table } from "../../document/body.ts";
import type { ParsedDocument } from "../../document/document.ts";
import { FOREIGN_ACTION_COLUMNS } from "../../text/languages/index.ts";
import { plain } from "../../text/plain-markdown.ts";
import type { DateOrder } from "../../text/read-date.ts";
import { foldHeading, isPlaceholder } from "../../text/words.ts";
import { dayInCell, dayOf } from "./action-due.ts";
import { readActionLine } from "./action-item-text.ts";
import type { ActionItem, DueDate } from "./action-item.ts";
import { isBlank, rangeInPiece } from "../../playbook/sections/block-text.ts";
import type { TextValue } from "../../playbook/fields/field-value.ts";
import { namesInList } from "../../playbook/fields/name-list.ts";
import { isNobody } from "../../playbook/people/person-words.ts";
import { isTracked } from "./ticket.ts";

/** What the columns of a table of actions are called, folded as headings are. */
export const ACTION_COLUMNS = {
  owner:
    /^(?:action )?(?:owners?|owned by|responsible(?: person| party)?|responsibility|assignees?|assigned(?: to)?|action by|by whom|by who|whom|who|dri|lead|accountable|person|people|name)$/,
  due: /^(?:due(?: date| by| on)?|deadline|by when|by|until|do by|complete by|finish by|timeline|timeframe|time frame|when|target(?: date| completion(?: date)?)?|eta|date due|completion date|date)$/,
  status:
    /^(?:(?:current )?status|state|done|completed?|closed|progress|outcome)$/,
  ticket:
    /^(?:tickets?|issues?|links?|jira|references?|ref|tracking(?: issue)?|bug|pr|(?:issue|ticket) pr|pr issue)$/,
  action:
    /^(?:(?:corrective|preventive|follow up)? ?actions?(?: items?| points?)?|items?|tasks?|descriptions?|what|follow ups?|to ?do|improvements?|measures?|steps?|activity|recommendations?)$/,
  other:
    /^(?:|s no|item no|no|nr|n|nº|num|número|numéro|id|type|category|priority|severity|kind|notes?|comments?)$/,
} as const;
/** How the days of a table are read. */
interface DueReading {
  readonly order: DateOrder | undefined;
  /** The day of the minutes it stands in. */
  readonly minuted: CalendarDate | undefined;
}

type Column = keyof typeof ACTION_COLUMNS;

/** The first word of a status settles it, whatever mark stands before it; "Complete by Friday" is still to be done. */
const DONE =
  /^[^\p{L}\p{N}✅✔☑✓]{0,20}(?:[✅✔☑✓]|x\W*$|ye?s?\W*$|ja\W*$|true\W*$|n\/?a\W*$|complete(?![\p{L}\p{N}])(?!\s+(?:by|before|until)\b)|(?:done|completed|closed|resolved|finished|implemented|shipped|fixed|cancell?ed|dropped|deferred|postponed|parked|rejected|won't do|won't fix|obsolete|abandoned|withdrawn|superseded|(?:no longer|not) (?:needed|required)|100 ?%)(?![\p{L}\p{N}]))/iu;
/** "Done (TP5)", where the date was. */
const DONE_ON = /^[\s*_]*(?:done|completed?|closed|finished)(?![\p{L}\p{N}])/iu;
const PROPOSED = /^[\s*_]*(?:proposed|proposal|idea|candidate|brainstorm)\b/i;

/** The items of one table; none where no column says what is to be done. */
export function* readActionTable(
  table: Table,
  parsed: Pick<ParsedDocument, "lineStarts" | "lineBreak">,
  { order, minuted }: DueReading,
): Generator<ActionItem> {
  const columns = columnsOf(table);
  const action = columns.get("action");
  if (action === undefined) return;
  for (const row of table.rows) {
    const cell = (column: Column): Cell | undefined =>
      row[columns.get(column) ?? -1];
    const what = row[action];
    if (
      !what ||
      isBlank(what.text) ||
      isPlaceholder(what.text) ||
      isNobody(what.text)
    )
      continue;
    const line = readActionLine(what.text, order, minuted);
    const at = ({
      text,
      start,
      end,
    }: {
      text: string;
      start: number;
      end: number;
    }): TextValue => ({
      text,
      range: rangeInPiece(parsed, what, start, end),
    });
    const owners = ownersIn(cell("owner"));
    const together = owners
      ? cell("owner")
      : line.together && at(line.together);
    const said = cell("status")?.text ?? "";
    const isOver = DONE.test(said) || DONE_ON.test(cell("due")?.text ?? "");
    const ticket = cell("ticket");
    yield {
      text: line.text || what.text,
      owners: owners ?? line.owners.map(at),
      ...(together && {
        together: { ...together, text: plain(together.text) },
      }),
      due:
        dueIn(cell("due"), { order, minuted }) ??
        (line.due && { ...at(line.due), date: line.due.date }),
      status: isOver || line.status === "done" ? "done" : "open",
      isProposed: PROPOSED.test(said) || line.isProposed,
      ticket:
        ticket && !isPlaceholder(ticket.text)
          ? ticket
          : line.ticket && at(line.ticket),
      isTracked: line.isTracked || isTracked(ticket?.text ?? ""),
      range: what.range,
    };
  }
}

/** Which column holds what, by the words of the header. */
export function columnsOf({ header }: Table): ReadonlyMap<Column, number> {
  const columns = new Map<Column, number>();
  const unknown: number[] = [];
  const names = header.map(({ text }) => foldHeading(text));
  const ofMeetings = names.includes("meeting");
  for (const [at, name] of names.entries()) {
    // Beside the meeting stands its own day.
    if (ofMeetings && (name === "date" || name === "meeting")) continue;
    const column = (Object.keys(ACTION_COLUMNS) as Column[]).find(
      (each) =>
        !columns.has(each) &&
        (ACTION_COLUMNS[each].test(name) ||
          FOREIGN_ACTION_COLUMNS.get(each)?.includes(name)),
    );
    if (column === undefined) unknown.push(at);
    else if (column !== "other") columns.set(column, at);
  }
  const isAboutActions =
    columns.has("owner") || columns.has("due") || columns.has("status");
  if (!columns.has("action") && isAboutActions && unknown.length > 0)
    columns.set("action", unknown[0]!);
  return columns;
}

function ownersIn(cell: Cell | undefined): readonly TextValue[] | undefined {
  if (!cell) return undefined;
  const names = namesInList(
    cell.text.replace(/\[([^[\]]*)\]\([^()]*\)/g, "$1"),
  );
  return names.length > 0
    ? names.map(({ text }) => ({ text, range: cell.range }))
    : undefined;
}

function dueIn(
  cell: Cell | undefined,
  { order, minuted }: DueReading,
): DueDate | undefined {
  const text =
    cell?.text.replace(/^[*_`~\s]+|(?<![*_`~\s])[*_`~\s]+$/g, "") ?? "";
  if (!cell || isPlaceholder(text) || isNobody(text)) return undefined;
  return {
    text,
    date: dayOf(text, order, minuted) ?? dayInCell(text, order, minuted),
    range: cell.range,
  };
}
