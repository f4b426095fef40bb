/** The playbook by type: policies, procedures, systems and so on, then what has no type and what could not be read. */

import type { Skipped } from "../host.ts";
import {
  isTyped,
  type PlaybookDocument,
} from "../playbook/playbook-document.ts";
import { groupBy } from "../text/group-by.ts";
import { printable } from "../text/printable.ts";
import { documentNode } from "./document-node.ts";
import { byTitle, type Overview } from "./overview.ts";
import { compareNames } from "../text/order.ts";
import { groupNode, type TreeNode } from "./tree.ts";

/** One group for each type that has documents. */
export function byType(
  overview: Overview,
  documents: readonly PlaybookDocument[],
): readonly TreeNode[] {
  const { playbook } = overview;
  const groups =
    documents === playbook.documents
      ? playbook.byType
      : groupBy(documents.filter(isTyped), ({ type }) => type.id);
  const typed = [...groups.values()].map((members) => ({
    type: members[0]!.type,
    members,
  }));
  typed.sort((a, b) => compareNames(a.type.plural, b.type.plural));
  return [
    ...typed.map(({ type, members }) =>
      groupNode(
        {
          id: `type:${type.id}`,
          label: type.plural,
          icon: { name: type.icon },
          tooltip: [type.plural, type.summary],
        },
        members,
        (member, group) => documentNode(overview, member, group),
        byTitle,
      ),
    ),
    ...otherFiles(overview, documents),
  ];
}

/** Files without a type, as a group of their own at the end. */
export function otherFiles(
  overview: Overview,
  documents: readonly PlaybookDocument[],
): readonly TreeNode[] {
  const { playbook } = overview;
  const others =
    documents === playbook.documents
      ? playbook.untyped
      : documents.filter((document) => !isTyped(document));
  if (others.length === 0) return [];
  return [
    groupNode(
      {
        id: "other",
        label: "Other files",
        icon: { name: "files" },
        tooltip: [
          "Other files",
          "Readmes, templates and pages without a type: only their links are checked.",
        ],
      },
      others,
      (member, group) => documentNode(overview, member, group),
      byTitle,
    ),
  ];
}

/** Files that could not be read, with the reason. */
export function unreadFiles(skipped: readonly Skipped[]): readonly TreeNode[] {
  if (skipped.length === 0) return [];
  const toNode = ({ path, reason }: Skipped, group: string): TreeNode => ({
    id: `${group}/${path}`,
    kind: "file",
    label: printable(path),
    description: reason,
    tooltip: [`${printable(path)} ${reason}.`],
    icon: { name: "circle-slash" },
    path,
  });
  const icon = { name: "warning", color: "problemsWarningIcon.foreground" };
  const tooltip = ["Not read", "These files were not checked."];
  return [
    groupNode(
      { id: "unread", label: "Not read", icon, tooltip },
      skipped,
      toNode,
    ),
  ];
}
