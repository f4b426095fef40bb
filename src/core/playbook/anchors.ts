/** The fragments a document offers to links, built when something first links to one and kept as long as the document. */

import type { ParsedDocument } from "../document/document.ts";
import { foldAnchor } from "../document/slug.ts";
import { nearest } from "../text/nearest.ts";

interface Anchors {
  readonly exact: ReadonlySet<string>;
  /** What all renderers agree on; leading numbers left out as well, as kramdown does. */
  readonly folded: ReadonlySet<string>;
}

const kept = new WeakMap<ParsedDocument, Anchors>();

/** Whether a fragment leads to a heading or to an id in the document, whichever renderer made it. */
export function hasAnchor(document: ParsedDocument, fragment: string): boolean {
  const { exact, folded } = anchorsOf(document);
  if (exact.has(fragment)) return true;
  const bare = foldAnchor(fragment.replace(/^user-content-/, ""));
  return (
    bare !== "" && (folded.has(bare) || folded.has(bare.replace(/^\d+/, "")))
  );
}

/** The fragment that was perhaps meant. */
export function similarAnchor(
  document: ParsedDocument,
  fragment: string,
): string | undefined {
  const { exact } = anchorsOf(document);
  return (
    nearest(fragment, exact) ??
    [...exact].find((anchor) => anchor.startsWith(`${fragment}-`))
  );
}

function anchorsOf(document: ParsedDocument): Anchors {
  const known = kept.get(document);
  if (known) return known;
  const { headings, anchors } = document.body;
  const exact = new Set([...headings.map(({ anchor }) => anchor), ...anchors]);
  const folded = new Set<string>();
  for (const anchor of [...exact, ...headings.map(({ text }) => text)]) {
    const bare = foldAnchor(anchor);
    folded.add(bare);
    folded.add(bare.replace(/^\d+/, ""));
  }
  folded.delete("");
  const built = { exact, folded };
  kept.set(document, built);
  return built;
}
