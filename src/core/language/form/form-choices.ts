/** What can be chosen for a field that names people or documents, or several of some words, while one types. */

import { allowedWords } from "../../playbook/fields/allowed.ts";
import type { TypedDocument } from "../../playbook/playbook-document.ts";
import type { PlaybookIndex } from "../../playbook/playbook-index.ts";
import { nameInReferences } from "../../playbook/links/reference.ts";
import type { FieldKind } from "../../types/document-type.ts";
import { shown } from "../hover/shown.ts";
import { choose, documentSuggestion } from "../complete/suggest-documents.ts";
import { peopleFor, type Suggested } from "../complete/suggest-people.ts";

/** One thing to choose. */
export interface FormChoice {
  /** What is written. */
  readonly text: string;
  /** What it stands for. */
  readonly note?: string;
}

/** More than this nobody reads; the next letter asks again. */
const ENOUGH = 30;

/** Looks for what fits; all words typed have to be in it. */
export function formChoices(
  document: TypedDocument,
  name: string,
  typed: string,
  index: PlaybookIndex,
): readonly FormChoice[] {
  const definition = document.names.definitions.find(
    (each) => each.name === name,
  );
  if (!definition) return [];
  const kind = innermost(definition.kind);
  const asked = typed.toLowerCase().split(/\s+/).filter(Boolean);
  const fits = (text: string): boolean =>
    asked.every((word) => text.toLowerCase().includes(word));
  switch (kind.kind) {
    case "person":
      return peopleFor(index, definition, document)
        .filter(({ suggestion: { words, aside } }) => fits(`${words} ${aside}`))
        .slice(0, ENOUGH)
        .map(personChoice);
    case "reference":
      return choose({ index, path: document.path }, kind.to, typed)
        .slice(0, ENOUGH)
        .map(documentChoice);
    default:
      return (allowedWords(definition, document.type) ?? [])
        .filter(fits)
        .map((text) => ({ text }));
  }
}

function personChoice({ party, suggestion }: Suggested): FormChoice {
  return { text: suggestion.insert, note: suggestion.aside || party.kind };
}

function documentChoice(document: TypedDocument): FormChoice {
  const { aside } = documentSuggestion(document);
  const status = document.status ? `, ${shown(document.status.text)}` : "";
  return { text: nameInReferences(document), note: `${aside}${status}` };
}

function innermost(kind: FieldKind): FieldKind {
  return kind.kind === "list" ? innermost(kind.of) : kind;
}
