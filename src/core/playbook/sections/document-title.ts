/** What a document is called by its own text: the `title` of its front matter, or a heading that is its title. */

import type { Heading } from "../../document/body.ts";
import type { ParsedDocument } from "../../document/document.ts";
import {
  frontMatterEntries,
  textsOf,
  type TextValue,
} from "../fields/field-value.ts";

const ATTRIBUTES = /\{[#.:][^{}]{0,200}\}$/;
const ENTITIES: Readonly<Record<string, string>> = {
  "&amp;": "&",
  "&lt;": "<",
  "&gt;": ">",
  "&quot;": '"',
  "&#39;": "'",
  "&apos;": "'",
  "&nbsp;": " ",
};
const ENTITY = new RegExp(Object.keys(ENTITIES).join("|"), "g");
/** Written by a site generator; what it says is known only there. */
const GENERATED = /<%|\{\{|\{%/;

/** The title, where the text has one. */
export function statedTitle(parsed: ParsedDocument): TextValue | undefined {
  return fieldTitle(parsed) ?? headingTitle(parsed);
}

/** For documents without a type, whose fields have no names. */
function fieldTitle(parsed: ParsedDocument): TextValue | undefined {
  for (const { key, value } of frontMatterEntries(parsed))
    if (/^title$/i.test(key)) {
      const [text] = textsOf(value);
      if (text && !GENERATED.test(text.text)) return text;
    }
  return undefined;
}

/** The first of the highest level; among several of a lower level none is the title of all. */
export function headingTitle(parsed: ParsedDocument): TextValue | undefined {
  const { headings } = parsed.body;
  const heading = headings.find(({ level }) => level === 1) ?? onlyOf(headings);
  const text = heading && plain(heading.text);
  return text && !GENERATED.test(text)
    ? { text, range: heading.range }
    : undefined;
}

function onlyOf(headings: readonly Heading[]): Heading | undefined {
  const [first] = headings;
  return headings.some(
    (each) => each !== first && each.level <= (first?.level ?? 0),
  )
    ? undefined
    : first;
}

function plain(text: string): string {
  return text
    .trimEnd()
    .replace(ATTRIBUTES, "")
    .replace(ENTITY, (entity) => ENTITIES[entity]!)
    .trim();
}
