/** A goal has something on the roadmap that serves it. */

import { isTyped, type TypedDocument } from "../playbook/playbook-document.ts";
import { textsOfField } from "../playbook/playbook-document.ts";
import { resolveReference } from "../playbook/reference.ts";
import type { PlaybookIndex } from "../playbook/playbook-index.ts";
import { isOver } from "../types/life.ts";
import type { PlaybookRule } from "./rule.ts";

const KPI =
  "---\ntype: kpi\nid: KPI-001\nname: Cost per lead\nstatus: active\n---\n";
const item = (goal: string): string =>
  `---\ntype: roadmap\ntitle: New landing pages\nstatus: committed\n${goal}---\n`;

export const rule: PlaybookRule = {
  id: "kpi-unserved",
  group: "kpi",
  kind: "playbook",
  severity: "hint",
  fixable: false,
  summary:
    "A KPI in force is the goal of an open roadmap item or improvement, where the playbook has a roadmap.",
  why: "A goal that nothing serves is a wish; either something is missing on the roadmap, or the number is only watched.",
  examples: {
    good: { "kpi.md": KPI, "item.md": item("goal: KPI-001\n") },
    bad: { "kpi.md": KPI, "item.md": item("") },
  },
  *check({ playbook }) {
    const items = playbook.byType.get("roadmap") ?? [];
    if (items.length === 0) return;
    const served = new Set([
      ...items.flatMap((each) => targetsOf(each, "goal", playbook)),
      ...(playbook.byType.get("improvement") ?? []).flatMap((each) =>
        targetsOf(each, "kpi", playbook),
      ),
    ]);
    for (const document of playbook.byType.get("kpi") ?? [])
      if (document.statusFamily === "active" && !served.has(document))
        yield {
          document,
          at: "document",
          message:
            "No open roadmap item or improvement has this KPI as its goal; plan something, or say on a roadmap item that it serves it.",
        };
  },
};

/** The KPIs that something open is for. */
function targetsOf(
  document: TypedDocument,
  field: string,
  playbook: PlaybookIndex,
): readonly TypedDocument[] {
  const { statusFamily: family } = document;
  if (isOver(family)) return [];
  return textsOfField(document, field).flatMap(({ text }) => {
    const found = resolveReference(text, document, playbook, ["kpi"]);
    return found.kind === "document" && isTyped(found.document)
      ? [found.document]
      : [];
  });
}
