/** Who has confirmed to have read what: every line of every log. */

import { logEntriesOf } from "../playbook/acknowledgement-log.ts";
import type { PlaybookIndex } from "../playbook/playbook-index.ts";
import { nameInReferences } from "../playbook/reference.ts";
import type { Register } from "./register.ts";

/** The table; rows in the order in which they are written. */
export function acknowledgementsTable(index: PlaybookIndex): Register {
  return {
    title: "Acknowledgements",
    columns: [
      { key: "document", heading: "Document" },
      { key: "version", heading: "Version" },
      { key: "person", heading: "Person" },
      { key: "on", heading: "On" },
      { key: "file", heading: "File", kind: "path" },
    ],
    rows: logEntriesOf(index).map((entry) => ({
      values: {
        document: entry.document
          ? nameInReferences(entry.document)
          : entry.reference?.text || null,
        version: entry.version?.text ?? null,
        person: entry.person?.text ?? null,
        on: entry.date ?? entry.on?.text ?? null,
        file: entry.log.path,
      },
    })),
    empty:
      "Nobody has confirmed anything in a table of document, version, person and day.",
  };
}
