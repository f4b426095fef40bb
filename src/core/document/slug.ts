/** Fragments of headings, as GitHub builds them; the only file that knows `github-slugger`. */

import GithubSlugger from "github-slugger";

/** Gives each heading of one document its own fragment: the second `Notes` becomes `notes-1`. */
export function createSlugger(): (heading: string) => string {
  const slugger = new GithubSlugger();
  return (heading) => slugger.slug(heading);
}

/** Folds a fragment to what all renderers agree on, so that none of their slug styles is called broken. */
export function foldAnchor(anchor: string): string {
  return anchor.toLowerCase().replace(/[^\p{L}\p{N}]+/gu, "");
}
