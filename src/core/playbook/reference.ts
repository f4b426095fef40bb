/** What a reference in a field leads to: a document by id or path. */

import { folderOf, joinPath } from "../text/path.ts";
import { foldWord } from "../text/words.ts";
import type { PlaybookDocument, TypedDocument } from "./playbook-document.ts";
import type { PlaybookIndex } from "./playbook-index.ts";

/** A reference looked up; `external` is an address or something else that is not for the playbook to resolve. */
export type Resolution =
  | { readonly kind: "document"; readonly document: PlaybookDocument }
  | { readonly kind: "file"; readonly path: string }
  | { readonly kind: "external" }
  | { readonly kind: "broken" };

/** Looks a reference up: `[[id]]`, id, path from the referring document, path from the root, file name without its ending. */
export function resolveReference(
  text: string,
  from: TypedDocument,
  index: PlaybookIndex,
): Resolution {
  const bare = bareReference(text);
  if (/^[a-z][a-z0-9+.-]*:/i.test(bare)) return { kind: "external" };
  const [byId] = index.byId.get(foldWord(bare)) ?? [];
  if (byId) return { kind: "document", document: byId };
  for (const path of candidatePaths(bare, from.path)) {
    const document = index.byPath.get(path);
    if (document) return { kind: "document", document };
    if (index.files.has(path)) return { kind: "file", path };
  }
  return { kind: "broken" };
}

/** A reference without the marks some write around it: `[[POL-001]]`, `[Brand policy](brand.md)`, `brand.md#scope`. */
export function bareReference(text: string): string {
  const link = /^\[[^\]]*\]\(([^()\s]+)\)$/.exec(text.trim());
  const inner = link?.[1] ?? text.trim().replace(/^\[\[(.*)\]\]$/, "$1");
  return inner.replace(/[#|].*$/, "").trim();
}

function* candidatePaths(reference: string, from: string): Generator<string> {
  if (reference === "") return;
  const bases = reference.startsWith("/") ? [""] : [folderOf(from), ""];
  for (const base of bases) {
    const path = joinPath(base, reference);
    if (path === undefined) continue;
    yield path;
    yield `${path}.md`;
  }
}
