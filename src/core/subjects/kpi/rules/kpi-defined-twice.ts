/** One name stands for one number. */

import {
  textOfField,
  type TypedDocument,
} from "../../../playbook/playbook-document.ts";
import { nameInReferences } from "../../../playbook/links/reference.ts";
import { addTo } from "../../../text/group-by.ts";
import { foldWord } from "../../../text/words.ts";
import { isGivenUp } from "../../../types/life.ts";
import type { PlaybookRule } from "../../../rules/rule.ts";

const kpi = (formula: string): string =>
  `---\ntype: kpi\nname: Cost per lead\nstatus: active\nformula: ${formula}\n---\n`;

export const rule: PlaybookRule = {
  id: "kpi-defined-twice",
  group: "kpi",
  kind: "playbook",
  severity: "warning",
  fixable: false,
  summary: "No two KPIs in force have one name.",
  why: "When marketing and finance each calculate `cost per lead` in their own way, every meeting begins with an argument (GitLab: one definition, with its source of truth).",
  examples: {
    good: { "kpis/marketing.md": kpi("media costs / leads") },
    bad: {
      "kpis/marketing.md": kpi("media costs / leads"),
      "kpis/finance.md": kpi("all costs / accepted leads"),
    },
  },
  *check({ playbook }) {
    const byName = new Map<string, TypedDocument[]>();
    for (const document of playbook.byType.get("kpi") ?? []) {
      const { statusFamily: family, title } = document;
      if (!title || isGivenUp(family)) continue;
      addTo(byName, foldWord(title.text), document);
    }
    for (const same of byName.values())
      for (const document of same.slice(1)) {
        const first = same[0]!;
        const formulas = [first, document].map((each) =>
          foldWord(textOfField(each, "formula")?.text ?? ""),
        );
        const differ =
          formulas[0] !== formulas[1] ? " with another formula" : "";
        yield {
          document,
          at: { range: document.title!.range },
          message: `\`${document.title!.text}\` is defined by \`${nameInReferences(first)}\` as well${differ}; keep one definition, or give this one a name of its own.`,
          related: [
            {
              path: first.path,
              range: first.title!.range,
              message: `\`${first.title!.text}\` is defined here first.`,
            },
          ],
        };
      }
  },
};
