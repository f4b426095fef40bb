/** A change-control meeting that is about to be written: its document with the agenda in it. */

import { agendaOf } from "./agenda.ts";
import { nextId } from "../../playbook/fields/next-id.ts";
import {
  textsOfField,
  type TypedDocument,
} from "../../playbook/playbook-document.ts";
import type { PlaybookIndex } from "../../playbook/playbook-index.ts";
import { nameInReferences } from "../../playbook/links/reference.ts";
import { monthWords } from "../../playbook/reviews/review-words.ts";
import { folderForType } from "../../playbook/typing/type-folder.ts";
import type { CalendarDate } from "../../text/calendar-date.ts";
import { headingLine } from "../../text/heading.ts";
import { yamlScalar } from "../../text/yaml-scalar.ts";
import { isInForce } from "../../types/life.ts";
import { agendaSections } from "./agenda-page.ts";

/** A document that does not exist yet. */
export interface MeetingPlan {
  readonly path: string;
  readonly id: string;
  readonly text: string;
}

/** The charters whose committee decides on changes: the one that such a meeting names, then any with the word in its title. */
export function changeControlCharters(
  index: PlaybookIndex,
): readonly TypedDocument[] {
  const charters = (index.byType.get("charter") ?? []).filter(
    ({ statusFamily: family }) => isInForce(family),
  );
  const rank = ({ title }: TypedDocument): number =>
    /\bchange|\bCAB\b/i.test(title?.text ?? "") ? 0 : 1;
  return [...charters].sort((a, b) => rank(a) - rank(b));
}

/** Plans the document of a meeting on a day. */
export function planMeeting(
  index: PlaybookIndex,
  rootName: string,
  date: CalendarDate,
  charter: TypedDocument | undefined = changeControlCharters(index)[0],
): MeetingPlan {
  const type = index.config.types.find(({ id }) => id === "meeting")!;
  const id = nextId(index, type);
  const folder = folderForType(index, type, rootName);
  const path = freePath(index, folder, `${date}-change-control`);
  const title = `Change control, ${monthWords(date)}`;
  const people = (field: string): string => {
    const names = charter ? textsOfField(charter, field) : [];
    return names.map(({ text }) => yamlScalar(text)).join(", ");
  };
  const changes = agendaOf(index, date, charter).toDecide.map(({ name }) =>
    yamlScalar(name),
  );
  const fields = [
    "type: meeting",
    `id: ${yamlScalar(id)}`,
    `title: ${yamlScalar(title)}`,
    `status: ${type.statuses.draft?.[0] ?? "scheduled"}`,
    `owner: ${charter?.owners.map(({ text }) => yamlScalar(text)).join(", ") ?? ""}`,
    `date: ${date}`,
    "meeting_type: change-control",
    ...(charter ? [`body: ${yamlScalar(nameInReferences(charter))}`] : []),
    `chair: ${people("chair")}`,
    `scribe: ${people("secretary")}`,
    "attendees: [] # who took part; counted for the quorum",
    `changes: [${changes.join(", ")}]`,
  ].map((line) => line.trimEnd());
  const text = [
    `---\n${fields.join("\n")}\n---\n`,
    `${headingLine(1, title)}\n`,
    agendaSections(index, date, charter, path),
  ].join("\n");
  return { path, id, text };
}

function freePath(index: PlaybookIndex, folder: string, name: string): string {
  for (let count = 1; ; count++) {
    const file = count === 1 ? `${name}.md` : `${name}-${count}.md`;
    const path = folder === "" ? file : `${folder}/${file}`;
    if (!index.files.has(path)) return path;
  }
}
