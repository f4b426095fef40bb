/** Telling a person's name from other words that are written with a capital. */

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

const NAME =
  /^\p{Lu}[\p{L}'’-]+(?:\s+(?:(?:van|von|de|der|den|di|da|la|le)\s+)*\p{Lu}[\p{L}'’.-]*){0,2}$/u;
/** Words that stand in brackets or behind a dash without naming anybody. */
const NOT_NAMES =
  /^(?:done|open|closed|completed?|fixed|resolved|wip|pending|ongoing|blocked|optional|urgent|high|medium|low|critical|major|minor|short|long|mid|immediate|prevent(?:ion|ive)?|mitigat(?:e|ion)|detect(?:ion)?|process|corrective|proposed|idea|tbd|tbc|todo|yes|no|none|new|see|note|ticket|issue|jira|github|slack|teams|english|january|february|march|april|may|june|july|august|september|october|november|december|monday|tuesday|wednesday|thursday|friday|saturday|sunday|today|tomorrow|in progress|not started|in review|under review|on hold)\b/i;
const NOBODY =
  /^(?:nobody|no one|none|unassigned|not assigned|unknown|n\/?a|open|-|everyone|all|someone|anyone)$/i;
const PLACEHOLDER_HANDLE =
  /^@(?:user(?:name)?|owner|name|someone|handle|tbd|todo|person|assignee|here|channel|all|everyone)$/i;

/** "Jane to update the form": the verbs that follow such a subject in real action items. */
const SUBJECT =
  /^\s*[*_]*((?:the )?\p{Lu}[\p{L}'’-]+(?:\s+\p{Lu}[\p{L}'’-]+){0,2}(?:\s+team)?)[*_]*\s+to\s+(?:add|agree|align|analy[sz]e|approve|archive|arrange|ask|audit|automate|book|brief|build|call|change|check|clarify|clean|close|collect|compile|complete|configure|confirm|contact|coordinate|create|decide|define|delete|deliver|deploy|design|disable|discuss|document|do|draft|email|enable|ensure|escalate|evaluate|finali[sz]e|find|fix|follow|get|implement|improve|inform|investigate|invite|issue|lead|list|look|make|merge|migrate|monitor|move|notify|order|organi[sz]e|own|plan|prepare|present|propose|provide|publish|put|raise|reach|recommend|remove|rename|renew|replace|report|request|resolve|review|revise|rewrite|run|schedule|send|set|share|sign|speak|start|submit|summari[sz]e|switch|talk|tell|test|track|train|update|upgrade|verify|work|write)\b/u;
/** "Jane Doe: update the form"; one word alone would be a topic as often as a person. */
const LABELLED =
  /^\s*[*_]*(\p{Lu}[\p{L}'’-]*\p{Ll}(?:\s+\p{Lu}[\p{L}'’-]*\p{Ll}){1,2}(?:\s+team)?)[*_]*:[*_]*\s+\S/u;
const NOT_PEOPLE =
  /\b(?:root|cause|action|actions|items?|next|steps?|follow|short|long|term|ads?|pages?|forms?|sites?|websites?|emails?|mails?|data|quality|analytics|cloud|tools?|systems?|tests?|checks?|alerts?|dashboards?|reports?|templates?|process|policy|procedure|api|database|service|server|pipeline)\b/i;
/** Capitalised only because they begin the sentence: verbs that take "to", and things that do something. */
const NOT_SUBJECTS =
  /^(?:the )?(?:plan|need|try|agree|continue|consider|remember|decide|ask|want|start|begin|look|move|switch|migrate|upgrade|back|we|they|i|it|you|this|that|these|those|there|process|script|tool|job|way|ability|option|test|tests|alert|alerts|alarm|monitor|dashboard|documentation|document|runbook|playbook|procedure|policy|template|checklist|form|report|query|meeting|ticket|issue|task|action|time|reminder|pipeline|page|button|feature|workflow|automation|system|service|config|configuration|everyone|someone|nobody|team|teams|all|how|what|when|where|who|whom|why|which|whether|if|as|in order|also|next|then|first|second|finally|ideally|possibly|maybe|please|automatic|automated)\b/i;

/** Whether a text on its own is a name of one to three words. */
export function looksLikeName(text: string): boolean {
  return (
    /\p{Ll}/u.test(text) &&
    NAME.test(text) &&
    !NOT_NAMES.test(text) &&
    !isNobody(text)
  );
}

/** Whether a word in a place for names says that there is none. */
export function isNobody(text: string): boolean {
  return NOBODY.test(text.trim());
}

/** Whether a handle only shows where one goes: `@username`. */
export function isPlaceholderHandle(text: string): boolean {
  return PLACEHOLDER_HANDLE.test(text.trim());
}

/** Who is to do it, where the sentence begins with that: "Jane to update the form", "Jane Doe: update the form". */
export function readSubject(sentence: string): Part | undefined {
  const labelled = LABELLED.exec(sentence);
  const match =
    labelled && !NOT_NAMES.test(labelled[1]!) && !NOT_PEOPLE.test(labelled[1]!)
      ? labelled
      : SUBJECT.exec(sentence);
  const name = match?.[1];
  if (!match || name === undefined || NOT_SUBJECTS.test(name)) return undefined;
  const start = match.index + match[0].indexOf(name);
  return { text: name, start, end: start + name.length };
}
