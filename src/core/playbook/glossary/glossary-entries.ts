/** Glossaries on one page, in the forms in which people write them: a table, a definition list, a list of labels, headings. */

import type { Block } from "../../document/body.ts";
import { plain } from "../../text/plain-markdown.ts";
import type { Range } from "../../text/range.ts";
import { foldHeading, isPlaceholder } from "../../text/words.ts";
import type { TextValue } from "../fields/field-value.ts";
import { displayTitle, type TypedDocument } from "../playbook-document.ts";
import { columnOf, plainText } from "../sections/table-columns.ts";

/** One term of several on a page. */
export interface Entry {
  readonly name: string;
  readonly definition: string | undefined;
  readonly synonyms?: readonly TextValue[];
  readonly deprecated?: readonly TextValue[];
  readonly range: Range;
}

/** What a page of many terms is called. */
const GLOSSARY_TITLE =
  /(?<!\p{L})(?:glossary|glossar|glossaire|glosario|glossario|glossário|woordenlijst|begriffe|lexikon|terms|terminology|vocabulary|definitions|acronyms|abbreviations|用語集)(?!\p{L})|用語集/iu;

/** The terms of a page that has several; empty for the page of one term. */
export function entriesOf(document: TypedDocument): readonly Entry[] {
  const { blocks } = document.parsed.body;
  const rows = rowsOf(blocks);
  if (rows.length > 0) return rows;
  const list = definitionListOf(blocks);
  if (list.length > 0) return list;
  if (!GLOSSARY_TITLE.test(foldHeading(displayTitle(document)))) return [];
  const labels = labelsOf(blocks);
  return labels.length > 1 ? labels : headedOf(document);
}

/** A table with a column for the term and one for what it means. */
function rowsOf(blocks: readonly Block[]): readonly Entry[] {
  return blocks.flatMap((block) => {
    if (block.kind !== "table") return [];
    const name = columnOf(
      block,
      /^(?:terms?|acronyms?|abbreviations?|words?|names?|concepts?|begriff|terme|término|termine|termo|用語)$/,
    );
    const meaning = columnOf(
      block,
      /^(?:definitions?|meanings?|means|descriptions?|what it means|expansion|stands for|full form|bedeutung|erklärung|définition|definición|significado|definizione|definição|betekenis|定義|意味)$/,
    );
    if (name === undefined || meaning === undefined) return [];
    const avoid = columnOf(block, /^(?:do not (?:use|say)|avoid|deprecated)$/);
    const also = columnOf(block, /^(?:synonyms?|also|also called|aka)$/);
    return block.rows.flatMap((row): Entry[] => {
      const cell = plainText(row[name]);
      if (!cell) return [];
      const words = (at: number | undefined): readonly TextValue[] =>
        at === undefined ? [] : wordsIn(plainText(row[at]));
      return [
        {
          name: cell.text,
          synonyms: words(also),
          deprecated: words(avoid),
          definition: plainText(row[meaning])?.text,
          range: cell.range,
        },
      ];
    });
  });
}

/** `Lead` and, on the next line, `: a person who …`. */
function definitionListOf(blocks: readonly Block[]): readonly Entry[] {
  return blocks.flatMap((block) => {
    if (block.kind !== "paragraph") return [];
    const [name, ...lines] = block.text.split("\n");
    if (!lines[0]?.trimStart().startsWith(":")) return [];
    const text = lines.map((line) => line.replace(/^\s{0,8}:/, "")).join(" ");
    return entry(name!, text, block.range);
  });
}

/** `- **Lead**: a person who …`, also as a paragraph. */
function labelsOf(blocks: readonly Block[]): readonly Entry[] {
  return blocks.flatMap((block) => {
    if (block.kind !== "paragraph" && block.kind !== "item") return [];
    const match =
      /^(?:\*\*([^*\n]{1,120})\*\*|__([^_\n]{1,120})__)\s{0,4}([:–—-]?)/.exec(
        block.text,
      );
    if (!match) return [];
    const name = (match[1] ?? match[2])!.trim();
    if (match[3] === "" && !name.endsWith(":")) return [];
    return entry(
      name.replace(/:$/, ""),
      block.text.slice(match[0].length),
      block.range,
    );
  });
}

/** A heading for each term, and what it means below it; headings that only group have nothing of their own. */
function headedOf(document: TypedDocument): readonly Entry[] {
  const { headings, blocks } = document.parsed.body;
  return headings.flatMap((heading, at) => {
    if (heading.level === 1) return [];
    const end = headings[at + 1]?.range.start ?? Infinity;
    const definition = firstWords(
      blocks.filter(
        ({ range }) => range.start >= heading.range.end && range.start < end,
      ),
    );
    return definition === undefined
      ? []
      : entry(heading.text, definition, heading.range);
  });
}

function entry(name: string, text: string, range: Range): readonly Entry[] {
  const [word, definition] = [plain(name), plain(text)];
  return word === "" || definition === ""
    ? []
    : [{ name: word, definition, range }];
}

/** The words of the first paragraph or item that says something. */
export function firstWords(blocks: readonly Block[]): string | undefined {
  for (const block of blocks) {
    if (block.kind !== "paragraph" && block.kind !== "item") continue;
    const text = plain(block.text);
    if (text !== "" && !isPlaceholder(text)) return text;
  }
  return undefined;
}

function wordsIn(value: TextValue | undefined): readonly TextValue[] {
  return (value?.text.split(/[,;]\s*|(?<!\s)\s+[,;]\s*/) ?? [])
    .filter((text) => text !== "" && !/^[-–—]$/.test(text))
    .map((text) => ({ text, range: value!.range }));
}
