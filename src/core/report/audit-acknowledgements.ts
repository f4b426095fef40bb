/** Who has confirmed to have read what: every table with a document, a person and a day. */

import type { Table } from "../document/body.ts";
import type { PlaybookIndex } from "../playbook/playbook-index.ts";
import { foldHeading } from "../text/words.ts";
import { wordsOf } from "./actions-register.ts";
import type { Register, RegisterRow } from "./register.ts";

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
    rows: index.typed.flatMap(({ path, parsed }) =>
      parsed.body.blocks.flatMap((block) =>
        block.kind === "table" ? rowsOf(block, path) : [],
      ),
    ),
    empty:
      "Nobody has confirmed anything in a table of document, person and day.",
  };
}

function rowsOf({ header, rows }: Table, file: string): readonly RegisterRow[] {
  const at = (words: RegExp): number =>
    header.findIndex(({ text }) => words.test(foldHeading(text)));
  const [document, version, person, on] = [
    at(/^(?:document|policy|document id|policy id)$/),
    at(/^version$/),
    at(/^(?:person|name|who|employee|signed by|acknowledged by)$/),
    at(/^(?:on|date|day|signed on|acknowledged on|when)$/),
  ];
  if (document < 0 || person < 0 || on < 0) return [];
  return rows.map((row) => {
    const cell = (column: number): string | null =>
      wordsOf(row[column]?.text ?? "") || null;
    return {
      values: {
        document: cell(document),
        version: cell(version),
        person: cell(person),
        on: cell(on),
        file,
      },
    };
  });
}
