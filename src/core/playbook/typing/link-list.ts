/** Tells a page that only leads to others: the index of a folder. */

import type { ParsedDocument } from "../../document/document.ts";

/** Of what a page says, so much is links where it is a list of them. */
const SHARE = 0.6;

/** A page of one line that holds a link is none. */
const LEAST = 3;

/** Whether most items and lines of a page are links; `blocks` have to be there. */
export function isLinkList({ body }: ParsedDocument): boolean {
  const { blocks, links } = body;
  const said = blocks.filter(
    ({ kind }) => kind === "item" || kind === "paragraph",
  );
  if (said.length < LEAST) return false;
  const places = links
    .map(({ range }) => range)
    .sort((a, b) => a.start - b.start);
  let next = 0;
  const leading = said.filter(({ range }) => {
    while (next < places.length && places[next]!.start < range.start) next++;
    return (places[next]?.end ?? Infinity) <= range.end;
  });
  return leading.length >= said.length * SHARE;
}

/** Whether a page says no more than a line, such as that it has moved; `blocks` have to be there. */
export function isStub({ body }: ParsedDocument): boolean {
  const said = body.blocks.filter(({ kind }) => kind !== "comment");
  return body.headings.length === 0 && said.length < 2;
}
