/** What completion offers: plain texts that an editor may show as they are. */

import type { Range } from "../../text/range.ts";
import { shown } from "../hover/shown.ts";

/** What a suggestion stands for; an editor shows an icon for it. */
export type SuggestionKind =
  | "field"
  | "section"
  | "value"
  | "date"
  | "person"
  | "team"
  | "document"
  | "term"
  | "word"
  | "setting";

/** One thing to choose. */
export interface Suggestion {
  readonly kind: SuggestionKind;
  /** What is shown first, on one line. */
  readonly label: string;
  /** Right behind it, in a lighter colour: a title, a role. */
  readonly aside?: string;
  /** At the end of the row: "required", "Policy · active". */
  readonly note?: string;
  /** Shown beside the list: what it means, paragraph by paragraph. */
  readonly about?: readonly string[];
  /** What is written; `$0` stands for the cursor where `hasCursor`, and nothing else is special. */
  readonly insert: string;
  readonly hasCursor?: boolean;
  /** Other words by which it is found. */
  readonly words?: string;
  /** Whether there is something to choose from right after it. */
  readonly goesOn?: boolean;
}

/** What can be chosen at one place, best first. */
export interface Suggestions {
  /** What is replaced: on one line, around the cursor. */
  readonly range: Range;
  /** What stands in the range, up to the cursor. */
  readonly typed: string;
  readonly items: readonly Suggestion[];
  /** Whether there is more, so that it is worth asking again once more is typed. */
  readonly isPartial: boolean;
  /** Whether what is written is complete already: then all is offered, not only what begins alike. */
  readonly isComplete: boolean;
}

/** More than this nobody reads; the next letter asks anew. */
const MAX = 100;
const MAX_LABEL = 80;

/** Cuts a list to what one can look at. */
export function suggestions(
  range: Range,
  typed: string,
  items: readonly Suggestion[],
  whole = typed,
): Suggestions {
  return {
    range,
    typed,
    items: items.slice(0, MAX),
    isPartial: items.length > MAX,
    isComplete: whole !== "" && items.some(({ insert }) => insert === whole),
  };
}

/** A text from a document as a label: on one line, and no longer than one can read. */
export function asLabel(text: string): string {
  return shown(text, MAX_LABEL);
}
