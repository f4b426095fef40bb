/** A ticket that is named in what an item of a list goes on with: paragraphs of its own below the first. */

import { firstPlace } from "../../text/first-place.ts";
import type { TypedDocument } from "../../playbook/playbook-document.ts";
import { leadsToTicket } from "./ticket.ts";

/** Whether a link between two places of a document leads to a ticket; `to` is not part of it. */
export function leadsToTicketBetween(
  { parsed }: TypedDocument,
  from: number,
  to: number,
): boolean {
  const { links } = parsed.body;
  const first = firstPlace(
    links.length,
    (place) => links[place]!.range.start >= from,
  );
  for (let place = first; place < links.length; place++) {
    const { range, target } = links[place]!;
    if (range.start >= to) return false;
    if (leadsToTicket(target)) return true;
  }
  return false;
}
