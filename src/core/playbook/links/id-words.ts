/** Which ids a text may name, in so few letters that they can be kept: whoever looks for one id need not read every text. */

const ID_WORD = /([\p{L}]{1,8})[-_ .]?(\p{N}+)/gu;

/** The words of a text that could be the end of an id, folded: `pol001` for `POL-001`. */
export function idWordsOf(text: string): ReadonlySet<string> {
  const words = new Set<string>();
  for (const [, letters, digits] of text.matchAll(ID_WORD))
    words.add(fold(letters!, digits!));
  return words;
}

/** The word by which a text with this id is known; `undefined` for an id that every text may hold. */
export function idWordOf(id: string): string | undefined {
  const last = [...id.matchAll(ID_WORD)].at(-1);
  return last && fold(last[1]!, last[2]!);
}

function fold(letters: string, digits: string): string {
  return `${letters.toLowerCase()}${digits}`;
}
