/** What the record of a meeting says, and which charter it was held under. */

import type { CalendarDate } from "../../text/calendar-date.ts";
import { compareTexts } from "../../text/order.ts";
import { perPlaybook } from "../../text/remember.ts";
import { foldHeading, foldWord } from "../../text/words.ts";
import { isDone, isGivenUp } from "../../types/life.ts";
import { isBlank } from "../../playbook/sections/block-text.ts";
import { isNothing } from "../../playbook/fields/field-value.ts";
import {
  isTyped,
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
import { minutedLinesOf } from "../action/minuted-line.ts";
import { sectionsNamed } from "../../playbook/sections/section.ts";

/** One meeting. */
export interface Meeting {
  readonly document: TypedDocument;
  /** Its id, else its path. */
  readonly name: string;
  readonly date: CalendarDate | undefined;
  readonly isChangeControl: boolean;
  readonly charter: TypedDocument | undefined;
  readonly attendees: readonly string[];
  /** `held` in the past and not called off; `ahead` from today on. */
  readonly state: "held" | "ahead" | "cancelled" | "undated";
}

/** All meetings of a playbook by date, those without one first; read once for each state of it. */
export const meetingsOf = perPlaybook(
  (index: PlaybookIndex): readonly Meeting[] =>
    (index.byType.get("meeting") ?? [])
      .map((document) => meetingOf(document, index))
      .sort((a, b) => compareTexts(a.date ?? "", b.date ?? "")),
);

/** Whether a meeting that took place has minutes: decisions that say something beyond "after the meeting". */
export function hasMinutes(meeting: Meeting): boolean {
  return saysOfDecisions(meeting, (text) => !LATER.test(foldHeading(text)));
}

/** Whether its minutes hold a decision; "None." is an answer, but no decision. */
export function hasDecided(meeting: Meeting): boolean {
  return saysOfDecisions(
    meeting,
    (text) => !LATER.test(foldHeading(text)) && !isNothing(foldHeading(text)),
  );
}

function saysOfDecisions(
  { document }: Meeting,
  isAnswer: (text: string) => boolean,
): boolean {
  return (
    sectionsNamed(document, "Decisions").some(({ blocks }) =>
      blocks.some((block) => {
        // The template's row is still to be filled in.
        if (block.kind === "table")
          return block.rows.some((row) =>
            row.some(({ text }) => text !== "" && !isBlank(text)),
          );
        if (block.kind !== "paragraph" && block.kind !== "item") return false;
        return !isBlank(block.text) && isAnswer(block.text);
      }),
    ) ||
    minutedLinesOf(document).some(
      ({ kind, item, from }) =>
        kind === "decision" && isAnswer(item.text.slice(from)),
    )
  );
}

const LATER =
  /^(?:after the meeting|to be (?:added|written|filled in)(?: (?:after|in) the meeting)?|to follow|pending|tb[dc]|todo)$/;

function meetingOf(document: TypedDocument, index: PlaybookIndex): Meeting {
  const date = dateOfField(document, "date", index.config);
  const body = textOfField(document, "body");
  const found =
    body && resolveReference(body.text, document, index, ["charter"]);
  const type = foldWord(textOfField(document, "meeting_type")?.text ?? "");
  return {
    document,
    name: nameInReferences(document),
    date,
    isChangeControl: /^(?:changecontrol|cab|emergency|ecab)/.test(type),
    charter:
      found?.kind === "document" && isTyped(found.document)
        ? found.document
        : undefined,
    attendees: textsOfField(document, "attendees").map(({ text }) => text),
    state: stateOf(document, date, index.today),
  };
}

function stateOf(
  { statusFamily: family }: TypedDocument,
  date: CalendarDate | undefined,
  today: CalendarDate,
): Meeting["state"] {
  if (isGivenUp(family)) return "cancelled";
  if (isDone(family)) return "held";
  if (date === undefined) return "undated";
  return date < today ? "held" : "ahead";
}

/** A meeting by its id or path, with its charter and day. */
export function findMeeting(
  index: PlaybookIndex,
  name: string,
):
  | {
      readonly document: TypedDocument;
      readonly charter: TypedDocument | undefined;
      readonly day: CalendarDate | undefined;
      readonly state: Meeting["state"];
    }
  | undefined {
  const found = meetingsOf(index).find(
    (each) =>
      each.document.path === name || foldWord(each.name) === foldWord(name),
  );
  return (
    found && {
      document: found.document,
      charter: found.charter,
      day: found.date,
      state: found.state,
    }
  );
}
