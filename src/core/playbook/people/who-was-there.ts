/** The people whom minutes name as present or absent, by whatever the minutes call them later: whole name, first name, initials. */

import { perDocument } from "../../text/remember.ts";
import { foldHeading, foldWord } from "../../text/words.ts";
import { namesInList } from "../fields/name-list.ts";
import { looksLikeName } from "./person-words.ts";
import { textsOfField, type TypedDocument } from "../playbook-document.ts";
import { sectionsOf } from "../sections/section.ts";

const FIELDS = ["attendees", "apologies", "chair", "scribe", "owner"];
const HEADINGS: ReadonlySet<string> = new Set([
  ...["attendees", "present", "participants", "attendance", "in attendance"],
  ...["members", "members present", "board members present"],
  ...["apologies", "absent", "absentees", "regrets"],
]);
const LONGEST = 60;
/** Who was there stands near the top. */
const MOST_OPENING = 20;
const LABEL =
  /^[\s*_]{0,5}(\p{L}[^:：*_\n]{2,40}?)[\s*_]{0,5}[:：][\s*_]{0,5}(\S.*)$/u;

/** The folded names; none outside of minutes. Kept until the document changes. */
export const whoWasThere = perDocument(
  (document: TypedDocument): ReadonlySet<string> => {
    const names = new Set<string>();
    if (document.type.id === "meeting")
      for (const text of saidOf(document))
        for (const name of namesInList(text)) addName(name.text, names);
    return names;
  },
);

function* saidOf(document: TypedDocument): Generator<string> {
  for (const field of FIELDS)
    for (const { text } of textsOfField(document, field)) yield text;
  for (const block of document.parsed.body.blocks.slice(0, MOST_OPENING))
    if (block.kind === "item" || block.kind === "paragraph")
      for (const line of block.text.split("\n")) {
        const [, label, value] = LABEL.exec(line) ?? [];
        if (label && value && isOfPeople(label, document)) yield value;
      }
  for (const { heading, blocks } of sectionsOf(document))
    if (
      HEADINGS.has(foldHeading(heading.text)) ||
      isOfPeople(heading.text, document)
    )
      for (const block of blocks)
        if (block.kind === "item" || block.kind === "paragraph")
          yield block.text;
        else if (block.kind === "table")
          for (const [first] of block.rows) if (first) yield first.text;
}

/** Whether a label or heading is one of the fields that hold those people, in any language. */
function isOfPeople(label: string, { names }: TypedDocument): boolean {
  const name = names.find(label)?.definition.name;
  return name !== undefined && FIELDS.includes(name);
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
