/** A cure for one finding that a person chooses: what it is called, which file it changes, and what has to be asked first. */

import type { TypedDocument } from "../playbook/playbook-document.ts";
import type { TextEdit } from "../text/edit.ts";
import type { Range } from "../text/range.ts";
import { sourceOf, type Edits, type Source } from "./source.ts";

/** What a fix needs to know from the person who chooses it. */
export type Question = "reason" | "person" | "date";

/** The edits of a fix, and where the cursor goes then. */
export interface Cure {
  readonly edits: readonly TextEdit[];
  /** What is to be written over, as offsets into the text after the edits; left out: the cursor stays. */
  readonly blank?: Range;
}

/** One offer. */
export interface QuickFix {
  /** In the imperative: "Add `owner`". */
  readonly title: string;
  /** The file that it changes. */
  readonly path: string;
  readonly asks?: Question;
  /** Whether it is the one to take without a second thought. */
  readonly isPreferred?: true;
  /**
   * Computes the edits for the text that the file has now; `undefined` where the finding is no longer there to be cured.
   * @param answer to the question, if there is one.
   */
  make(text: string, answer: string): Cure | undefined;
  /** Why it cannot be made for a text, where that can be said. */
  whyNot?(text: string): string | undefined;
}

/** A fix that changes one document. */
export function inDocument(
  title: string,
  document: TypedDocument,
  edit: (source: Source, answer: string) => Edits,
  more: Partial<QuickFix> = {},
): QuickFix {
  return {
    title,
    path: document.path,
    make: (text, answer) => cure(edit(sourceOf(document, text), answer)),
    ...more,
  };
}

/** Edits as a cure; none where there is nothing to change. */
export function cure(edits: Edits): Cure | undefined {
  return edits && edits.length > 0 ? { edits } : undefined;
}
