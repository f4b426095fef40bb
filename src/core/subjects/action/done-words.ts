/** Telling from a sentence that something is done: "We've told the teams", "This has been merged". */

import { plain } from "../../text/plain-markdown.ts";
import { beginsWithVerb } from "../../playbook/people/person-words.ts";

/** Verbs in the perfect of what is then over; not "scheduled", "started" or "agreed". */
const OVER = [
  "added adjusted advised archived automated cancelled changed checked cleaned completed configured",
  "corrected created decommissioned deleted deployed disabled documented done enabled extended fixed",
  "implemented improved increased informed installed introduced merged migrated moved patched",
  "published reduced released removed renamed renewed replaced resolved restored reverted rotated",
  "shipped switched told trained tweaked updated upgraded written",
]
  .flatMap((line) => line.split(" "))
  .concat("rolled out", "set up")
  .join("|");
/** "Migrated the list to the new server": what was done, where a whole list tells so. */
const BEGINS_OVER = new RegExp(String.raw`^\W*(?:${OVER})(?![\p{L}-])`, "iu");
const SOON = "(?:(?:now|already|since|all|both|also) )?";
/** "We've told the teams", "We tweaked the limit": a sentence that begins so. */
const WE = new RegExp(
  String.raw`^we(?:['’]ve| have)? ${SOON}(?:${OVER})(?![\p{L}'’-])`,
  "iu",
);
/** Most lines are spared the long lists of verbs. */
const BEEN = /\bbeen\b/i;
/** "This has been done", at the beginning of any sentence. */
const THIS = new RegExp(
  String.raw`(?:^|[.!;] )(?:this|that|it|these|they|both|all)(?: one)? (?:has|have) ${SOON}been ${SOON}(?:${OVER})(?![\p{L}-])`,
  "iu",
);
/** "The runbook has been updated". */
const SOMETHING = new RegExp(
  String.raw`^([^.!?;:,()]{1,80}?) (?:has|have) ${SOON}been ${SOON}(?:${OVER})(?![\p{L}-])`,
  "iu",
);
/** "Add a panel - _done in Grafana_", "Raise the limit (done)": a mark behind what was to be done. */
const MARKED =
  / (?:[-–—] )?[(*_]{1,3}(?:done|fixed|completed|merged)(?: (?:in|on|with|via) [^.()*_]{1,40})?[)*_]{1,3}\.?$/i;
/** "報告書の作成（完了）". */
const MARKED_IN_JAPANESE = /[(（][^()（）]{0,30}(?:完了|済み?)[)）]/;
/** "Add alerts. **Implemented in `alerts.yml`.**", "Fait : rollback": told behind the sentence, or before it in another language. */
const TOLD =
  /[.!] {1,3}[*_]{0,2}(?:implemented|added|fixed|done|deployed|shipped|completed|merged) (?:in|by|with|via|on)\b|^\W*(?:fait|erledigt|hecho|feito|fatto|gedaan)[*_ ]{0,3}[:–—]/i;
/** "Note: on investigation, we already do this", "it is already in place". */
const ALREADY =
  /(?<!\b(?:if|whether|that|what|since|as) )\b(?:(?:we|they|it) already (?:do(?:es)?|have|has|had|did) (?:this|that|it|so)|(?:this|that|it|these|they) (?:is|are) already (?:done|in place|implemented|the case))\b/i;
/** Words that make the subject one of a clause, of a wish or of a ticket only. */
const ASKED =
  /\b(?:once|when|after|until|till|if|whether|which|that|who|whose|what|why|how|because|since|as|not|no|never|none|nothing|only|should|must|will|to|ensure|verify|check|confirm|make|monitor|alert|tell|see|note)\b/i;
/** What is only put down to be done. */
const PUT_DOWN =
  /\b(?:issues?|tickets?|tasks?|stor(?:y|ies)|cards?|epics?|backlog|roadmap|to-?dos?|follow-?ups?|action items?|plans?|proposals?|drafts?|partly|partially|partial|except|but|still|yet)\b/i;

/** Whether a line says in words that what it tells of is done. */
export function isToldAsDone(text: string): boolean {
  const said = plain(text);
  const first = said.slice(0, 300).split(/[.!?](?: |$)/)[0]!;
  if (PUT_DOWN.test(first)) return false;
  const subject = BEEN.test(said) ? SOMETHING.exec(said)?.[1] : undefined;
  return (
    MARKED.test(text.trim()) ||
    MARKED_IN_JAPANESE.test(text.slice(0, 1_000)) ||
    TOLD.test(text.slice(0, 1_000)) ||
    (/^we\b/i.test(said) && WE.test(said)) ||
    (/already/i.test(said) && ALREADY.test(said.slice(0, 1_000))) ||
    isTheWholeDone(said) ||
    (subject !== undefined && !ASKED.test(subject))
  );
}

/** "Team aligned on the approach", "All agreements documented in the wiki": how things stand, where a whole list tells so. */
const STANDS = new RegExp(
  String.raw`^(?:[^.:;!?\n]|\.(?=\d)){3,90}? (?:(?:${OVER})|ready|aligned|agreed|in place|available|live)(?: (?:in|on|to|for|with|by|at|from|now)(?![\p{L}-])|\W*$)`,
  "iu",
);
const WISHED =
  /\b(?:should|must|will|needs?|to be|get|make sure|ensure|until|once|when|if)\b/i;

function standsSo(line: string): boolean {
  return STANDS.test(line) && !WISHED.test(line) && !beginsWithVerb(line);
}

/** Whether a list tells of what was done and not of what is to be done: all its lines begin so, which a single wish may, too ("Improved alerts"). */
export function areToldAsDone(lines: readonly string[]): boolean {
  return (
    lines.length > 1 &&
    (lines.every((line) => BEGINS_OVER.test(line)) || lines.every(standsSo))
  );
}

/** Whether a line below an item says that the item is done: "Done.", "This has been merged". */
export function isTheWholeDone(text: string): boolean {
  const said = plain(text);
  return (
    /^(?:done|fixed|completed?|merged|finished)(?: (?:in|on|with|via) [^.]{1,40})?\W*$/i.test(
      said,
    ) ||
    (BEEN.test(said) && THIS.test(said) && !PUT_DOWN.test(said))
  );
}
