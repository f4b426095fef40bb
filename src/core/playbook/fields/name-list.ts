/** Several names in one place: `Ana and Tom`, `@acme/marketing, @tom`, `Ana / Tom`. */

import { isPlaceholder } from "../../text/words.ts";
import {
  isNobody,
  isPlaceholderHandle,
  partAt,
  type Part,
} from "../people/person-words.ts";

/** `y`, `e` and `en` as other languages say "and"; `E` is an initial. */
const BETWEEN =
  /[,;&/]|<[Bb][Rr]\s{0,3}\/?>|(?<=\s)(?:[Aa]nd|AND|[Uu]nd|et|y|e|en|\+)(?=\s)/gu;

/** Whoever names more names nobody; each would be shown with all the others. */
export const MOST_NAMES = 100;

/** Whether a mark parts names: not the `/` of `@acme/marketing`, nor the `&` of `R&D`. */
function parts(value: string, mark: string, at: number): boolean {
  const before = value.slice(Math.max(0, at - 60), at);
  const after = value.slice(at + 1, at + 3);
  if (mark === "/")
    return !(/(?<![\w/@])@[\w.-]{1,58}$/.test(before) && /^\w/.test(after));
  if (mark === "&") return !(/\p{Lu}$/u.test(before) && /^\p{Lu}/u.test(after));
  return true;
}

/**
 * The first hundred names in a text, without what stands for nobody.
 * @param withAll whether "All" is a name, as in a matrix.
 */
export function namesInList(
  value: string,
  offset = 0,
  withAll = false,
): readonly Part[] {
  const names: Part[] = [];
  let from = 0;
  const add = (end: number): void => {
    const said = value.slice(from, end);
    const name = said
      .replace(/^[*_`~\s([]+/, "")
      .replace(/(?<![*_`~\s.)\]])[*_`~\s.)\]]+$/, "")
      // `Jane Smith (Marketing)`, whose bracket has just lost its end.
      .replace(/(?<!\s)\s{0,3}\([^()]*$/, "");
    const isAll = withAll && /^(?:all|everyone)$/i.test(name);
    if (
      isPlaceholder(name) ||
      (isNobody(name) && !isAll) ||
      isPlaceholderHandle(name)
    )
      return;
    names.push(partAt(name, offset + from + said.indexOf(name)));
  };
  for (const match of value.matchAll(BETWEEN)) {
    if (names.length === MOST_NAMES) return names;
    if (!parts(value, match[0], match.index)) continue;
    add(match.index);
    from = match.index + match[0].length;
  }
  add(value.length);
  return names;
}
