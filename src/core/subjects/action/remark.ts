/** Telling a question, a remark or a prohibition that stands among actions from something that is to be done. */

import { beginsWithVerb } from "../../playbook/people/person-words.ts";

const LONGEST = 300;
/** Something other than the deed comes first: "The team then raised a case", "If we had known". */
const SUBJECT =
  /^(?:the|this|that|these|those|an?|it|they|there|any|some|all|if|although|as|because|no|team|\p{Lu}[\p{L}\d]+ (?:support|case|team))(?![\p{L}\d-])/iu;
/** What is said of it has happened, or is so. */
const TELLS =
  /(?<![\p{L}\d-])(?:was|were|is|are|had|did|has|have|raised|discussed|found|noticed|caused|happened|agreed|decided|realised|realized|could)(?![\p{L}\d-])/iu;
/** What is said of it is wanted. */
const WANTED =
  /(?<![\p{L}\d-])(?:should|must|needs?|needed|to be|will|shall|ought|required|let['’]?s|wants?|please|next step)(?![\p{L}\d-])/iu;

/** "Nobody to use the old key", "Do not share the password": what is to be left undone needs no owner. */
const FORBIDS =
  /^(?:nobody|no ?-?one|never|do not|don['’]t|please do not)(?![\p{L}\d-])(?! forget)/iu;
/** "Splitting the load might be an option". */
const WEIGHED =
  /(?<![\p{L}\d-])(?:might|may|could)(?: also)? be (?:an? )?(?:good |nice |possible )?(?:option|idea|possibility|solution|useful|helpful|worth|interesting)(?![\p{L}\d-])/iu;
/** "**Daily quota cap** — a true hard ceiling": what there is, and what it is good for. */
const EXPLAINED =
  /^\s*(?:\*\*|__)([^*_\n]{3,80})(?:\*\*|__)\s*[–—]\s+(\p{Ll}[\p{L}’'-]*)/u;

/** "Background: the old page is slow", "See the wiki for details": what is said beside the actions. */
const BESIDE =
  /^(?:(?:background|context|reason|rationale|nb|fyi|current (?:state|situation)|hintergrund|contexte|contexto|contesto)\s?[:：]|(?:see(?! (?:if|whether|about|that|to|how|what|who)\b)|cf\.|refer to|siehe|véase|zie)\s)/iu;

function isExplained(text: string): boolean {
  const [, thing, next] = EXPLAINED.exec(text.slice(0, LONGEST)) ?? [];
  if (thing === undefined || next === undefined) return false;
  const isDeed = beginsWithVerb(thing) || beginsWithVerb(next);
  return !isDeed && !WANTED.test(text.slice(0, LONGEST));
}

/** Whether a line asks or tells, and wants nothing done. */
export function isRemark(text: string): boolean {
  const said = text.slice(0, LONGEST).replace(/[*_`]/g, "").trim();
  if (said.endsWith("?") || isExplained(text)) return true;
  if (FORBIDS.test(said) || WEIGHED.test(said)) return true;
  const isTold = BESIDE.test(said) || (SUBJECT.test(said) && TELLS.test(said));
  return isTold && !WANTED.test(said);
}
