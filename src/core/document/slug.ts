/** Fragments of headings, as GitHub builds them; the only file that knows `github-slugger`. */

import { slug } from "github-slugger";

/** Headings whose fragment is known without the table of all characters that GitHub leaves out. */
const PLAIN = /^[A-Za-z0-9 -]*$/;

/** Gives each heading of one document its own fragment: the second `Notes` becomes `notes-1`. */
export function createSlugger(): (heading: string) => string {
  // An object, because equal keys of objects are kept once, and ten thousand documents have many headings in common.
  const repeats: Record<string, number> = Object.create(null);
  return (heading) => {
    const own = slugOf(heading);
    let anchor = own;
    while (anchor in repeats) anchor = `${own}-${++repeats[own]!}`;
    repeats[anchor] = 0;
    return anchor;
  };
}

/** Folds a fragment to what all renderers agree on, so that none of their slug styles is called broken. */
export function foldAnchor(anchor: string): string {
  return anchor
    .normalize("NFC")
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, "");
}

function slugOf(heading: string): string {
  return PLAIN.test(heading)
    ? heading.toLowerCase().replace(/ /g, "-")
    : slug(heading);
}
