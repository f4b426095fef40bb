/** Whether the playbook writes the day or the month first, where its dates prove it: for a first config. */

import { readDate, type DateOrder } from "../../text/read-date.ts";
import { textsOf } from "../fields/field-value.ts";
import type { PlaybookIndex } from "../playbook-index.ts";

/** The order, and a date that shows it. */
export interface DateOrderGuess {
  readonly order: DateOrder;
  readonly example: string;
}

const YEAR_LAST = /^(\d{1,2})[-/.](\d{1,2})[-/.]\d{4}$/;

/** The only order that the unambiguous dates have, if some date would be ambiguous without it. */
export function guessDateOrder({
  documents,
}: PlaybookIndex): DateOrderGuess | undefined {
  const examples = new Map<DateOrder, string>();
  let isNeeded = false;
  for (const { parsed } of documents) {
    const texts = [
      ...(parsed.frontMatter?.entries ?? []).flatMap(({ value }) =>
        textsOf(value).map(({ text }) => text),
      ),
      ...parsed.bodyFields.map(({ value }) => value),
    ];
    for (const text of texts) {
      const match = YEAR_LAST.exec(text.trim());
      if (!match) continue;
      const reading = readDate(text);
      if (reading.kind === "ambiguous") isNeeded = true;
      else if (reading.kind === "date" && match[1] !== match[2])
        examples.set(
          Number(match[1]) > 12 ? "DD/MM/YYYY" : "MM/DD/YYYY",
          text.trim(),
        );
    }
  }
  const [only] = examples;
  return isNeeded && only && examples.size === 1
    ? { order: only[0], example: only[1] }
    : undefined;
}
