/** Names of new files, made from titles in any language and good on every system. */

/** Windows takes these for devices, whatever their ending. */
const RESERVED = /^(?:con|prn|aux|nul|com\d|lpt\d)$/;
const MAX_LENGTH = 80;
/** File systems count bytes, of which some scripts need four a letter. */
const MAX_BYTES = 200;

/** A title as a file name without ending: `Brand use & tone` becomes `brand-use-and-tone`; `fallback` where nothing is left. */
export function fileNameOf(title: string, fallback: string): string {
  const words = title
    .normalize("NFC")
    .toLowerCase()
    .normalize("NFC")
    .replace(/['’]/g, "")
    .replace(/&/g, " and ")
    .split(/[^\p{L}\p{M}\p{N}]+/u)
    .filter(Boolean);
  const name = shortened(words) || fallback;
  return RESERVED.test(name) ? `${name}-${fallback}` : name;
}

/** As many whole words as fit, or the beginning of the only one. */
function shortened(words: readonly string[]): string {
  let name = "";
  for (const word of words) {
    const longer = name === "" ? word : `${name}-${word}`;
    if (isTooLong(longer)) break;
    name = longer;
  }
  if (name !== "" || words.length === 0) return name;
  for (const character of words[0]!) {
    if (isTooLong(name + character)) break;
    name += character;
  }
  return name;
}

function isTooLong(name: string): boolean {
  return (
    name.length > MAX_LENGTH ||
    new TextEncoder().encode(name).length > MAX_BYTES
  );
}
