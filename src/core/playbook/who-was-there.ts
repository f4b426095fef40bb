/** The people whom minutes name as present or absent, by whatever the minutes call them later: whole name, first name, initials. */

import { foldHeading, foldWord } from "../text/words.ts";
import { namesInList } from "./name-list.ts";
import { looksLikeName } from "./person-words.ts";
import { textsOfField, type TypedDocument } from "./playbook-document.ts";
import { sectionsOf } from "./section.ts";

const FIELDS = ["attendees", "apologies", "chair", "scribe", "owner"];
const HEADINGS: ReadonlySet<string> = new Set([
  ...["attendees", "present", "participants", "attendance", "in attendance"],
  ...["members", "members present", "board members present"],
  ...["apologies", "absent", "absentees", "regrets"],
]);
const LONGEST = 60;

const kept = new WeakMap<TypedDocument, ReadonlySet<string>>();

/** The folded names; none outside of minutes. Kept until the document changes. */
export function whoWasThere(document: TypedDocument): ReadonlySet<string> {
  const known = kept.get(document);
  if (known) return known;
  const names = new Set<string>();
  if (document.type.id === "meeting")
    for (const text of saidOf(document))
      for (const name of namesInList(text)) addName(name.text, names);
  kept.set(document, names);
  return names;
}

function* saidOf(document: TypedDocument): Generator<string> {
  for (const field of FIELDS)
    for (const { text } of textsOfField(document, field)) yield text;
  for (const { heading, blocks } of sectionsOf(document))
    if (HEADINGS.has(foldHeading(heading.text)))
      for (const block of blocks)
        if (block.kind === "item" || block.kind === "paragraph")
          yield block.text;
        else if (block.kind === "table")
          for (const [first] of block.rows) if (first) yield first.text;
}

/** "Ana Lopez (AL), Marketing" is called `Ana Lopez`, `Ana` or `AL`. */
function addName(said: string, names: Set<string>): void {
  const [name, short] = said
    .slice(0, LONGEST)
    .replace(/[*_`]/g, "")
    .split(/[(\[:–—]|\s-\s/, 2)
    .map((part) => part.trim());
  if (!name || !looksLikeName(name)) return;
  const words = name.split(/\s+/);
  names.add(foldWord(name)).add(foldWord(words[0]!));
  if (words.length > 1)
    names.add(foldWord(words.map((word) => word[0]).join("")));
  if (short && /^\p{Lu}{2,4}$/u.test(short)) names.add(foldWord(short));
}
