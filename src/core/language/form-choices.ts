/** What can be chosen for a field that names people or documents, or several of some words, while one types. */

import { allowedWords } from "../playbook/allowed.ts";
import { mentionsIn } from "../playbook/mentions.ts";
import { hasLeft, type Party } from "../playbook/people.ts";
import {
  displayTitle,
  type TypedDocument,
} from "../playbook/playbook-document.ts";
import type { PlaybookIndex } from "../playbook/playbook-index.ts";
import { nameInReferences } from "../playbook/reference.ts";
import type { FieldKind } from "../types/document-type.ts";
import { shown } from "./shown.ts";
import { whoIs } from "./who-is.ts";

/** One thing to choose. */
export interface FormChoice {
  /** What is written. */
  readonly text: string;
  /** What it stands for. */
  readonly note?: string;
}

/** More than this nobody reads; the next letter asks again. */
const ENOUGH = 30;
/** How many documents tell whether a playbook names people by id. */
const SAMPLE = 100;

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
  const kind = definition && innermost(definition.kind);
  const asked = typed.toLowerCase().split(/\s+/).filter(Boolean);
  const fits = (...texts: readonly string[]): boolean => {
    const text = texts.join(" ").toLowerCase();
    return asked.every((word) => text.includes(word));
  };
  if (kind?.kind === "person") return people(index, fits);
  if (kind?.kind === "reference")
    return documents(document, kind.to, index, fits);
  const words = definition && allowedWords(definition, document.type);
  return (words ?? []).filter((word) => fits(word)).map((text) => ({ text }));
}

type Fits = (...texts: readonly string[]) => boolean;

const ORDER = ["role", "person", "team"];

function people(index: PlaybookIndex, fits: Fits): readonly FormChoice[] {
  const byId = namesById(index);
  return (index.people?.parties ?? [])
    .filter(
      (party) =>
        !hasLeft(party, index.today) &&
        fits(party.name, party.id, party.holder ?? "", ...party.spellings),
    )
    .sort((a, b) => ORDER.indexOf(a.kind) - ORDER.indexOf(b.kind))
    .slice(0, ENOUGH)
    .map((party) => personChoice(party, byId, index));
}

function personChoice(
  party: Party,
  byId: boolean,
  index: PlaybookIndex,
): FormChoice {
  const text = byId ? party.id : party.name;
  const who = whoIs(text, index);
  return { text, note: who === text ? party.kind : who };
}

function documents(
  { path }: TypedDocument,
  to: readonly string[] | undefined,
  { byType, typed }: PlaybookIndex,
  fits: Fits,
): readonly FormChoice[] {
  const all = to ? to.flatMap((type) => byType.get(type) ?? []) : typed;
  const found: FormChoice[] = [];
  for (const document of all) {
    if (document.path === path) continue;
    const name = nameInReferences(document);
    const title = displayTitle(document);
    if (!fits(name, title)) continue;
    const status = document.status ? `, ${shown(document.status.text)}` : "";
    found.push({ text: name, note: `${shown(title)}${status}` });
    if (found.length >= ENOUGH) break;
  }
  return found;
}

/** Whether owners are written as ids more often than as names. */
function namesById({ typed, people: register }: PlaybookIndex): boolean {
  let lead = 0;
  for (const document of typed.slice(0, SAMPLE))
    for (const { names } of mentionsIn(document, "owner", register))
      for (const name of names) {
        const party = register?.find(name);
        if (!party || party.id === party.name) continue;
        if (name === party.id) lead++;
        else if (name === party.name) lead--;
      }
  return lead > 0;
}

function innermost(kind: FieldKind): FieldKind {
  return kind.kind === "list" ? innermost(kind.of) : kind;
}
