/** No two changes meet on one system, or on two that exchange data, on the same days. */

import {
  conflictsOf,
  systemName,
  type ChangeConflict,
  type ChangeConflicts,
} from "../change-conflict.ts";
import { spanWords } from "../../../playbook/day-span.ts";
import type { PlaybookRule } from "../../../rules/rule.ts";

const system = (id: string, more = ""): string =>
  `---\ntype: system\nid: ${id}\ntitle: ${id}\nstatus: active\n${more}---\n`;
const change = (id: string, on: string, touches: string): string =>
  `---\ntype: change\nid: ${id}\ntitle: ${id}\nstatus: approved\nsystems: ${touches}\nplanned_start: ${on}\n---\n`;
const FILES = {
  "systems/crm.md": system("SYS-001", "integrations: SYS-002\n"),
  "systems/mail.md": system("SYS-002"),
  "changes/one.md": change("CHG-001", "2026-12-08", "SYS-001"),
};

export const rule: PlaybookRule = {
  id: "change-conflict",
  group: "change",
  kind: "playbook",
  severity: "warning",
  fixable: false,
  summary:
    "No two changes ahead touch the same system, or two systems that exchange data, on the same days.",
  why: "When two things change at once nobody can tell which of them broke the system, and one rollback undoes the other. ITIL keeps a schedule of changes for this reason.",
  options: {
    integrated: {
      summary: "Whether systems that exchange data count as one.",
      default: true,
    },
  },
  examples: {
    good: {
      ...FILES,
      "changes/two.md": change("CHG-002", "2026-12-09", "SYS-002"),
    },
    bad: {
      ...FILES,
      "changes/two.md": change("CHG-002", "2026-12-08", "SYS-002"),
    },
  },
  *check({ playbook, option }) {
    for (const conflicts of conflictsOf(
      playbook,
      option<boolean>("integrated"),
    )) {
      const { change, named, more } = conflicts;
      yield {
        document: change.document,
        at: { field: "planned_start" },
        message:
          named.length === 1 && more === 0
            ? meetsOne(named[0]!)
            : meetsSeveral(conflicts),
        related: named.map(({ other }) => ({
          path: other.document.path,
          range: other.document.fields.get("planned_start")?.range ?? {
            start: 0,
            end: 0,
          },
          message: `\`${other.name}\` is planned for \`${spanWords(other.window!)}\`.`,
        })),
      };
    }
  },
};

function meetsOne({
  other,
  system,
  otherSystem,
  isSame,
}: ChangeConflict): string {
  const where = isSame
    ? `\`${systemName(system)}\` as well`
    : `\`${systemName(otherSystem)}\`, which exchanges data with \`${systemName(system)}\``;
  return `\`${other.name}\` changes ${where}, on \`${spanWords(other.window!)}\`; move one of them, or agree who goes first.`;
}

function meetsSeveral({ named, more, isAtLeast }: ChangeConflicts): string {
  const parts = named.map(
    ({ other, otherSystem }) =>
      `\`${other.name}\` on \`${systemName(otherSystem)}\``,
  );
  if (more > 0) parts.push(`${isAtLeast ? "at least " : ""}${more} more`);
  const list = `${parts.slice(0, -1).join(", ")} and ${parts.at(-1)}`;
  const apart = named.every(({ isSame }) => isSame)
    ? ""
    : ", or exchange data with them";
  return `${list} change the same systems on the same days${apart}; move some of them, or agree who goes first.`;
}
