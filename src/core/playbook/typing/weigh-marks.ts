/** Weighs the marks of a document: one strong mark makes its type, two weak ones that agree do, one weak mark is a guess. */

import { groupBy } from "../../text/group-by.ts";
import type { DocumentType } from "../../types/document-type.ts";
import { TELLS, type TypeMark } from "./type-mark.ts";

/** What the marks of one type come to. */
export interface WeighedType {
  readonly type: DocumentType;
  /** Whether they make the type; else it is a guess. */
  readonly isMade: boolean;
  /** The marks, the one that is believed first at the front. */
  readonly marks: readonly TypeMark[];
}

/** The types that marks speak for, the likeliest first; none where nothing does. */
export function weighMarks(marks: readonly TypeMark[]): readonly WeighedType[] {
  const byType = groupBy(marks, (mark) => mark.type);
  return [...byType]
    .map(([type, own]): WeighedType => {
      const sorted = own.sort((a, b) => rankOf(a) - rankOf(b));
      const isMade =
        sorted.some(({ isStrong }) => isStrong) ||
        new Set(sorted.map(sourceOf)).size > 1;
      return { type, isMade, marks: sorted };
    })
    .sort(
      (a, b) =>
        Number(b.isMade) - Number(a.isMade) ||
        rankOf(a.marks[0]!) - rankOf(b.marks[0]!) ||
        weightOf(b) - weightOf(a),
    );
}

/** A title repeats the name of its file, so the two are one mark. */
function sourceOf({ tells }: TypeMark): string {
  return tells === "title" ? "name" : tells;
}

function rankOf({ tells, isStrong }: TypeMark): number {
  return TELLS.indexOf(tells) + (isStrong ? 0 : TELLS.length);
}

function weightOf({ marks }: WeighedType): number {
  return marks.reduce((sum, { isStrong }) => sum + (isStrong ? 2 : 1), 0);
}
