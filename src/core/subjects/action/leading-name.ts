/** Who is to do what a line of minutes says, where the name stands before or behind it: "Ana – book a room", "Book a room (AL)". */

import { foldWord } from "../../text/words.ts";
import { namesInList } from "../../playbook/fields/name-list.ts";
import {
  isPersonRatherThanThing,
  partAt,
  type Part,
} from "../../playbook/people/person-words.ts";

/** "Ana – …", "**Ana & Tom**: …", "(Ana): …". */
const BEFORE =
  /^[\s*_(]{0,5}([@\p{L}][^:–—\n()[\]]{0,60}?)[*_]{0,3}\)?[*_]{0,3}(?::|\s[-–—](?=\s))[\s*_]*(?=\S)/u;
/** "Erik erstellt eine Umfrage", where Erik was there. */
const SUBJECT =
  /^[\s*_]{0,4}(\p{Lu}[\p{L}'’-]{1,30}(?: \p{Lu}[\p{L}'’-]{1,30})?)[*_]{0,3} (?=\p{Ll})/u;
/** "Everybody please look over the list". */
const ADDRESSED =
  /^[\s*_]{0,4}(all|everyone|everybody|(?:each|every|all) (?:members?|teams?|persons?)|members|alle|tous|todos)[*_]{0,3},? (?:please|bitte|to|should|will|must)\b/iu;
/** "GW: update the page", as minutes call people. */
const INITIALS =
  /^(?!AIs?$|AP$|NB$|PS$|OK$|FYI$|TB[DC]$|ETA$|WIP$)\p{Lu}{2,3}$/u;
const EVERYBODY =
  /^(?:all|everyone|everybody|alle|tous|todos|(?:each|every|cada|jede[rs]?|chaque) \p{L}{3,20}|(?:the |el |das |il |l['’])?(?:whole |entire )?(?:team|equipo|équipe|equipe|gruppo|group|grupo)(?: \p{L}{3,20})?)$/iu;
/** "… (AL)", "… – AL", "… → AL". */
const BEHIND =
  /(?:[([]|\s(?:[-–—→]|[-=]>)\s)[*_]{0,3}([^\s()[\]:–—][^()[\]:–—]{0,60})[*_)\].\s]*$/u;

/**
 * The names at an end of the sentence.
 * @param there folded names of whoever was there; somebody else is called by a whole name or a first one.
 */
export function readLeadingName(
  sentence: string,
  there: ReadonlySet<string>,
): Part | undefined {
  const isThere = (name: string): boolean => there.has(foldWord(name));
  return (
    partOf(SUBJECT.exec(sentence), isThere) ??
    partOf(ADDRESSED.exec(sentence), () => true) ??
    partOf(
      BEFORE.exec(sentence),
      (name) =>
        isThere(name) ||
        INITIALS.test(name) ||
        EVERYBODY.test(name) ||
        isPersonRatherThanThing(name),
    ) ??
    partOf(BEHIND.exec(sentence), isThere)
  );
}

function partOf(
  match: RegExpExecArray | null,
  isName: (name: string) => boolean,
): Part | undefined {
  if (!match) return undefined;
  const said = match[1]!;
  const names = namesInList(said, 0, true);
  return names.length > 0 && names.every(({ text }) => isName(text))
    ? partAt(said, match.index + match[0].indexOf(said))
    : undefined;
}
