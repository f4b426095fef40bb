/** What the place of a file takes from what its name tells. */

import type { TypeMark } from "./type-mark.ts";

/** A page of a glossary explains a word, be it that of a type. */
const IN_GLOSSARY = /(?:^|\/)[^/]*(?:gloss|begriffe)[^/]*\//i;
/** A post tells of minutes that are online as often as it is a record. */
const POSTED = /(?:^|\/)(?:_posts|blog|news)\//i;

/** The marks of a name, as far as they count where the file lies. */
export function inPlace(
  marks: readonly TypeMark[],
  path: string,
): readonly TypeMark[] {
  const own = IN_GLOSSARY.test(path)
    ? marks.filter(({ type }) => type.id === "term")
    : marks;
  return POSTED.test(path)
    ? own.map((mark) => ({ ...mark, isStrong: false }))
    : own;
}
