/** Who refers to whom, as documents. */

import type { PlaybookDocument } from "../playbook/playbook-document.ts";
import type { PlaybookIndex } from "../playbook/playbook-index.ts";
import type { OutgoingReference } from "../playbook/lookups.ts";

/** One reference; `to` is missing where it leads nowhere. */
export interface Reference extends Omit<OutgoingReference, "from" | "to"> {
  readonly from: PlaybookDocument;
  readonly to: PlaybookDocument | undefined;
}

/** All references of a playbook, by document path. */
export interface ReferenceGraph {
  from(path: string): readonly Reference[];
  to(path: string): readonly Reference[];
}

/** Puts documents in the place of paths. */
export function referenceGraph({
  byPath,
  references,
}: PlaybookIndex): ReferenceGraph {
  const resolve = (found: readonly OutgoingReference[]): Reference[] =>
    found.flatMap((each) => {
      const from = byPath.get(each.from);
      const to = each.to === undefined ? undefined : byPath.get(each.to);
      return from ? [{ ...each, from, to }] : [];
    });
  return {
    from: (path) => resolve(references.from(path)),
    to: (path) => resolve(references.to(path)),
  };
}
