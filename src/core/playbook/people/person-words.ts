/** Telling a person's name from other words that are written with a capital. */

import { FOREIGN_DOES } from "../sections/action-words.ts";

/** A part of a line with its offsets there. */
export interface Part {
  readonly text: string;
  readonly start: number;
  readonly end: number;
}

/** The part of a line that a match covers. */
export function partAt(text: string, start: number): Part {
  return { text, start, end: start + text.length };
}

/** One word of a name: `Ana`, `O’Brien`, `A.`, `IT`. */
const WORD = String.raw`\p{Lu}(?:[\p{L}'’-]+\.?|\.)`;
/** A name of one to four words, with a title before it, perhaps an initial behind. */
const PERSON = String.raw`(?:(?:Dr|Mr|Mrs|Ms|Mx|Prof|Sr|Sra|Herr|Frau)\.?\s+){0,2}${WORD}(?:\s+(?:(?:van|von|de|der|den|di|da|la|le)\s+){0,3}${WORD}){0,3}(?:\s+\p{Lu}(?!\p{L}))?`;
const NAME = new RegExp(`^(?:the )?${PERSON}(?:\\s+team)?$`, "u");
/** Departments and posts that are written in capitals, as no other word beside a sentence is a name. */
const DEPARTMENT =
  /^(?:IT|HR|PR|QA|R&D|DPO|CMO|CEO|CFO|CTO|CIO|COO|CISO|CRO|CPO)$/;
/** Words that stand in brackets or behind a dash without naming anybody. */
const NOT_NAMES =
  /^(?:done|open|closed|completed?|fixed|resolved|wip|pending|ongoing|blocked|optional|urgent|high|medium|low|critical|major|minor|short|long|mid|immediate|prevent(?:ion|ive)?|mitigat(?:e|ion)|detect(?:ion)?|process|corrective|proposed|idea|tbd|tbc|todo|yes|no|none|new|see|note|ticket|issue|jira|github|slack|teams|english|january|february|march|april|may|june|july|august|september|october|november|december|monday|tuesday|wednesday|thursday|friday|saturday|sunday|today|tomorrow|in progress|not started|in review|under review|on hold)\b/i;
/** Words that only say what a bracket or a link leads to. */
const NO_NAME_ALONE =
  /^(?:(?:pull|merge) requests?|mrs?|prs|commits?|links?|docs?|documents?|documentation|discussions?|threads?|comments?|details|design docs?|wiki|gist|epic|video|recording|slides?|source|here)$/i;
const NOBODY =
  /^(?:nobody|no one|none|unassigned|not assigned|unknown|n\/?a|open|-|everyone|all|someone|anyone)$/i;
const PLACEHOLDER_HANDLE =
  /^@(?:user(?:name)?|owner|name|someone|handle|tbd|todo|person|assignee|here|channel|all|everyone)$/i;

/** The verbs that follow such a subject in real action items; `z` stands for `s` too. */
const VERBS = [
  "accept add adjust agree align allow amend analy[sz]e announce apply approve archive arrange ask",
  "assess assign attend audit automate begin block book brief bring build calculate call cancel",
  "capture carry change chase check choose clarify clean close collect come compile complete",
  "configure confirm consult contact continue coordinate copy cover create deal decide define",
  "delete deliver deploy design develop disable discuss distribute do document double draft email",
  "enable ensure enter escalate establish evaluate examine explain explore extend file fill",
  "finali[sz]e find finish fix flag follow forward gather get give go handle have help hire hold",
  "identify implement improve inform install introduce investigate invite issue keep launch lead",
  "let liaise link list load log look mail maintain make map measure meet merge migrate monitor",
  "move note notify obtain offer open order organi[sz]e own pass pay perform pick pilot plan post",
  "prepare present print process produce promote propose prototype provide provision publish pull purchase",
  "push put query raise reach read rebuild receive recommend record redo refine register release",
  "remind remove rename renew repeat replace report request research reset resolve respond restore",
  "return review revise rewrite roll run save schedule scope see select sell send set share sign",
  "sort source speak start stop store submit summari[sz]e supply support survey switch tag take",
  "talk tell test tidy track train transfer translate try turn update upgrade use validate verify",
  "wait watch work write",
].flatMap((line) => line.split(" "));
const VERB_FIRST = new RegExp(`^(?:${VERBS.join("|")})(?![\\p{L}-])`, "iu");
const MODAL =
  "(?:to|will|shall|should|must|can|has to|have to|is to|are to|needs? to|agree[sd] to|promise[sd] to|(?:is|are) going to|(?:will|shall) then)";
/** "Jane to update the form", "Jane and Tom will update it": what makes the beginning of a sentence a subject. */
const SUBJECT = new RegExp(
  String.raw`^\s*[*_]{0,3}((?:the )?${PERSON}(?:\s+team)?[*_]{0,3}(?:(?:,| and|,? &|,? und|/)\s*[*_]{0,3}(?:the )?${PERSON}(?:\s+team)?[*_]{0,3}){0,4})[*_]{0,3}\s+${MODAL}\s+(?:also |then |please )?(?:${VERBS.join("|")})\b`,
  "u",
);
/** "Tom soll den Entwurf prüfen", "Ana et Tom doivent relancer l'agence"; "Die Rechnung soll geprüft werden" names nobody. */
const FOREIGN_SUBJECT = new RegExp(
  String.raw`^\s*[*_]{0,3}(${PERSON}(?:(?:,| und| et| y| e| en|/)\s*${PERSON}){0,4})[*_]{0,3}\s+(?:${FOREIGN_DOES})(?!\p{L})(?!.{0,200} (?:werden|être|ser|essere|worden)(?!\p{L}))`,
  "u",
);
/** "Ben to calendar it", "Ben with help from Tom will do it", where it is known that somebody is to do something. */
const DOER = new RegExp(
  String.raw`^\s*((?:the )?${PERSON}(?:\s+team)?(?:(?:,| and|,? &|/)\s*(?:the )?${PERSON}(?:\s+team)?){0,4})(?: with [^,.;:]{1,60}?)? (?:to|will|shall|should|must|has|have|takes? (?:an? |the )?action)\b`,
  "u",
);
/** "ehuss will follow up": a handle as people are called. */
const HANDLED = /^\s*([a-z][\w-]{2,30}) will\b/;
/** "Rasmus call for a meeting", in brackets: a name, a verb, and what makes that a verb. */
const CALLER = new RegExp(
  String.raw`^(${WORD}(?:\s+${WORD})?) (?:(?:will|to|shall|must|should) )?(?:(?:call|ask|look|check|search|apply|arrange) for|(?:${VERBS.join("|")}) (?:the|an?|our|this|that|it|them|all|everyone|up|out|with|to|into))\b`,
  "u",
);
/** "Jane Doe: update the form"; one word alone would be a topic as often as a person. */
const LABELLED =
  /^\s*[*_]*(\p{Lu}[\p{L}'’-]*\p{Ll}(?:\s+\p{Lu}[\p{L}'’-]*\p{Ll}){1,2}(?:\s+team)?)[*_]*:[*_]*\s+\S/u;
const NOT_PEOPLE =
  /\b(?:root|cause|action|actions|items?|next|steps?|follow|short|long|term|ads?|pages?|forms?|sites?|websites?|emails?|mails?|data|quality|analytics|cloud|tools?|systems?|tests?|checks?|alerts?|dashboards?|reports?|templates?|process|policy|procedure|api|database|service|server|pipeline)\b/i;
/** Words that stand before a colon in minutes and name what a line is about. */
const NOT_LABELS = new RegExp(
  `\\b(?:${[
    "agenda agreed approval background budget campaign christmas conference contract date day",
    "deadline decisions? decided design discussion events? feedback goals? grant ideas? info",
    "information insurance launch location logistics media meeting minutes motion newsletter option",
    "outcome outreach phase place planning post presentation priority problem proposal project",
    "q[1-4] questions? registration release resolution results? review roadmap room schedule scope",
    "social spring summer autumn winter stage status strategy summary survey tasks? theme time topics?",
    "training updates? venue vote webinar week wiki workshop",
  ]
    .join(" ")
    .replaceAll(" ", "|")})\\b`,
  "i",
);
/** Capitalised only because they begin the sentence: verbs that take "to", and things that do something. */
const NOT_SUBJECTS =
  /^(?:the )?(?:plan|need|try|agree|continue|consider|remember|decide|ask|want|start|begin|look|move|switch|migrate|upgrade|back|we|they|i|it|you|this|that|these|those|there|process|script|tool|job|way|ability|option|test|tests|alert|alerts|alarm|monitor|dashboard|documentation|document|runbook|playbook|procedure|policy|template|checklist|form|report|query|meeting|ticket|issue|task|action|time|reminder|pipeline|page|button|feature|workflow|automation|system|service|config|configuration|everyone|someone|nobody|team|teams|all|how|what|when|where|who|whom|why|which|whether|if|as|in order|also|next|then|first|second|finally|ideally|possibly|maybe|please|automatic|automated)\b/i;

/** Whether a text on its own is a name of one to three words. */
export function looksLikeName(text: string): boolean {
  if (DEPARTMENT.test(text)) return true;
  return (
    /\p{Ll}/u.test(text) &&
    NAME.test(text) &&
    !NOT_NAMES.test(text) &&
    !NO_NAME_ALONE.test(text) &&
    !isNobody(text)
  );
}

/** Whether a text begins with one of the verbs of action items. */
export function beginsWithVerb(text: string): boolean {
  return VERB_FIRST.test(text.trimStart());
}

/** Whether a word in a place for names says that there is none. */
export function isNobody(text: string): boolean {
  return NOBODY.test(text.trim());
}

/** Whether a handle only shows where one goes: `@username`. */
export function isPlaceholderHandle(text: string): boolean {
  return PLACEHOLDER_HANDLE.test(text.trim());
}

/** Who does it, by a bracket that tells what they do: "Rasmus call for a meeting". */
export function readCaller(aside: string): string | undefined {
  const name = CALLER.exec(aside)?.[1];
  return name !== undefined &&
    looksLikeName(name) &&
    !isNoSubject(name) &&
    !NOT_PEOPLE.test(name)
    ? name
    : undefined;
}

/** Who is to do it, where the sentence begins with that: "Jane to update the form", "Jane Doe: update the form". */
export function readSubject(sentence: string): Part | undefined {
  const labelled = LABELLED.exec(sentence);
  const match =
    labelled && !NOT_NAMES.test(labelled[1]!) && !NOT_PEOPLE.test(labelled[1]!)
      ? labelled
      : (SUBJECT.exec(sentence) ?? FOREIGN_SUBJECT.exec(sentence));
  const name = match?.[1];
  if (!match || name === undefined || isNoSubject(name)) return undefined;
  const said = name.replace(/(?<![*_])[*_]+$/, "");
  return partAt(said, match.index + match[0].indexOf(name));
}

/** Who is to do what a line tells that is known to be an action: the names before "to" or "will", whatever follows. */
export function readDoer(sentence: string): Part | undefined {
  const name = (DOER.exec(sentence) ?? HANDLED.exec(sentence))?.[1];
  return name === undefined || isNoSubject(name)
    ? undefined
    : partAt(name, sentence.indexOf(name));
}

/** Whether a label before a sentence of minutes is rather who does it than what it is about: "Ana: …", not "Website: …". */
export function isPersonRatherThanThing(label: string): boolean {
  return (
    looksLikeName(label) &&
    !isNoSubject(label) &&
    !NOT_PEOPLE.test(label) &&
    !NOT_LABELS.test(label)
  );
}

/** IT is a department, it is not. */
function isNoSubject(name: string): boolean {
  return NOT_SUBJECTS.test(name) && !/^(?:the )?IT(?!\p{L})/u.test(name);
}
