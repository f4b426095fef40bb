/** Tables in a body by what their columns are called. */

import type { Cell, Table } from "../../document/body.ts";
import { plain } from "../../text/plain-markdown.ts";
import { foldHeading } from "../../text/words.ts";
import type { TextValue } from "../fields/field-value.ts";

/** The first column whose folded heading fits, from 0. */
export function columnOf(
  { header }: Pick<Table, "header">,
  name: RegExp,
): number | undefined {
  const at = header.findIndex(({ text }) => name.test(foldHeading(text)));
  return at < 0 ? undefined : at;
}

/** The first column under any of these headings, from 0. */
export function columnNamed(
  { header }: Pick<Table, "header">,
  names: readonly string[],
): number | undefined {
  const folded = names.map(foldHeading);
  const at = header.findIndex(({ text }) => folded.includes(foldHeading(text)));
  return at < 0 ? undefined : at;
}

/** A cell's words without links, emphasis and code marks; `undefined` where it says nothing. */
export function plainText(cell: Cell | undefined): TextValue | undefined {
  const text = plain(cell?.text ?? "");
  return cell && text !== "" ? { text, range: cell.range } : undefined;
}
