/** What one document has to do with others: its people, what it refers to, and what refers to it. */

import { mentionsIn } from "../playbook/people/mentions.ts";
import {
  isTyped,
  type PlaybookDocument,
  type TypedDocument,
} from "../playbook/playbook-document.ts";
import { groupBy } from "../text/group-by.ts";
import { printable } from "../text/printable.ts";
import type { FieldDefinition } from "../types/document-type.ts";
import { partyIcon, standingOf } from "./by-owner.ts";
import { documentNode } from "./document-node.ts";
import type { Overview } from "./overview.ts";
import type { Reference } from "./reference-graph.ts";
import { groupNode, type TreeNode } from "./tree.ts";

/** What a reference is called at either end. */
const NAMES: ReadonlyMap<string, readonly [string, string]> = new Map([
  ["implements", ["Implements", "Implemented by"]],
  ["systems", ["Systems", "Used by"]],
  ["supersedes", ["Replaces", "Replaced by"]],
  ["superseded_by", ["Replaced by", "Replaces"]],
  ["related", ["Related", "Related"]],
]);
const LINK = ["Links to", "Linked from"] as const;

/** The outline of a document's relations; empty for a file that is no document. */
export function relationsOf(
  overview: Overview,
  path: string,
): readonly TreeNode[] {
  const document = overview.playbook.byPath.get(path);
  if (!document) return [];
  return [
    ...(isTyped(document) ? people(overview, document) : []),
    ...relations(overview, path, []),
  ];
}

/** The groups of documents around one; `trail` are those that led here, which are not shown again. */
function relations(
  overview: Overview,
  path: string,
  trail: readonly string[],
): readonly TreeNode[] {
  const { from, to } = overview.references();
  const named = [
    ...from(path).map((each) => ({ name: nameOf(each, 0), to: each.to, each })),
    ...to(path).map((each) => ({ name: nameOf(each, 1), to: each.from, each })),
  ];
  const groups = [...groupBy(named, ({ name }) => name)].sort(
    ([a], [b]) => Number(isLink(a)) - Number(isLink(b)),
  );
  const said = new Set(
    named.flatMap(({ name, to }) => (isLink(name) ? [] : (to?.path ?? []))),
  );
  return groups.flatMap(([name, members]) => {
    const ends = unique(members).filter(
      ({ to }) =>
        !(to && trail.includes(to.path)) &&
        (!isLink(name) || !said.has(to!.path)),
    );
    return ends.length === 0
      ? []
      : [relation(overview, name, ends, [...trail, path])];
  });
}

interface End {
  readonly to: PlaybookDocument | undefined;
  readonly each: Reference;
}

function nameOf({ field }: Reference, end: 0 | 1): string {
  if (!field) return LINK[end];
  const names = NAMES.get(field.name);
  return names ? names[end] : end === 0 ? wordsOf(field) : "Referred to by";
}

/** `change_request` → "Change request". */
function wordsOf({ name }: FieldDefinition): string {
  const words = name.replaceAll("_", " ");
  return words.charAt(0).toUpperCase() + words.slice(1);
}

function isLink(name: string): boolean {
  return name === LINK[0] || name === LINK[1];
}

function unique(ends: readonly End[]): readonly End[] {
  const keyOf = ({ to, each }: End): string => to?.path ?? `?${each.text}`;
  return [...groupBy(ends, keyOf).values()].map(([first]) => first!);
}

function relation(
  overview: Overview,
  name: string,
  ends: readonly End[],
  trail: readonly string[],
): TreeNode {
  const icon = { name: isLink(name) ? "link" : "references" };
  const id = ["relation", ...trail.slice(1), name].join(":");
  return groupNode(
    { id, label: name, icon, isExpanded: true },
    ends,
    ({ to, each }, group) =>
      to ? walkable(overview, to, group, trail) : missing(each, group),
  );
}

/** A document that can be opened like a drawer, to go on from there: from a procedure to its policy to its systems. */
function walkable(
  overview: Overview,
  document: PlaybookDocument,
  group: string,
  trail: readonly string[],
): TreeNode {
  const node = documentNode(overview, document, group);
  const children = () => relations(overview, document.path, trail);
  return children().length === 0 ? node : { ...node, children };
}

function missing({ text }: Reference, groupId: string): TreeNode {
  const label = printable(text);
  return {
    id: `${groupId}/?${text}`,
    kind: "missing",
    label,
    description: "not found",
    tooltip: [`No document of this playbook has the id or path ${label}.`],
    icon: { name: "warning", color: "problemsWarningIcon.foreground" },
  };
}

const NOBODY: TreeNode = {
  id: "person:owner:",
  kind: "missing",
  label: "Nobody",
  description: "Owner",
  tooltip: ["Nobody answers for this document yet."],
  icon: { name: "question", color: "problemsErrorIcon.foreground" },
};

const ROLES: readonly (readonly [string, string])[] = [
  ["owner", "Owner"],
  ["deputy", "Deputy"],
  ["approver", "Approver"],
  ["reviewed_by", "Reviewer"],
];

/** Owner, deputy, approver and reviewer, one row each, however often a field names them. */
function people(
  overview: Overview,
  document: TypedDocument,
): readonly TreeNode[] {
  const named = ROLES.flatMap(([field, role]) =>
    namesIn(overview, document, field).map((text) => {
      const name = overview.nameOf(text);
      const party = overview.partyOf(text);
      const standing = standingOf(overview, party);
      return {
        id: `person:${field}:${text}`,
        kind: "person" as const,
        label: name,
        description: standing ? `${role} · ${standing.note}` : role,
        tooltip: [`${role}: ${name}`],
        icon: { ...partyIcon(party), ...standing?.icon },
      };
    }),
  );
  return overview.ownersOf(document).length > 0 ? named : [NOBODY, ...named];
}

/** The first spelling of each name. */
function namesIn(
  overview: Overview,
  document: TypedDocument,
  field: string,
): readonly string[] {
  const names = mentionsIn(document, field, overview.playbook.people).flatMap(
    (each) => each.names,
  );
  const byParty = groupBy(names, (name) => overview.partyOf(name) ?? name);
  return [...byParty.values()].map(([first]) => first!);
}
