/** Fragments of headings, as GitHub builds them; the only file that knows `github-slugger`. */

import { slug } from "github-slugger";

/** Headings whose fragment is known without the table of all characters that GitHub leaves out. */
const PLAIN = /^[A-Za-z0-9 -]*$/;

/** Gives each heading of one document its own fragment: the second `Notes` becomes `notes-1`. */
export function createSlugger(): (heading: string) => string {
  const repeats = new Map<string, number>();
  return (heading) => {
    const own = slugOf(heading);
    let anchor = own;
    while (repeats.has(anchor)) {
      const count = repeats.get(own)! + 1;
      repeats.set(own, count);
      anchor = `${own}-${count}`;
    }
    repeats.set(anchor, 0);
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

/** Ten thousand documents have many headings in common: the fragment of one is made, and kept in memory, once. */
const SLUGS = new Map<string, string>();
const MOST_KEPT = 5000;

function slugOf(heading: string): string {
  const known = SLUGS.get(heading);
  if (known !== undefined) return known;
  const made = makeSlug(heading);
  if (SLUGS.size < MOST_KEPT) SLUGS.set(heading, made);
  return made;
}

function makeSlug(heading: string): string {
  return PLAIN.test(heading)
    ? heading.toLowerCase().replace(/ /g, "-")
    : slug(heading);
}
