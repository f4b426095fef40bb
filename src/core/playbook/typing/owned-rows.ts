/** Pages that list many things and say in each row who owns it: an inventory, a table of KPIs. */

import { foldHeading } from "../../text/words.ts";
import { isBlank } from "../sections/block-text.ts";
import type { TypedDocument } from "../playbook-document.ts";

const OWNER = /^(?:[\p{L} ]{1,20} )?owners?(?: [\p{L} ]{1,20})?$/u;
/** What a page has many of, though a document of the type describes one. */
const LISTED: ReadonlySet<string> = new Set(["improvement", "kpi", "system"]);
const LEAST_ROWS = 2;

/** Whether a table of the document has several rows and names an owner in each. */
export function isOwnedByRows({ type, parsed }: TypedDocument): boolean {
  if (!LISTED.has(type.id)) return false;
  return parsed.body.blocks.some((block) => {
    if (block.kind !== "table" || block.rows.length < LEAST_ROWS) return false;
    const at = block.header.findIndex(({ text }) =>
      OWNER.test(foldHeading(text)),
    );
    return at >= 0 && block.rows.every((row) => !isBlank(row[at]?.text ?? ""));
  });
}
