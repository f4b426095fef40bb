/** The references in a document's fields as links to follow; links in the text are the editor's own. */

import { isTyped } from "../playbook/playbook-document.ts";
import { referencesOf, resolveReference } from "../playbook/links/reference.ts";
import type { Range } from "../text/range.ts";
import type { OpenText } from "./open-text.ts";

/** One link. */
export interface DocumentLink {
  readonly range: Range;
  /** `/` path below the root. */
  readonly path: string;
}

/** All links of the front matter. */
export function documentLinks({
  document,
  index,
}: OpenText): readonly DocumentLink[] {
  if (!isTyped(document)) return [];
  return [...referencesOf(document)].flatMap(({ value, to }) => {
    const found = resolveReference(value.text, document, index, to);
    if (found.kind === "document")
      return [{ range: value.range, path: found.document.path }];
    return found.kind === "file"
      ? [{ range: value.range, path: found.path }]
      : [];
  });
}
