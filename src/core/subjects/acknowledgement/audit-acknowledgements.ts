/** Who has confirmed to have read what: every line of every log. */

import { logEntriesOf, type LogEntry } from "./acknowledgement-log.ts";
import type { PlaybookIndex } from "../../playbook/playbook-index.ts";
import { nameInReferences } from "../../playbook/links/reference.ts";
import { text, path } from "../../report/register/columns.ts";
import {
  register,
  type Column,
  type Register,
} from "../../report/register/register.ts";

const COLUMNS: readonly Column<LogEntry>[] = [
  text("document", "Document", ({ document, reference }) =>
    document ? nameInReferences(document) : reference?.text || null,
  ),
  text("version", "Version", ({ version }) => version?.text),
  text("person", "Person", ({ person }) => person?.text),
  text("on", "On", ({ date, on }) => date ?? on?.text),
  path("file", "File", ({ log }) => log.path),
];

/** The table; rows in the order in which they are written. */
export function acknowledgementsTable(index: PlaybookIndex): Register {
  return register(
    {
      name: "acknowledgements",
      title: "Acknowledgements",
      columns: COLUMNS,
      subjects: logEntriesOf(index),
      empty:
        "Nobody has confirmed anything in a table of document, version, person and day.",
    },
    index,
  );
}
