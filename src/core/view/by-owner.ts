/** The playbook by owner, documents without one first. A document with two owners is under both. */

import { foldName, hasLeft, type Party } from "../playbook/people/people.ts";
import {
  isTyped,
  type PlaybookDocument,
  type TypedDocument,
} from "../playbook/playbook-document.ts";
import { documentNode } from "./document-node.ts";
import { byTitle, type Overview } from "./overview.ts";
import { compareNames } from "../text/order.ts";
import { groupNode, type Icon, type TreeNode } from "./tree.ts";

interface Owned {
  readonly key: string;
  readonly name: string;
  readonly party: Party | undefined;
  readonly documents: TypedDocument[];
}

/** One group for each owner. */
export function byOwner(
  overview: Overview,
  documents: readonly PlaybookDocument[],
): readonly TreeNode[] {
  const typed = documents.filter(isTyped);
  const nobodys = typed.filter((each) => overview.ownersOf(each).length === 0);
  const owners = ownersOf(overview, typed);
  return [
    ...(nobodys.length > 0 ? [nobody(overview, nobodys)] : []),
    ...owners.map((owned) => ownerNode(overview, owned)),
  ];
}

/** The owners of documents, by name. */
export function ownersOf(
  overview: Overview,
  documents: readonly TypedDocument[],
): readonly Owned[] {
  const owners = new Map<string, Owned>();
  for (const document of documents)
    for (const text of overview.ownersOf(document)) {
      const party = overview.partyOf(text);
      const key = ownerKey(overview, text);
      const known = owners.get(key);
      const name = overview.nameOf(text);
      if (!known) owners.set(key, { key, name, party, documents: [document] });
      else if (!known.documents.includes(document))
        known.documents.push(document);
    }
  return [...owners.values()].sort((a, b) => compareNames(a.name, b.name));
}

/** One key for all spellings of an owner. */
export function ownerKey(overview: Overview, name: string): string {
  return foldName(overview.partyOf(name)?.id ?? name);
}

/** The icon of a person, a team or a role. */
export function partyIcon(party: Party | undefined): Icon {
  switch (party?.kind) {
    case "team":
      return { name: "organization" };
    case "role":
      return { name: "person" };
    default:
      return { name: "account" };
  }
}

function nobody(
  overview: Overview,
  documents: readonly TypedDocument[],
): TreeNode {
  return groupNode(
    {
      id: "owner:",
      label: "No owner",
      icon: { name: "question", color: "problemsErrorIcon.foreground" },
      tooltip: ["Nobody answers for these documents yet."],
    },
    documents,
    (member, group) => documentNode(overview, member, group, "owner"),
    byTitle,
  );
}

function ownerNode(
  overview: Overview,
  { key, name, party, documents }: Owned,
): TreeNode {
  const standing = standingOf(overview, party);
  const note = standing?.note ?? noteOf(overview, party);
  return groupNode(
    {
      id: `owner:${key}`,
      label: name,
      icon: { ...partyIcon(party), ...standing?.icon },
      tooltip: note ? [name, note] : [name],
      ...(note ? { description: note } : {}),
    },
    documents,
    (member, group) => documentNode(overview, member, group, "owner"),
    byTitle,
  );
}

/** What is wrong with naming someone; nothing where all is well. */
export function standingOf(
  { playbook: { people, today } }: Overview,
  party: Party | undefined,
): { readonly note: string; readonly icon: { color: string } } | undefined {
  if (party && hasLeft(party, today))
    return {
      note: "has left",
      icon: { color: "problemsErrorIcon.foreground" },
    };
  if (!party && people)
    return {
      note: "not in the people register",
      icon: { color: "problemsWarningIcon.foreground" },
    };
  return undefined;
}

/** A role's holder, a person's team. */
function noteOf(
  overview: Overview,
  party: Party | undefined,
): string | undefined {
  const name = party?.holder ?? party?.belongsTo;
  return name === undefined ? undefined : overview.nameOf(name);
}
