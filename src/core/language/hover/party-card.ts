/** The card of a person, role or team: what they do, who stands in, what they own. */

import { mentionsIn } from "../../playbook/people/mentions.ts";
import { actorOf, hasLeft, type Party } from "../../playbook/people/people.ts";
import type { TypedDocument } from "../../playbook/playbook-document.ts";
import type { PlaybookIndex } from "../../playbook/playbook-index.ts";
import { countOf } from "../../text/count.ts";
import { perPlaybook } from "../../text/remember.ts";
import {
  card,
  documentPiece,
  listed,
  type Card,
  type CardLine,
} from "./card.ts";
import { coveredBy, nameOf, partyAside, rolesOf } from "./party-words.ts";
import { asLabel } from "../complete/suggestion.ts";

/** Documents named on a card; of more only the number is told. */
const SHOWN = 5;

/** Builds the card. */
export function partyCard(index: PlaybookIndex, party: Party): Card {
  const people = index.people!;
  const roles = party.kind === "person" ? rolesOf(party, people) : [];
  const covered = coveredBy(party, people)
    .map(({ name }) => asLabel(name))
    .join(", ");
  const members =
    party.kind === "team"
      ? people.parties.filter(
          (each) =>
            each.kind === "person" &&
            each.belongsTo !== undefined &&
            people.find(each.belongsTo) === party &&
            !hasLeft(each, index.today),
        )
      : [];
  return card({ text: asLabel(party.name) }, party.kind, [
    partyAside(party, people, index.today),
    ...gone(index, party),
    ...roles.map(
      (role) =>
        `Holds the role ${asLabel(role.name)}${role.deputy === undefined ? "; nobody stands in" : `; ${nameOf(role.deputy, people)} stands in`}.`,
    ),
    party.deputy === undefined
      ? undefined
      : `${nameOf(party.deputy, people)} stands in.`,
    members.length > 0
      ? `Members: ${members.map(({ name }) => asLabel(name)).join(", ")}`
      : undefined,
    covered.length > 0 ? `Stands in for ${covered}.` : undefined,
    ownedLine(index, party),
  ]);
}

function gone({ today }: PlaybookIndex, party: Party): readonly string[] {
  if (!hasLeft(party, today)) return [];
  return [
    party.leftOn === undefined ? "No longer here." : `Left on ${party.leftOn}.`,
  ];
}

function ownedLine(index: PlaybookIndex, party: Party): CardLine {
  const owned = ownedBy(index).get(party) ?? [];
  if (owned.length === 0)
    return [{ text: "Owns no document of this playbook." }];
  const rest = owned.length - SHOWN;
  return [
    { text: `Owns ${countOf(owned.length, "document")}: ` },
    ...listed(owned.slice(0, SHOWN).map(documentPiece)),
    ...(rest > 0 ? [{ text: ` and ${rest} more` }] : []),
  ];
}

/** Documents by whoever is named as their owner, and by who holds a role that is. */
const ownedBy = perPlaybook(
  (index: PlaybookIndex): ReadonlyMap<Party, readonly TypedDocument[]> => {
    const owned = new Map<Party, TypedDocument[]>();
    // A few owners stand in thousands of documents.
    const byText = new Map<string, readonly Party[]>();
    for (const document of index.typed)
      for (const [item, { text }] of document.owners.entries()) {
        const parties = byText.get(text) ?? meantBy(index, document, item);
        byText.set(text, parties);
        for (const party of parties) {
          const same = owned.get(party);
          if (!same) owned.set(party, [document]);
          else if (same.at(-1) !== document) same.push(document);
        }
      }
    return owned;
  },
);

/** Whoever one owner stands for: who is named, and who acts for them. */
function meantBy(
  { people }: PlaybookIndex,
  document: TypedDocument,
  item: number,
): readonly Party[] {
  const mention = mentionsIn(document, "owner", people).find(
    (each) => each.item === item,
  );
  const parties = (mention?.names ?? []).flatMap((name) =>
    people ? [people.find(name), actorOf(name, people)] : [],
  );
  return [...new Set(parties.filter((party) => party !== undefined))];
}
