/** The marketing stack: systems by tier, each with its people, its contract and its connections. */

import { actorOf } from "../../playbook/people/people.ts";
import { textOfField } from "../../playbook/playbook-document.ts";
import { systemsOf, type System, type Tier } from "./systems.ts";
import { printable } from "../../text/printable.ts";
import { isInUse, isRetired } from "../../types/life.ts";
import { partyIcon, standingOf } from "../../view/by-owner.ts";
import { documentNode } from "../../view/document-node.ts";
import { byTitle, type Overview } from "../../view/overview.ts";
import { dayWords } from "../../playbook/reviews/review-words.ts";
import { groupNode, type TreeNode } from "../../view/tree.ts";

const TIERS: readonly (readonly [Tier, label: string, tooltip: string])[] = [
  [1, "Tier 1", "Marketing stands still without them."],
  [2, "Tier 2", "Missed within days."],
  [3, "Tier 3", "Missed within weeks."],
  [4, "Not scored", "Nobody has said yet how critical they are."],
];

/** One group a tier, retired systems last. */
export function systemsTree(overview: Overview): readonly TreeNode[] {
  const systems = systemsOf(overview.playbook);
  const isGone = ({ document }: System): boolean =>
    isRetired(document.statusFamily);
  const group = (
    id: string,
    label: string,
    tooltip: string,
    members: readonly System[],
  ): readonly TreeNode[] =>
    members.length === 0
      ? []
      : [
          groupNode(
            {
              id: `tier:${id}`,
              label,
              icon: { name: "layers" },
              tooltip: [tooltip],
              isExpanded: id !== "retired",
            },
            members,
            (member, groupId) => systemNode(overview, member, groupId),
            (all) => {
              const order = byTitle(all.map(({ document }) => document));
              return order.map((document) =>
                all.find((each) => each.document === document)!,
              );
            },
          ),
        ];
  return [
    ...TIERS.flatMap(([tier, label, tooltip]) =>
      group(
        String(tier),
        label,
        tooltip,
        systems.filter((each) => each.tier === tier && !isGone(each)),
      ),
    ),
    ...group("retired", "Retired", "No longer used.", systems.filter(isGone)),
  ];
}

/** A system: its row opens its record, its children say who runs it and when it renews. */
function systemNode(
  overview: Overview,
  system: System,
  groupId: string,
): TreeNode {
  const { document } = system;
  const node = documentNode(overview, document, groupId);
  return {
    ...node,
    kind: "system",
    children: () => [
      ...peopleNodes(overview, system, node.id),
      ...contractNodes(overview, system, node.id),
      ...(system.integrations.length === 0
        ? []
        : [
            groupNode(
              {
                id: `${node.id}/integrations`,
                label: "Exchanges data with",
                icon: { name: "arrow-swap" },
              },
              system.integrations,
              (member, id) => documentNode(overview, member, id),
              byTitle,
            ),
          ]),
    ],
  };
}

/** One for each part that somebody has, though a field names them twice or in two spellings. */
function peopleNodes(
  overview: Overview,
  { owners, technicalOwners, admins }: System,
  id: string,
): readonly TreeNode[] {
  const nodes = [
    ...owners.map((name) => [name, "business owner"] as const),
    ...technicalOwners.map((name) => [name, "technical owner"] as const),
    ...admins.map((name) => [name, "admin"] as const),
  ].map(([name, part]) => personNode(overview, name, part, id));
  const keyOf = ({ label, description }: TreeNode): string =>
    `${label} ${description ?? ""}`;
  return [...new Map(nodes.map((node) => [keyOf(node), node])).values()];
}

function personNode(
  overview: Overview,
  written: string,
  part: string,
  id: string,
): TreeNode {
  const party = overview.partyOf(written);
  const { people } = overview.playbook;
  const actor = people && actorOf(written, people);
  const standing = standingOf(overview, actor ?? party);
  const role = party?.kind === "role" ? party.name : undefined;
  const name = printable(actor?.name ?? written);
  const facts = [
    part,
    role === actor?.name ? undefined : role,
    standing?.note,
  ].filter((fact) => fact !== undefined);
  const description = printable(facts.join(" · "));
  return {
    id: `${id}/${part}:${written}`,
    kind: "person",
    label: name,
    description,
    tooltip: [name, description],
    icon: { ...partyIcon(actor), ...standing?.icon },
  };
}

function contractNodes(
  { playbook: { today } }: Overview,
  { document, renewal }: System,
  id: string,
): readonly TreeNode[] {
  if (!renewal || !isInUse(document.statusFamily)) return [];
  const { date, cancelBy, talkFrom } = renewal;
  const isLate = cancelBy !== undefined && cancelBy < today;
  const isDue = talkFrom <= today;
  const cost = textOfField(document, "annual_cost")?.text;
  const currency = textOfField(document, "currency")?.text;
  const words = [
    cancelBy === undefined ? undefined : `cancel by ${dayWords(cancelBy)}`,
    isLate ? "too late" : isDue ? "talk about it now" : undefined,
  ].filter((each) => each !== undefined);
  return [
    {
      id: `${id}/renewal`,
      kind: "fact",
      label: `Renews ${dayWords(date)}`,
      description: words.join(" · "),
      tooltip: [
        `The contract renews or ends on ${dayWords(date)}.`,
        ...(cancelBy
          ? [`Notice has to be given by ${dayWords(cancelBy)}.`]
          : []),
        `Talk about it from ${dayWords(talkFrom)} on.`,
        ...(cost ? [printable(`${cost} ${currency ?? ""} a year`.trim())] : []),
      ],
      icon: {
        name: "calendar",
        ...(isLate
          ? { color: "problemsErrorIcon.foreground" }
          : isDue
            ? { color: "problemsWarningIcon.foreground" }
            : {}),
      },
    },
  ];
}
