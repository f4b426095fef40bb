/** The ticket that an action item names: an issue, a pull request, a card, where it is assigned to somebody. */

import { BUILT_IN_TYPES } from "../../types/built-in.ts";
import { partAt, type Part } from "../../playbook/people/person-words.ts";

const REFERENCE =
  /https?:\/\/[^\s)>\]]+|(?<![\w#])#\d+\b|\b[A-Z][A-Z0-9]+-\d+\b/g;
/** Addresses of what is assigned to somebody. */
const TRACKED_ADDRESS =
  /^https?:\/\/(?:(?:www\.)?trello\.com\/c|app\.asana\.com|[^/]{1,200}\/(?:[^/?#]{0,100}\/){0,8}?(?:issues?|pulls?|merge_requests|pull-requests|browse|work_?items|tickets?|tasks?))\/[^/?#]{0,60}?\d/i;
/** What the words of a link say that it leads to. */
const TICKET_WORDS =
  /^(?:(?:this|the|see|our|related|tracking|github|gitlab|jira|linear) ){0,3}(?:issues?|tickets?|prs?|mrs?|pull requests?|merge requests?|bug report)(?: #?\d{1,9})?$/i;
/** "Ticket raised", "issue has been created", "We have added a backlog task". */
const TICKET_MADE =
  /^\W*we(?:['’]ve| have)? (?:now |already )?(?:added|created|opened|raised|filed|logged) (?:an?|the|\d+|two|three|some) (?:\p{L}{2,12} )?(?:issues?|tickets?|cards?|tasks?|stor(?:y|ies)|items?|pull requests?|prs?)(?![\p{L}-])|(?<![\p{L}-])(?:issues?|tickets?|cards?|pull requests?|prs?)(?: (?:has|have) been| (?:was|were))? (?:already |now )?(?:raised|created|opened|filed|logged)(?![\p{L}-])/iu;
const MADE = /(?:rais|creat|open|fil|logg|add)ed/i;
const LINK = /\[([^[\]\n]{1,60})\](?=\(|\[)/g;
/** Capitals with a number that are no ticket; nor are documents of the playbook that no work is assigned in. */
const NO_KEYS: ReadonlySet<string> = new Set([
  ..."AES CVE CWE HTTP ISO RFC SEV SHA TLS UTF".split(" "),
  ...BUILT_IN_TYPES.filter(
    ({ id }) => id !== "improvement" && id !== "change",
  ).map(({ idPrefix }) => idPrefix),
]);

/** The first ticket of a text, or the first address where none leads to one. */
export function readTicket(text: string): Part | undefined {
  const found = [...text.matchAll(REFERENCE)].map((match) =>
    partAt(match[0], match.index),
  );
  return found.find((part) => leadsToTicket(part.text)) ?? found[0];
}

/** Whether a text names a ticket, by its number, its address or the words of a link. */
export function isTracked(text: string): boolean {
  const ticket = readTicket(text);
  return (
    (ticket !== undefined && leadsToTicket(ticket.text)) ||
    [...text.matchAll(LINK)].some(([, words]) => isTicketWord(words!)) ||
    (MADE.test(text) && TICKET_MADE.test(text))
  );
}

/** Whether words only say what a link leads to: an issue, a pull request, "this ticket". */
export function isTicketWord(words: string): boolean {
  return TICKET_WORDS.test(words.trim());
}

/** Whether an address or a number is that of a ticket. */
export function leadsToTicket(reference: string): boolean {
  if (reference.startsWith("http")) return TRACKED_ADDRESS.test(reference);
  return reference.startsWith("#") || !NO_KEYS.has(reference.split("-")[0]!);
}
