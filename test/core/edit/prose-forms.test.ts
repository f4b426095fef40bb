/** What can be done to a document whose fields stand in its text: all that can be done to one with front matter. */

import assert from "node:assert/strict";
import { handOver } from "../../../src/core/subjects/duty/hand-over.ts";
import { planStep } from "../../../src/core/edit/lifecycle.ts";
import { markReviewed } from "../../../src/core/edit/mark-reviewed.ts";
import { setField } from "../../../src/core/edit/field/set-field.ts";
import type { Edits, Source } from "../../../src/core/edit/source.ts";
import type { PlaybookIndex } from "../../../src/core/index.ts";
import { applyEdits } from "../../../src/core/text/edit.ts";
import { open } from "./playbooks.ts";

const BODY =
  "\n## Purpose\n\nA.\n\n## Scope\n\nB.\n\n## Responsibilities\n\nC.\n\n## Policy\n\n1. D.\n\n## Exceptions\n\nNone.\n";
const FIELDS = [
  ["ID", "POL-001"],
  ["Status", "Draft"],
  ["Owner", "Maria Lopez"],
  ["Version", "1.0"],
  ["Policy area", "consent"],
  ["Last reviewed", "2026-01-10"],
] as const;

const SHAPES: Readonly<
  Record<string, (label: string, value: string) => string>
> = {
  "**Label:** value": (label, value) => `**${label}:** ${value}`,
  "**Label**: value": (label, value) => `**${label}**: ${value}`,
  "Label: value": (label, value) => `${label}: ${value}`,
  "- Label: value": (label, value) => `- ${label}: ${value}`,
  "- **Label:** value": (label, value) => `- **${label}:** ${value}`,
  "| Label | value |": (label, value) => `| ${label} | ${value} |`,
  "| **Label** | value |": (label, value) => `| **${label}** | ${value} |`,
};

function documentIn(shape: string): string {
  const write = SHAPES[shape]!;
  const isTable = shape.startsWith("|");
  return `# Consent policy\n\n${isTable ? "| Field | Value |\n| --- | --- |\n" : ""}${FIELDS.map(([label, value]) => `${write(label, value)}\n`).join("")}${BODY}`;
}

const DONE: Readonly<
  Record<
    string,
    {
      make(source: Source, playbook: PlaybookIndex): Edits | readonly string[];
      readonly says: Readonly<Record<string, string>>;
    }
  >
> = {
  "submitted for review": {
    make: (source, playbook) => stepOf(source, playbook, "submit"),
    says: { Status: "In review" },
  },
  approved: {
    make: (source, playbook) => stepOf(source, playbook, "approve"),
    says: {
      Status: "Approved",
      Approver: "Kim Roe",
      "Approved on": "2026-11-22",
    },
  },
  retired: {
    make: (source, playbook) => stepOf(source, playbook, "retire"),
    says: { Status: "Retired" },
  },
  "given a status": {
    make: (source) => setField(source, "status", "Active"),
    says: { Status: "Active" },
  },
  "given a deputy": {
    make: (source) => setField(source, "deputy", "Kim Roe"),
    says: { Deputy: "Kim Roe" },
  },
  "handed over": {
    make: (source) =>
      handOver(
        source,
        [{ kind: "owns", name: "Maria Lopez", subject: "", field: "owner" }],
        "Kim Roe",
      ),
    says: { Owner: "Kim Roe" },
  },
  "marked as reviewed": {
    make: (source, playbook) =>
      markReviewed(
        source,
        { outcome: "reviewed", by: "Kim Roe", on: "2026-11-22", note: "" },
        playbook,
      ),
    says: { "Last reviewed": "2026-11-22", "Reviewed by": "Kim Roe" },
  },
};

function stepOf(
  source: Source,
  playbook: PlaybookIndex,
  step: "submit" | "approve" | "retire",
): Edits | readonly string[] {
  const plan = planStep(source, step, playbook, "kim");
  return plan.isPossible ? plan.edits : plan.reasons;
}

describe("a document whose fields stand in its text", () => {
  for (const shape of Object.keys(SHAPES))
    for (const [what, { make, says }] of Object.entries(DONE))
      it(`is ${what}, written as \`${shape}\``, async () => {
        const text = documentIn(shape);
        const { source, playbook } = await open({
          "policies/a.md": text,
          "people.yaml":
            "people:\n  maria: { name: Maria Lopez }\n  kim: { name: Kim Roe }\n",
        });
        const edits = make(source("policies/a.md"), playbook);
        assert.ok(edits && typeof edits[0] !== "string", String(edits));
        const lines = applyEdits(text, edits as NonNullable<Edits>).split("\n");
        assert.ok(!lines.includes("---"), "no front matter is added");
        for (const [label, value] of Object.entries(says))
          assert.ok(
            lines.includes(SHAPES[shape]!(label, value)),
            lines.join("\n"),
          );
      });
});
