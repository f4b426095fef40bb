/** The ways to look at a playbook, in the order in which they are offered. */

import type { PlaybookDocument } from "../playbook/playbook-document.ts";
import { byFolder } from "./by-folder.ts";
import { byOwner } from "./by-owner.ts";
import { byStatus } from "./by-status.ts";
import { bySystem } from "../subjects/system/by-system.ts";
import { byType } from "./by-type.ts";
import type { Overview } from "./overview.ts";
import type { TreeNode } from "./tree.ts";

/** One way to group documents. */
export interface Grouping {
  readonly id: string;
  /** "type", as in "by type". */
  readonly label: string;
  /** For whoever chooses. */
  readonly summary: string;
  build(
    overview: Overview,
    documents: readonly PlaybookDocument[],
  ): readonly TreeNode[];
}

/** All groupings; the first is the default. */
export const GROUPINGS: readonly Grouping[] = [
  {
    id: "type",
    label: "type",
    summary: "Policies, procedures, systems, meetings …",
    build: byType,
  },
  {
    id: "owner",
    label: "owner",
    summary: "Who answers for what, and what nobody answers for",
    build: byOwner,
  },
  {
    id: "status",
    label: "status",
    summary: "From draft to retired",
    build: byStatus,
  },
  {
    id: "system",
    label: "system",
    summary: "What is written about each tool of the marketing stack",
    build: bySystem,
  },
  {
    id: "folder",
    label: "folder",
    summary: "As the files lie on disk",
    build: byFolder,
  },
];
