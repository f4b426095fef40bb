/** Documents in languages whose words nobody has taught the tool: what it does not find there may well be there. */

import { perDocument } from "../../text/remember.ts";
import type { TypedDocument } from "../playbook-document.ts";

/** Words that are met in any text of a language, and hardly in one of those that are read. */
const COMMON_WORDS: ReadonlySet<string> = new Set(
  [
    // Swedish, Norwegian and Danish
    "och att är inte ska från eller og ikke skal til på ved blir",
    // Polish, Czech and Slovak
    "się oraz jest przez które jako nebo jsou podle při alebo",
    // Finnish and Hungarian
    "että sekä ovat joka és hogy nem vagy az egy volt kell ezt lesz csak",
    // Romanian, Turkish, Indonesian and Vietnamese
    "și pentru sunt sau ve bir için ile yang untuk dengan và của các được",
  ].flatMap((line) => line.split(" ")),
);
/** Scripts that none of the languages is written in. */
const OTHER_SCRIPT =
  /[\p{Script=Cyrillic}\p{Script=Greek}\p{Script=Hebrew}\p{Script=Arabic}\p{Script=Hangul}\p{Script=Thai}\p{Script=Devanagari}]/gu;
const HAN = /\p{Script=Han}/gu;
const KANA = /[\p{Script=Hiragana}\p{Script=Katakana}]/u;
const LETTER = /\p{L}/gu;
const LOOKED_AT = 4_000;
const MOST_HEADINGS = 50;
const MOST_ROWS = 20;
const FEWEST = 3;
/** One word in thirty. */
const SHARE = 30;

/** Whether a document is written in a language that is not read. */
export const isInUnreadLanguage = perDocument(
  (document: TypedDocument): boolean => isUnread(textOf(document)),
);

function isUnread(text: string): boolean {
  const half = countOf(text, LETTER) / 2;
  if (half === 0) return false;
  if (countOf(text, OTHER_SCRIPT) > half) return true;
  if (countOf(text, HAN) > half && !KANA.test(text)) return true;
  const words = text.toLowerCase().match(/\p{L}+/gu) ?? [];
  const common = words.filter((word) => COMMON_WORDS.has(word)).length;
  return common >= FEWEST && common * SHARE >= words.length;
}

function countOf(text: string, pattern: RegExp): number {
  return text.match(pattern)?.length ?? 0;
}

/** The beginning of what it says: headings, paragraphs, items and cells. */
function textOf({ parsed: { body } }: TypedDocument): string {
  let text = body.headings
    .slice(0, MOST_HEADINGS)
    .map((each) => each.text)
    .join("\n");
  for (const block of body.blocks) {
    if (text.length > LOOKED_AT) break;
    if (block.kind === "paragraph" || block.kind === "item")
      text += `\n${block.text.slice(0, LOOKED_AT)}`;
    if (block.kind === "table")
      for (const row of block.rows.slice(0, MOST_ROWS))
        text += `\n${row.map((cell) => cell.text.slice(0, LOOKED_AT)).join("\n")}`;
  }
  return text.slice(0, 2 * LOOKED_AT);
}
