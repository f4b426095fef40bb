/** Documents to refer to: by id, with title, type and status, those in force first. */

import {
  displayTitle,
  isTyped,
  type PlaybookDocument,
  type TypedDocument,
} from "../../playbook/playbook-document.ts";
import { nameInReferences } from "../../playbook/links/reference.ts";
import { perDocument } from "../../text/remember.ts";
import { yamlScalar } from "../../text/yaml-scalar.ts";
import { isGivenUp } from "../../types/life.ts";
import type { OpenText } from "../open-text.ts";
import { asLabel, type Suggestion } from "./suggestion.ts";

/** Suggests documents of the given types, or of any, for a field. */
export function suggestDocuments(
  open: OpenText,
  to: readonly string[] | undefined,
  typed: string,
): readonly Suggestion[] {
  return choose(open, to, typed).map((document) => ({
    ...documentSuggestion(document),
    insert: yamlScalar(nameInReferences(document)),
  }));
}

/** How a document is shown in a list of suggestions; what is written is up to the caller. */
export function documentSuggestion(
  document: TypedDocument,
): Omit<Suggestion, "insert"> {
  const name = nameInReferences(document);
  const title = asLabel(displayTitle(document));
  const status = document.status ? ` · ${asLabel(document.status.text)}` : "";
  return {
    kind: "document",
    label: asLabel(name),
    aside: title,
    note: asLabel(document.type.title) + status,
    words: `${name} ${title}`,
  };
}

/** Enough to fill a list; the next letter asks again. */
const ENOUGH = 150;

/** The documents that go with what is typed, as many as fill a list. */
export function choose(
  { index, path }: Pick<OpenText, "index" | "path">,
  to: readonly string[] | undefined,
  typed: string,
): readonly TypedDocument[] {
  const all = to
    ? to.flatMap((type) => index.byType.get(type) ?? [])
    : index.typed;
  const words = typed.toLowerCase().split(/\s+/).filter(Boolean);
  const inForce: TypedDocument[] = [];
  const past: TypedDocument[] = [];
  for (const document of all) {
    if (document.path === path) continue;
    const name = searchName(document);
    if (!words.every((word) => name.includes(word))) continue;
    (isPast(document) ? past : inForce).push(document);
    if (inForce.length >= ENOUGH) break;
  }
  return [...inForce, ...past];
}

/** What a document is found by. */
export const searchName = perDocument((document: PlaybookDocument): string => {
  const id = isTyped(document) ? nameInReferences(document) : document.path;
  return `${id} ${displayTitle(document)}`.toLowerCase();
});

function isPast({ statusFamily }: TypedDocument): boolean {
  return isGivenUp(statusFamily);
}
