/** Telling a list of stages from a timeline: "First detected 2020-02-12 11:45", "Resolved 2020-02-12 12:07". */

import type { ListItem } from "../../document/body.ts";
import type { DateOrder } from "../../text/read-date.ts";
import { readClock } from "./timeline-clock.ts";

/** Whether a list tells of each stage when it was reached, "Resolved 2020-02-12 12:07": an order of its own. */
export function areMilestones(
  items: readonly ListItem[],
  order: DateOrder | undefined,
): boolean {
  const heads = items.map(headOf);
  const dated = heads.filter((head) => {
    const { kind } = readClock(head, order);
    return kind === "time" || kind === "date";
  });
  return (
    dated.length * 2 >= heads.length &&
    heads.every((head) => readClock(head, order, "start").kind === "none")
  );
}

/** The beginning of an item, where a time is looked for. */
function headOf({ text }: ListItem): string {
  return text.split("\n")[0]!.slice(0, 60);
}
