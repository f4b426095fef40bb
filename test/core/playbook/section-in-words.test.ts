/** Sections that a document has under its author's own words. */

import assert from "node:assert/strict";
import { memoryHost, openSession } from "../../../src/core/index.ts";

async function missing(text: string): Promise<readonly string[]> {
  const { result } = await openSession(memoryHost({ "a.md": text }), {
    today: "2026-11-28",
  });
  return result.diagnostics.flatMap(({ rule, about }) =>
    rule === "section-missing" ? [about?.section ?? ""] : [],
  );
}

const page = (type: string, title: string, body: string): string =>
  `---\ntype: ${type}\nstatus: active\n---\n\n# ${title}\n\n${body}`;
const under = (heading: string): string => `## ${heading}\n\nWords.\n`;
const STEPS = "1. Open it.\n2. Read it.\n3. Close it.\n";

describe("a section in an author's own words", () => {
  for (const [section, text] of [
    ["Impact", page("post-mortem", "It broke", under("Impact on customers"))],
    ["Purpose", page("policy", "Pairs", under("Why work in pairs?"))],
    ["Impact", page("post-mortem", "Caiu", under("Impacto no cliente"))],
    [
      "Impact",
      page("post-mortem", "It broke", under("What was the impact identified?")),
    ],
    [
      "Resolution",
      page("post-mortem", "Caiu", under("RESOLVIDO 2026-07-17 (operador)")),
    ],
    ["Scope", page("sop", "Buy", under("When to engage procurement"))],
    [
      "Action items",
      page("post-mortem", "Panne", under("Actions correctives & prévention")),
    ],
    [
      "Purpose",
      page("policy", "Pairs", `One is slow. Two learn.\n\n${under("Rules")}`),
    ],
    [
      "Summary",
      page(
        "post-mortem",
        "It broke",
        `It broke. We mended it.\n\n${under("Rules")}`,
      ),
    ],
    [
      "Policy statements",
      page("policy", "Procurement", under("Procurement policy")),
    ],
    [
      "Policy statements",
      page(
        "policy",
        "Gifts",
        ["Receiving", "Giving", "Meals"].map(under).join("\n"),
      ),
    ],
    ["Lessons learned", page("post-mortem", "It broke", under("Conclusions"))],
    [
      "Resolution",
      page("post-mortem", "It broke", under("Recovery steps taken")),
    ],
    ["Action items", page("post-mortem", "It broke", under("Recovery TODO"))],
    [
      "Action items",
      page("post-mortem", "It broke", under("Prevention measures")),
    ],
    ["Impact", page("post-mortem", "It broke", under("🛡️ Customer impact"))],
    ["Purpose", page("sop", "Answer", under("1) Mission"))],
    [
      "Scope",
      page(
        "sop",
        "Answer",
        `Applies to: social media\nOwner: Ana\n\n${under("Rules")}`,
      ),
    ],
    [
      "Responsibilities",
      page(
        "sop",
        "Plan",
        "| Activity | Owner |\n| - | - |\n| Analysis | Strategy |\n",
      ),
    ],
    [
      "Resolution",
      page("post-mortem", "It broke", under("Context/Resolution/Action items")),
    ],
    [
      "Action items",
      page("post-mortem", "It broke", under("Resolution, action items")),
    ],
    ["Procedure", page("sop", "Restore", `## Option 1: cold\n\n${STEPS}`)],
    [
      "Procedure",
      page(
        "sop",
        "Restore",
        "## 1. Find\n\nIt.\n\n## 2. Copy\n\nIt.\n\n## 3. Check\n\nIt.\n",
      ),
    ],
  ] as const)
    it(`is there: ${section} in ${JSON.stringify(text.slice(60, 110))}`, async () => {
      assert.ok(!(await missing(text)).includes(section));
    });

  for (const [section, text] of [
    ["Impact", page("post-mortem", "It broke", under("Impactful things"))],
    ["Scope", page("policy", "Pairs", under("Scope creep"))],
    [
      "Resolution",
      page("post-mortem", "It broke", under("Resolution/Weather")),
    ],
    [
      "Purpose",
      page("policy", "Pairs", `One sentence only.\n\n${under("Rules")}`),
    ],
    [
      "Policy statements",
      page("policy", "Procurement", under("Travel policy")),
    ],
    [
      "Procedure",
      page("sop", "Restore", "## Option 1\n\n1. Open it.\n2. Read it.\n"),
    ],
  ] as const)
    it(`is missed: ${section} in ${JSON.stringify(text.slice(60, 110))}`, async () => {
      assert.ok((await missing(text)).includes(section));
    });
});
