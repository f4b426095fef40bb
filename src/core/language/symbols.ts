/** Documents to go to by name, from anywhere in the window. */

import { displayTitle } from "../playbook/playbook-document.ts";
import type { PlaybookIndex } from "../playbook/playbook-index.ts";
import { searchName } from "./complete/suggest-documents.ts";
import { asLabel } from "./complete/suggestion.ts";

/** A document as a symbol. */
export interface DocumentSymbol {
  /** Id and title, since both are looked for. */
  readonly name: string;
  /** Type and status. */
  readonly container: string;
  readonly path: string;
}

/** More than this nobody looks through. */
const MAX = 200;

/** The documents whose id and title hold the letters of a query, in their order. */
export function documentSymbols(
  index: PlaybookIndex,
  query: string,
): readonly DocumentSymbol[] {
  const found: DocumentSymbol[] = [];
  const letters = query.toLowerCase().replace(/\s+/g, "");
  for (const document of index.typed) {
    if (!holdsInOrder(searchName(document), letters)) continue;
    const { id, type, status, path } = document;
    const parts = [id?.text, displayTitle(document)];
    found.push({
      name: asLabel(parts.filter(Boolean).join(" ")),
      container: asLabel(
        [type.title, status?.text].filter(Boolean).join(" · "),
      ),
      path,
    });
    if (found.length >= MAX) break;
  }
  return found;
}

function holdsInOrder(text: string, letters: string): boolean {
  let at = -1;
  for (const letter of letters) {
    at = text.indexOf(letter, at + 1);
    if (at < 0) return false;
  }
  return true;
}
