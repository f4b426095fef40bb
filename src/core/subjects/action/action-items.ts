/** The action items of a document: lines of a list, checkboxes or rows of a table below "Action items". */

import type { DateOrder } from "../../text/read-date.ts";
import type { CalendarDate } from "../../text/calendar-date.ts";
import { perPair } from "../../text/remember.ts";
import { foldHeading } from "../../text/words.ts";
import { readDate } from "../../text/read-date.ts";
import { readActionLine } from "./action-item-text.ts";
import type { ActionItem } from "./action-item.ts";
import {
  DONE_GROUP,
  endsActions,
  isProposal,
  saysByWhen,
} from "./action-groups.ts";
import { assemble, withOwner, type Reading } from "./action-lines.ts";
import {
  actionSections,
  isActionList,
  mayHoldOthers,
} from "./action-sections.ts";
import { rangeInPiece } from "../../playbook/sections/block-text.ts";
import { areToldAsDone } from "./done-words.ts";
import { headingItem, itemsIn } from "./listed-actions.ts";
import {
  textOfField,
  type TypedDocument,
} from "../../playbook/playbook-document.ts";
import { minutedLinesOf, type MinutedLine } from "./minuted-line.ts";
import { readLeadingName } from "./leading-name.ts";
import { readDoer } from "../../playbook/people/person-words.ts";
import { whoWasThere } from "../../playbook/people/who-was-there.ts";

/** All action items of a document in the order of its text. */
export const actionItemsOf = perPair(
  (
    document: TypedDocument,
    order: DateOrder | undefined,
  ): readonly ActionItem[] => {
    const items: ActionItem[] = [];
    const sections = actionSections(document);
    const minutes = minutedLinesOf(document);
    if (sections.length === 0 && minutes.length === 0) return items;
    const reading: Reading = {
      order,
      minuted: minutedOn(document, order),
      there: document.type.id === "meeting" ? whoWasThere(document) : undefined,
    };
    const isNamed = sections.some(({ heading }) => isActionList(heading.text));
    for (const section of sections) {
      // Beside "Action items" a section such as "Prevention" tells as often what would be good.
      const isLoose =
        mayHoldOthers(section) ||
        (isNamed && !isActionList(section.heading.text));
      const groups = [section.heading, ...section.subsections];
      for (const [at, heading] of groups.entries()) {
        if (at > 0 && endsActions(heading, document)) break;
        const end = groups[at + 1]?.range.start ?? section.range.end;
        const blocks = section.blocks.filter(
          ({ range }) => range.start > heading.range.start && range.start < end,
        );
        const group = foldHeading(heading.text);
        const listed = [...itemsIn(blocks, end, document, reading)];
        const areDone = areToldAsDone(listed.map(({ text }) => text));
        const found =
          listed.length > 0 || at === 0
            ? listed
            : headingItem(heading, blocks, document, reading);
        for (const item of found)
          if (!isLoose || item.owners.length > 0 || item.due?.date)
            items.push({
              ...item,
              ...(saysByWhen(heading.text) ? { isTimed: true } : {}),
              isProposed: item.isProposed || isProposal(heading.text),
              status: areDone || DONE_GROUP.test(group) ? "done" : item.status,
            });
      }
    }
    const told = minutes.filter(({ kind }) => kind !== "decision");
    if (told.length === 0) return items;
    const starts = new Set(minutes.map(({ item }) => item.range.start));
    return [
      ...items.filter(({ range }) => !starts.has(range.start)),
      ...told.flatMap((line) => {
        const item = minutedItem(line, document, reading);
        const isSure =
          !line.isProse || item.owners.length > 0 || item.due?.date;
        return isSure ? [item] : [];
      }),
    ].toSorted((one, other) => one.range.start - other.range.start);
  },
);

/** The action of a line such as "Action: Ben will do it". */
function minutedItem(
  { item, kind, from }: MinutedLine,
  document: TypedDocument,
  { order, minuted, there }: Reading,
): ActionItem {
  const text = item.text.slice(from);
  const said = {
    ...item,
    text,
    // It may go on over several lines.
    range: {
      start: rangeInPiece(document.parsed, item, from, from).start,
      end: item.range.end,
    },
  };
  const line = readActionLine(text, order, minuted);
  const own = withOwner(
    line,
    () => readDoer(text) ?? (there && readLeadingName(text, there)),
  );
  const action = assemble([{ item: said, line: own }], document);
  return {
    ...action,
    status: kind === "done" ? "done" : action.status,
    text: line.text || text,
    range: item.range,
  };
}

/** The day of minutes, from which on "1 May" is meant. */
function minutedOn(
  document: TypedDocument,
  order: DateOrder | undefined,
): CalendarDate | undefined {
  if (document.type.id !== "meeting") return undefined;
  const said =
    textOfField(document, "date")?.text ??
    /\d{4}-\d{2}-\d{2}/.exec(document.path)?.[0] ??
    "";
  const reading = readDate(said, order);
  return reading.kind === "date" ? reading.date : undefined;
}
