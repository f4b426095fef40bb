/** A critical system has a procedure. */

import { systemsWithProcedure } from "../playbook/impact.ts";
import { systemFrom } from "../playbook/systems.ts";
import { nameInReferences } from "../playbook/reference.ts";
import { isInUse } from "../types/life.ts";
import type { PlaybookRule } from "./rule.ts";

const SYSTEM =
  "---\ntype: system\nid: SYS-001\ntitle: Postrider\nlifecycle: active\nbusiness_owner: maria\ntier: 1\n---\n\n# Postrider\n";

export const rule: PlaybookRule = {
  id: "system-procedure-missing",
  group: "system",
  kind: "playbook",
  severity: "hint",
  fixable: false,
  command: "newProcedure",
  summary:
    "A system of tier 1 in use is named in a procedure, where the playbook has procedures.",
  why: "What everything rests on is run by heart until the one who knows it by heart is away. Backstage and GitLab tie each critical system to its runbook.",
  options: {
    tiers: {
      summary: "The tiers whose systems need a procedure.",
      default: ["1"],
    },
  },
  examples: {
    good: {
      "systems/postrider.md": SYSTEM,
      "sops/send.md":
        "---\ntype: sop\ntitle: Send\nstatus: active\nsystems: [SYS-001]\n---\n",
    },
    bad: {
      "systems/postrider.md": SYSTEM,
      "sops/send.md": "---\ntype: sop\ntitle: Send\nstatus: active\n---\n",
    },
  },
  *check({ playbook, option }) {
    const { byType } = playbook;
    if (!byType.has("sop")) return;
    const tiers = option<readonly string[]>("tiers");
    const covered = systemsWithProcedure(playbook);
    for (const document of byType.get("system") ?? []) {
      if (!isInUse(document.statusFamily) || covered.has(document)) continue;
      const { tier } = systemFrom(document, playbook);
      if (!tiers.includes(String(tier))) continue;
      yield {
        document,
        at: "document",
        message: `No procedure says how this system of tier ${tier} is run; name it in one, for instance \`systems: [${nameInReferences(document)}]\`.`,
      };
    }
  },
};
