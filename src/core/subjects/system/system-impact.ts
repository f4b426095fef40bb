/** What and who is touched if a system changes or goes, as a tree. */

import {
  impactOf,
  type Dependence,
  type Impact,
  type Touched,
} from "./impact.ts";
import {
  isTyped,
  type TypedDocument,
} from "../../playbook/playbook-document.ts";
import { countOf } from "../../text/count.ts";
import { printable } from "../../text/printable.ts";
import { partyIcon, standingOf } from "../../view/by-owner.ts";
import { documentNode } from "../../view/document-node.ts";
import { byTitle, titleOf, type Overview } from "../../view/overview.ts";
import { groupNode, type TreeNode } from "../../view/tree.ts";

const DEPENDENCES: Readonly<
  Record<Dependence, readonly [label: string, icon: string]>
> = {
  procedure: ["Procedures that use it", "list-ordered"],
  "open change": ["Open changes", "git-pull-request"],
  number: ["Numbers that come from it", "graph"],
  system: ["Systems it exchanges data with", "arrow-swap"],
  document: ["Other documents", "references"],
};

/** What and who is touched if a system changes or goes; empty for a path that is no system. */
export function impactTree(
  overview: Overview,
  path: string,
): readonly TreeNode[] {
  const impact = impactAt(overview, path);
  if (!impact) return [];
  const groups = (Object.keys(DEPENDENCES) as Dependence[]).flatMap((kind) => {
    const members = impact.dependents
      .filter(({ dependence }) => dependence === kind)
      .map(({ document }) => document);
    const [label, icon] = DEPENDENCES[kind];
    return members.length === 0
      ? []
      : [
          groupNode(
            {
              id: `impact:${kind}`,
              label,
              icon: { name: icon },
              isExpanded: true,
            },
            members,
            (member, id) => documentNode(overview, member, id),
            byTitle,
          ),
        ];
  });
  return [
    ...groups,
    groupNode(
      {
        id: "impact:people",
        label: "People to tell",
        icon: { name: "organization" },
        isExpanded: true,
      },
      impact.people,
      (touched, id) => touchedNode(overview, impact.system, touched, id),
    ),
  ];
}

/** "Impact of Postrider: 13 documents, 9 people". */
export function impactWords(overview: Overview, path: string): string {
  const impact = impactAt(overview, path);
  if (!impact) return "This system is no longer there.";
  const people = impact.people.length;
  return `If ${titleOf(impact.system)} changes or goes: ${countOf(impact.dependents.length, "document")}, ${people === 1 ? "1 person" : `${people} people`}.`;
}

function impactAt(overview: Overview, path: string): Impact | undefined {
  const system = overview.playbook.byPath.get(path);
  return system && isTyped(system) && system.type.id === "system"
    ? impactOf(system, overview.playbook)
    : undefined;
}

function touchedNode(
  overview: Overview,
  system: TypedDocument,
  { name, party, reasons }: Touched,
  groupId: string,
): TreeNode {
  const words = reasons.map(({ field, of }) =>
    of === system
      ? field === "admins"
        ? "admin"
        : field.replaceAll("_", " ")
      : `owns ${titleOf(of)}`,
  );
  const standing = standingOf(overview, party);
  return {
    id: `${groupId}/${name}`,
    kind: "person",
    label: printable(name),
    description: printable(
      [
        words.length > 2
          ? `${words.slice(0, 2).join(", ")} and ${words.length - 2} more`
          : words.join(", "),
        standing?.note,
      ]
        .filter(Boolean)
        .join(" · "),
    ),
    tooltip: [name, ...words].map(printable),
    icon: { ...partyIcon(party), ...standing?.icon },
  };
}
