/** The playbook by status, in the order of a document's life; documents keep their own word. */

import {
  isTyped,
  type PlaybookDocument,
  type TypedDocument,
} from "../playbook/playbook-document.ts";
import { groupBy } from "../text/group-by.ts";
import { STATUS_FAMILIES, type StatusFamily } from "../types/status.ts";
import { documentNode } from "./document-node.ts";
import { byTitle, type Overview } from "./overview.ts";
import { groupNode, type TreeNode } from "./tree.ts";

/** A stage of a document's life, or why it is not known. */
export type Stage = StatusFamily | "unknown" | "none";

const STAGES: Readonly<
  Record<Stage, { readonly label: string; readonly icon: string }>
> = {
  draft: { label: "Draft", icon: "edit" },
  "in-review": { label: "In review", icon: "comment-discussion" },
  approved: { label: "Approved", icon: "verified" },
  active: { label: "In force", icon: "pass" },
  done: { label: "Done", icon: "check-all" },
  rejected: { label: "Rejected", icon: "circle-slash" },
  retired: { label: "Retired", icon: "archive" },
  paused: { label: "Paused", icon: "debug-pause" },
  unknown: { label: "Unknown status", icon: "question" },
  none: { label: "No status", icon: "question" },
};

/** One group for each stage that has documents. */
export function byStatus(
  overview: Overview,
  documents: readonly PlaybookDocument[],
): readonly TreeNode[] {
  const groups = groupBy(documents.filter(isTyped), stageOf);
  const stages: readonly Stage[] = [...STATUS_FAMILIES, "unknown", "none"];
  return stages.flatMap((stage) => {
    const members = groups.get(stage);
    if (!members) return [];
    const unsaid = stage === "unknown" ? undefined : "status";
    return [
      groupNode(
        {
          id: `status:${stage}`,
          label: stageLabel(stage),
          icon: { name: STAGES[stage].icon },
          tooltip: tooltipOf(stage, members),
        },
        members,
        (member, group) => documentNode(overview, member, group, unsaid),
        byTitle,
      ),
    ];
  });
}

/** The stage a document is in. */
export function stageOf({ status, statusFamily }: TypedDocument): Stage {
  return statusFamily ?? (status ? "unknown" : "none");
}

/** A stage as people call it. */
export function stageLabel(stage: Stage): string {
  return STAGES[stage].label;
}

function tooltipOf(
  stage: Stage,
  members: readonly TypedDocument[],
): readonly string[] {
  const words = new Set(members.flatMap(({ status }) => status?.text ?? []));
  const label = stageLabel(stage);
  return words.size > 1 || (words.size === 1 && stage === "unknown")
    ? [label, `Written as: ${[...words].join(", ")}`]
    : [label];
}
