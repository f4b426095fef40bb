/** For tests of the language room: a document that is being written, with `|` for the cursor (`‸` where bars have a meaning). */

import assert from "node:assert/strict";
import {
  complete,
  memoryHost,
  openSession,
  readOpenText,
  type OpenText,
  type Suggestion,
  type Suggestions,
} from "../../../src/core/index.ts";

/** A playbook in memory, one of its texts, and where the cursor is. */
export interface Writing {
  readonly open: OpenText;
  readonly offset: number;
}

/** Opens a playbook as of 2026-11-21 and puts the marked text before the author's eyes. */
export async function writing(
  marked: string,
  files: Readonly<Record<string, string>> = {},
  path = "policies/new.md",
): Promise<Writing> {
  const mark = marked.includes("‸") ? "‸" : "|";
  const offset = marked.indexOf(mark);
  assert.ok(offset >= 0, "no cursor");
  const text = marked.slice(0, offset) + marked.slice(offset + 1);
  const host = memoryHost({ ...files, [path]: text });
  const { result } = await openSession(host, { today: "2026-11-21" });
  return {
    open: readOpenText(result.playbook, "playbook", path, text),
    offset,
  };
}

/** What completion offers, and the text after choosing one. */
export interface Offer {
  readonly found: Suggestions | undefined;
  readonly labels: readonly string[];
  /** The suggestion with this label. */
  item(label: string): Suggestion;
  /** The text after choosing it, with the cursor as a bar. */
  choose(label: string): string;
}

/** Asks for completion; `typed` leaves prose alone, as a letter would. */
export async function offer(
  marked: string,
  files?: Readonly<Record<string, string>>,
  { path, typed = false }: { path?: string; typed?: boolean } = {},
): Promise<Offer> {
  const { open, offset } = await writing(marked, files, path);
  const found = complete(open, offset, !typed);
  const item = (label: string): Suggestion => {
    const item = found?.items.find((each) => each.label === label);
    assert.ok(item, `${label} is not among ${labels.join(", ")}`);
    return item;
  };
  const labels = found?.items.map(({ label }) => label) ?? [];
  return {
    found,
    labels,
    item,
    choose(label) {
      const { insert, hasCursor } = item(label);
      const { start, end } = found!.range;
      const written = hasCursor ? insert.replace("$0", "|") : `${insert}|`;
      return open.text.slice(0, start) + written + open.text.slice(end);
    },
  };
}
