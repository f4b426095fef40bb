/** The log of who confirmed what: a Markdown table in any document of the playbook, or a list in front matter; one line a person. */

import {
  entryOf,
  type YamlNode,
} from "../../document/front-matter/yaml-node.ts";
import type { CalendarDate } from "../../text/calendar-date.ts";
import type { Range } from "../../text/range.ts";
import { readDate } from "../../text/read-date.ts";
import { perDocument, perPlaybook } from "../../text/remember.ts";
import { isPlaceholder } from "../../text/words.ts";
import { logTablesOf, type LogTable } from "./acknowledgement-table.ts";
import { textsOf, type TextValue } from "../../playbook/fields/field-value.ts";
import { actorOf, type Party } from "../../playbook/people/people.ts";
import type { TypedDocument } from "../../playbook/playbook-document.ts";
import type { PlaybookIndex } from "../../playbook/playbook-index.ts";
import { resolveReference } from "../../playbook/links/reference.ts";
import { plainText } from "../../playbook/sections/table-columns.ts";

/** One line of a log; what is missing or cannot be looked up is `undefined`. */
export interface LogEntry {
  /** The document that holds the log. */
  readonly log: TypedDocument;
  readonly reference: TextValue | undefined;
  readonly document: TypedDocument | undefined;
  readonly version: TextValue | undefined;
  readonly person: TextValue | undefined;
  readonly party: Party | undefined;
  readonly on: TextValue | undefined;
  /** `undefined` where `on` is no day. */
  readonly date: CalendarDate | undefined;
  /** The first cell of the line, or the entry. */
  readonly range: Range;
}

interface RawEntry {
  readonly reference: TextValue | undefined;
  readonly version: TextValue | undefined;
  readonly person: TextValue | undefined;
  readonly on: TextValue | undefined;
  readonly range: Range;
}

/** All lines of all logs, in the order of the documents. What a document's tables say is kept until it changes. */
export const logEntriesOf = perPlaybook(
  (index: PlaybookIndex): readonly LogEntry[] =>
    index.typed.flatMap((log) =>
      rawEntriesOf(log).map((raw) => resolveEntry(raw, log, index)),
    ),
);

const rawEntriesOf = perDocument((log: TypedDocument): readonly RawEntry[] => [
  ...fieldEntries(log.fields.get("acknowledgements")?.node),
  ...logTablesOf(log).flatMap(tableEntries),
]);

function tableEntries({ table, columns }: LogTable): readonly RawEntry[] {
  return table.rows.flatMap((row) => {
    if (row.every(({ text }) => text === "")) return [];
    const value = (at: number | undefined): TextValue | undefined => {
      const found = at === undefined ? undefined : plainText(row[at]);
      return found && !isPlaceholder(found.text) ? found : undefined;
    };
    return [
      {
        reference:
          columns.document === undefined
            ? undefined
            : (value(columns.document) ?? {
                text: "",
                range: row[columns.document]!.range,
              }),
        version: value(columns.version),
        person: value(columns.person),
        on: value(columns.on),
        range: (row.find(({ text }) => text !== "") ?? row[0]!).range,
      },
    ];
  });
}

function fieldEntries(node: YamlNode | undefined): readonly RawEntry[] {
  const items = node?.kind === "list" ? node.items : [];
  return items.flatMap((item) => {
    if (item.kind !== "map") return [];
    const value = (...keys: readonly string[]): TextValue | undefined => {
      for (const key of keys) {
        const entry = entryOf(item, key);
        const [first] = entry ? textsOf(entry.value) : [];
        if (first) return first;
      }
      return undefined;
    };
    return [
      {
        reference: value("document", "policy"),
        version: value("version"),
        person: value("person", "name", "by"),
        on: value("on", "date"),
        range: item.range,
      },
    ];
  });
}

function resolveEntry(
  raw: RawEntry,
  log: TypedDocument,
  index: PlaybookIndex,
): LogEntry {
  const { reference, person, on } = raw;
  const found =
    reference && reference.text !== ""
      ? resolveReference(reference.text, log, index)
      : undefined;
  const reading = on && readDate(on.text, index.config.dateOrder);
  return {
    ...raw,
    log,
    document:
      reference === undefined
        ? log
        : found?.kind === "document" && found.document.type
          ? found.document
          : undefined,
    party:
      person && index.people ? actorOf(person.text, index.people) : undefined,
    date: reading?.kind === "date" ? reading.date : undefined,
  };
}
