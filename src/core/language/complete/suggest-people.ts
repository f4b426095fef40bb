/** People, roles and teams to name in a field or a table, written the way the playbook writes them. */

import { mentionsIn } from "../../playbook/people/mentions.ts";
import { hasLeft, type Party } from "../../playbook/people/people.ts";
import {
  isTyped,
  type PlaybookDocument,
} from "../../playbook/playbook-document.ts";
import type { PlaybookIndex } from "../../playbook/playbook-index.ts";
import { perPlaybook } from "../../text/remember.ts";
import type { FieldDefinition } from "../../types/document-type.ts";
import { yamlScalar } from "../../text/yaml-scalar.ts";
import { aboutParty, leavesWords, partyAside } from "../hover/party-words.ts";
import { suggestWords } from "./suggest-words.ts";
import { asLabel, type Suggestion } from "./suggestion.ts";

/** How many documents tell whether a playbook names people by id. */
const SAMPLE = 200;
/** Whoever is named here is somebody other than the owner. */
const NOT_OWNER = new Set(["approver", "deputy"]);

/** Suggests whom to write into a field of front matter; without a register, names that stand there elsewhere. */
export function suggestPeople(
  index: PlaybookIndex,
  definition: FieldDefinition,
  document: PlaybookDocument,
): readonly Suggestion[] {
  if (!index.people) return suggestWords(index, definition);
  return peopleFor(index, definition, document).map(({ suggestion }) => ({
    ...suggestion,
    insert: yamlScalar(suggestion.insert),
  }));
}

/** The same for the body, where a name needs no quotes. */
export function suggestNames(index: PlaybookIndex): readonly Suggestion[] {
  return peopleOf(index).map(({ suggestion }) => suggestion);
}

/** Whoever can be named in a field: nobody who has left, those who leave last and with a word, and as its approver nobody who owns the document. */
export function peopleFor(
  index: PlaybookIndex,
  { name }: FieldDefinition,
  document: PlaybookDocument,
): readonly Suggested[] {
  const isOther = NOT_OWNER.has(name) && isTyped(document);
  const owners = isOther
    ? document.owners.map(({ text }) => index.people?.find(text))
    : [];
  return peopleOf(index).filter(({ party }) => !owners.includes(party));
}

/** Somebody to name, and how that is offered; what is inserted is not yet quoted. */
export interface Suggested {
  readonly party: Party;
  readonly suggestion: Suggestion;
}

const ORDER = ["person", "role", "team"];

const peopleOf = perPlaybook((index: PlaybookIndex): readonly Suggested[] => {
  const byId = namesById(index);
  const leaves = (party: Party): boolean =>
    leavesWords(party, index.people!, index.today) !== undefined;
  const parties = (index.people?.parties ?? [])
    .filter((party) => !hasLeft(party, index.today))
    .sort(
      (a, b) =>
        ORDER.indexOf(a.kind) - ORDER.indexOf(b.kind) ||
        Number(leaves(a)) - Number(leaves(b)),
    );
  return parties.map((party) => ({
    party,
    suggestion: suggest(index, party, byId),
  }));
});

function suggest(
  index: PlaybookIndex,
  party: Party,
  byId: boolean,
): Suggestion {
  const { id, name, spellings, kind } = party;
  const insert = byId ? id : name;
  const other = byId && name !== id ? asLabel(name) : "";
  return {
    kind: kind === "team" ? "team" : "person",
    label: asLabel(insert),
    aside: [other, partyAside(party, index.people!, index.today)]
      .filter(Boolean)
      .join(" · "),
    // A person is told by the job; a role and a team have to say what they are.
    ...(kind === "person" ? {} : { note: kind }),
    about: aboutParty(party, index.people!),
    insert,
    words: [insert, name, id, ...spellings].join(" "),
  };
}

/** Whether owners are written as ids more often than as names. */
function namesById({ typed, people }: PlaybookIndex): boolean {
  let ids = 0;
  let names = 0;
  for (const document of typed.slice(0, SAMPLE))
    for (const mention of mentionsIn(document, "owner", people))
      for (const text of mention.names) {
        const party = people?.find(text);
        if (!party || party.id === party.name) continue;
        if (text === party.id) ids++;
        else if (text === party.name) names++;
      }
  return ids > names;
}
