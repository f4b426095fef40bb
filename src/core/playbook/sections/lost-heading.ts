/** Lines that were meant as headings and are none, because no blank that Markdown knows stands behind their marks. */

import type { Paragraph } from "../../document/body.ts";
import type { ParsedDocument } from "../../document/document.ts";
import type { Range } from "../../text/range.ts";
import type { SectionDefinition } from "../../types/document-type.ts";
import { rangeInPiece } from "./block-text.ts";
import type { TypedDocument } from "../playbook-document.ts";
import { definitionsOf } from "./section-names.ts";

/** One such line. */
export interface LostHeading {
  readonly text: string;
  /** The blank in the place of a space; empty where there is none. */
  readonly gap: string;
  /** The whole line. */
  readonly range: Range;
  /** From the first mark to the text. */
  readonly lead: Range;
  readonly marks: string;
  /** The sections of the type that it answers to. */
  readonly definitions: readonly SectionDefinition[];
}

/** Blanks that are none to Markdown. */
const LINE =
  /(?<![^\n])(#{1,6})([\u00a0\u2000-\u200b\u202f\u205f\u2060\u3000\ufeff]{0,8})([^\s#][^\n]{0,200})/g;
/** `##Purpose`, but not `##123`; a single mark opens a tag as well, unless it names a section. */
const WORD = /^[\p{Lu}\p{Lo}\p{N}*_§\p{Extended_Pictographic}]\D/u;

/** The headings that a document's author sees and its readers do not, in the order of the text. */
export function lostHeadingsOf(
  document: TypedDocument,
): readonly LostHeading[] {
  return linesOf(document.parsed).flatMap(
    ({ block, start, whole, text, marks, gap, isMeant }) => {
      const definitions = definitionsOf(document.type, text);
      if (!isMeant && definitions.length === 0) return [];
      const upTo = (length: number): Range =>
        rangeInPiece(document.parsed, block, start, start + length);
      return [
        {
          text,
          gap,
          marks,
          definitions,
          range: upTo(whole.trimEnd().length),
          lead: upTo(marks.length + gap.length),
        },
      ];
    },
  );
}

/** What such headings say, where no type is needed to see that they were meant; links lead to some of them. */
export function lostHeadingTexts(document: ParsedDocument): readonly string[] {
  return linesOf(document).flatMap(({ isMeant, text }) =>
    isMeant ? [text] : [],
  );
}

interface Line extends Pick<LostHeading, "text" | "gap" | "marks"> {
  readonly block: Paragraph;
  /** Where it begins in the text of its block. */
  readonly start: number;
  readonly whole: string;
  /** Whether its form alone says that a heading was meant. */
  readonly isMeant: boolean;
}

function linesOf({ body }: ParsedDocument): readonly Line[] {
  return body.blocks.flatMap((block) => {
    if (block.kind !== "paragraph" || !block.text.includes("#")) return [];
    return [...block.text.matchAll(LINE)].flatMap((match) => {
      const [whole, marks = "", gap = "", rest = ""] = match;
      const text = rest
        .trim()
        .replace(/(?<!#)#+$/, "")
        .trim();
      const isMeant = gap !== "" || (marks.length > 1 && WORD.test(rest));
      return text === ""
        ? []
        : [{ block, start: match.index, whole, text, marks, gap, isMeant }];
    });
  });
}
