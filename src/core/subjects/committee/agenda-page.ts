/** The agenda of a change-control meeting as the body of its document: Markdown with links that lead to what is talked about. */

import { agendaOf, type Agenda } from "./agenda.ts";
import type { DatedDocument } from "./agenda-dates.ts";
import { concernsOf } from "../change/change-concern.ts";
import type { Change } from "../change/change.ts";
import { spanWords } from "../../playbook/day-span.ts";
import {
  displayTitle,
  textsOfField,
  type TypedDocument,
} from "../../playbook/playbook-document.ts";
import type { PlaybookIndex } from "../../playbook/playbook-index.ts";
import { nameInReferences } from "../../playbook/links/reference.ts";
import { roomOf, type Seat } from "./room.ts";
import type { CalendarDate } from "../../text/calendar-date.ts";
import { relativePath } from "../../text/path.ts";
import { plain } from "../../text/plain-markdown.ts";
import { proseInMarkdown } from "../../report/markdown-escape.ts";

/** How many documents of one kind are named before the rest is only counted. */
const MOST = 8;

/** What the minutes are written into. */
const LATER = "After the meeting.";

/** The sections of the agenda; `path` is where the document lies, for its links. Ends in a line break. */
export function agendaSections(
  index: PlaybookIndex,
  date: CalendarDate,
  charter: TypedDocument | undefined,
  path: string,
): string {
  const agenda = agendaOf(index, date, charter);
  const write = writer(index, path);
  return [
    "## Who must be in the room\n",
    list(roomOf(agenda, index).map(seatLine), "Whoever chairs the meeting."),
    "## Agenda\n",
    ...write.topics(agenda),
    "## Changes for review\n",
    write.changeTable(agenda.toDecide),
    "## Review of completed and failed changes\n",
    list(
      [
        ...agenda.finished.map(write.outcome),
        ...agenda.withoutWord.map(write.noWord),
      ],
      "None.",
    ),
    "## Emergency changes since last meeting\n",
    list(agenda.emergencies.map(write.outcome), "None."),
    "## Decisions\n",
    `${LATER}\n`,
    "## Action items\n",
    `${LATER}\n`,
  ].join("\n");
}

function seatLine({ name, department, leavesOn, reasons, role }: Seat): string {
  const who = [
    name,
    department,
    leavesOn === undefined ? undefined : `leaves on ${leavesOn}`,
  ]
    .filter((each) => each !== undefined)
    .join(", ");
  return proseInMarkdown(`${who}: ${[role, ...reasons].join("; ")}`);
}

/** One topic of the agenda: a numbered line, and what belongs to it below. */
function topic(title: string, lines: readonly string[]): readonly string[] {
  const shown = lines.slice(0, MOST).map((each) => `   - ${each}`);
  const rest = lines.length - shown.length;
  return [
    `1. ${title}`,
    ...shown,
    ...(rest > 0 ? [`   - and ${rest} more`] : []),
  ];
}

interface AgendaWriter {
  topics(agenda: Agenda): readonly string[];
  changeTable(changes: readonly Change[]): string;
  outcome(change: Change): string;
  noWord(change: Change): string;
}

function writer(index: PlaybookIndex, path: string): AgendaWriter {
  const link = (document: TypedDocument): string =>
    `[${proseInMarkdown(nameInReferences(document))}](${encodeURI(relativePath(path, document.path)).replace(/[()]/g, (mark) => `%${mark.charCodeAt(0).toString(16)}`)})`;
  const named = (document: TypedDocument): string =>
    `${link(document)} ${proseInMarkdown(displayTitle(document))}`;
  const changeLine = (change: Change): string => {
    const when = change.window ? `, ${spanWords(change.window)}` : "";
    const concerns = concernsOf(change, index);
    const more =
      concerns.length > 0
        ? `: **${proseInMarkdown(concerns.join("; "))}**`
        : "";
    return `${named(change.document)}${when}${more}`;
  };
  const dated =
    (words: string) =>
    ({ document, date }: DatedDocument): string =>
      `${named(document)}: ${words} ${date}`;
  return {
    topics: (agenda) => {
      const parts: readonly (readonly [string, readonly string[]])[] = [
        [
          "Emergencies since the last meeting",
          agenda.emergencies.map(changeLine),
        ],
        ["To be decided", agenda.toDecide.map(changeLine)],
        [
          "Decided, and made before the next meeting: ready?",
          agenda.toMake.map(changeLine),
        ],
        [
          "Made since the last meeting, and how it went",
          agenda.finished.map(changeLine),
        ],
        ["Window over, and no word", agenda.withoutWord.map(changeLine)],
        [
          "Open actions",
          agenda.actions.map(
            ({ document, item, owners, due, state }) =>
              `${proseInMarkdown(plain(item.text).replace(/(?<![.:;,])[.:;,]+$/, ""))}: ${proseInMarkdown(owners.join(", ") || "nobody")}, ${due === undefined ? "no date" : `${state === "overdue" ? "was due" : "due"} ${due}`} (${link(document)})`,
          ),
        ],
        ["Reviews due", agenda.reviews.map(dated("review by"))],
        ["Contracts that renew", agenda.renewals.map(dated("notice by"))],
        ["Exceptions that end", agenda.exceptions.map(dated("ends"))],
        ["Moves on the roadmap", agenda.roadmap.map(named)],
      ];
      const told = parts.filter(([, lines]) => lines.length > 0);
      const lines = told.flatMap(([title, each]) => topic(title, each));
      return [
        `${lines.length > 0 ? lines.join("\n") : "1. Nothing waits for this meeting."}\n`,
      ];
    },
    changeTable: (changes) => {
      if (changes.length === 0) return "None.\n";
      const rows = changes.map(({ document, systems, window }) => [
        link(document),
        proseInMarkdown(
          textsOfField(document, "requester")
            .map(({ text }) => index.people?.find(text)?.name ?? text)
            .join(", "),
        ),
        proseInMarkdown(
          systems
            .map(({ value, document: record }) =>
              record ? displayTitle(record) : value.text,
            )
            .join(", "),
        ),
        window ? spanWords(window) : "not planned",
        "open",
      ]);
      return [
        ["Change", "Requester", "Systems affected", "Window", "Decision"],
        ["---", "---", "---", "---", "---"],
        ...rows,
      ]
        .map((cells) => `| ${cells.join(" | ")} |\n`)
        .join("");
    },
    outcome: (change) =>
      `${named(change.document)}: ${proseInMarkdown(change.outcome ?? change.document.status?.text ?? "no outcome written")}`,
    noWord: (change) =>
      `${named(change.document)}: ${overWords(change)}, nobody has said how it went`,
  };
}

function overWords({ actualEnd, window }: Change): string {
  const end = actualEnd ?? window?.end;
  if (end === undefined) return "over";
  return actualEnd === undefined ? `window over on ${end}` : `ended on ${end}`;
}

function list(lines: readonly string[], none: string): string {
  return lines.length === 0
    ? `${none}\n`
    : lines.map((line) => `- ${line}\n`).join("");
}
