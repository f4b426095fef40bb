/** Words that a field does not list, and that are no slip of one it lists: perhaps the house's own. */

import { perDocument } from "../../text/remember.ts";
import { foldWord } from "../../text/words.ts";
import { checkText } from "./field-check.ts";
import { isNothing, type TextValue } from "./field-value.ts";
import type { TypedDocument } from "../playbook-document.ts";

/** One such word of a document. */
export interface UnlistedWord {
  /** Canonical name of the field. */
  readonly field: string;
  readonly value: TextValue;
  /** What its uses are counted by, together with `folded`. */
  readonly scale: string;
  readonly folded: string;
}

/** In how many documents a word is taken for the house's own. */
export const MANY = 3;

/** The unlisted words of a document. */
export const unlistedWordsOf = perDocument(
  (document: TypedDocument): readonly UnlistedWord[] =>
    [...document.fields].flatMap(([field, { definition, ...of }]) => {
      const { kind } = definition;
      const inner = kind.kind === "list" ? kind.of : kind;
      if (inner.kind !== "one-of" && inner.kind !== "status") return [];
      if (document.names.find(of.key)?.weak) return [];
      return of.texts.flatMap((value) => {
        if (isNothing(value.text)) return [];
        const misfit = checkText(value.text, kind, of.key, document, undefined);
        if (!misfit || misfit.isCertain) return [];
        const folded = foldWord(value.text);
        return [{ field, value, scale: scaleOf(document, field), folded }];
      });
    }),
);

/** What the words of one field of one type are counted by. */
export function scaleOf({ type }: TypedDocument, field: string): string {
  return `=${type.id}/${field}`;
}
