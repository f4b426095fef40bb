/** All languages that playbooks are read in besides English, and what they say taken together. */

import { foldHeading, foldWord } from "../words.ts";
import { dutch } from "./dutch.ts";
import { french } from "./french.ts";
import { german } from "./german.ts";
import { italian } from "./italian.ts";
import { japanese } from "./japanese.ts";
import type { Language } from "./language.ts";
import { portuguese } from "./portuguese.ts";
import { spanish } from "./spanish.ts";

/** To add a language: write its file and name it here. */
export const LANGUAGES: readonly Language[] = [
  german,
  french,
  spanish,
  italian,
  portuguese,
  dutch,
  japanese,
];

/** The words of one list. */
export function wordsOf(list: string): readonly string[] {
  return list.split(",").map((word) => word.trim());
}

/** A word without its accents; Japanese marks of voice stay, since without them it is another word. */
export function withoutAccents(word: string): string {
  return word
    .normalize("NFD")
    .replace(/[\u0300-\u036f]/g, "")
    .normalize("NFC")
    .replaceAll("ß", "ss");
}

/** Most words have none, and need no second spelling. */
const ACCENTED = /[^ -~]/;

/** A list as it may be met: its words folded, with and without accents. */
function spellings(
  list: string,
  fold: (word: string) => string,
): readonly string[] {
  const words = wordsOf(list);
  const plain = words.filter((word) => ACCENTED.test(word)).map(withoutAccents);
  return [...new Set([...words, ...plain].map(fold))];
}

function gather(
  part:
    | "statuses"
    | "values"
    | "fields"
    | "sections"
    | "types"
    | "names"
    | "datedNames"
    | "folders"
    | "actionColumns"
    | "actionWords"
    | "units"
    | "intervals"
    | "numbers",
  fold: (word: string) => string,
  languages = LANGUAGES,
): ReadonlyMap<string, readonly string[]> {
  const all = new Map<string, readonly string[]>();
  for (const language of languages)
    for (const [name, list] of Object.entries(language[part]))
      all.set(name, [...(all.get(name) ?? []), ...spellings(list, fold)]);
  return all;
}

function inverted(
  lists: ReadonlyMap<string, readonly string[]>,
): ReadonlyMap<string, string> {
  const names = new Map<string, string>();
  for (const [name, words] of lists)
    for (const word of words) if (!names.has(word)) names.set(word, name);
  return names;
}

/** Folded word → the word of a list of choices. */
export const FOREIGN_VALUES = inverted(gather("values", foldWord));
/** By canonical name. */
export const FOREIGN_FIELDS = gather("fields", foldWord);
/** By heading, `type/heading` where it is one type's alone. */
export const FOREIGN_SECTIONS = gather("sections", foldHeading);
/** By type. */
export const FOREIGN_TYPES = gather("types", foldWord);
/** By type: what names of its documents begin or end with. */
export const FOREIGN_NAMES = gather("names", foldHeading);
/** By type: those that may be the end of a longer word. */
export const FOREIGN_NAME_ENDINGS = gather(
  "names",
  foldHeading,
  LANGUAGES.filter(({ joinsWords }) => joinsWords),
);
/** By type: what means one of it beside a day. */
export const FOREIGN_DATED_NAMES = gather("datedNames", foldHeading);
/** By type. */
export const FOREIGN_FOLDERS = gather("folders", foldHeading);
/** By what the column holds. */
export const FOREIGN_ACTION_COLUMNS = gather("actionColumns", foldHeading);
/** By what it stands beside in a line of an action. */
export const FOREIGN_ACTION_WORDS = gather("actionWords", (word) =>
  word.toLowerCase(),
);
/** Folded word → family. */
export const FOREIGN_STATUSES = inverted(gather("statuses", foldWord));
/** Folded label → field. */
export const FOREIGN_LABELS = inverted(FOREIGN_FIELDS);
/** Word → `day`, `month` and so on. */
export const FOREIGN_UNITS = inverted(gather("units", foldWord));
/** Folded word → length of time, or `event`. */
export const FOREIGN_INTERVALS = inverted(gather("intervals", foldWord));
/** Word → digits. */
export const FOREIGN_NUMBERS = inverted(gather("numbers", foldWord));
/** What means "every", the longest first. */
export const FOREIGN_EVERY: readonly string[] = LANGUAGES.flatMap(({ every }) =>
  spellings(every, (word) => word.toLowerCase()),
).sort((a, b) => b.length - a.length);
/** Folded name → 1 to 12. */
export const FOREIGN_MONTHS: ReadonlyMap<string, number> = new Map(
  LANGUAGES.flatMap(({ months }) =>
    months
      .split(" | ")
      .flatMap((list, at) =>
        spellings(list, foldWord).map((name) => [name, at + 1] as const),
      ),
  ),
);
/** Folded names of days. */
export const FOREIGN_WEEKDAYS: ReadonlySet<string> = new Set(
  LANGUAGES.flatMap(({ weekdays }) => spellings(weekdays, foldWord)),
);
