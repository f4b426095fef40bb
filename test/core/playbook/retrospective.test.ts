/** The look back on a sprint or a project is asked for nothing that only an incident has. */

import assert from "node:assert/strict";
import { memoryHost, openSession } from "../../../src/core/index.ts";

async function said(path: string, text: string): Promise<readonly string[]> {
  const { result } = await openSession(memoryHost({ [path]: text }), {
    today: "2026-11-28",
  });
  return result.diagnostics.flatMap(({ rule, about }) =>
    (about?.sections ?? [about?.section]).map((section) =>
      [rule, section].filter(Boolean).join(" "),
    ),
  );
}

const KEPT = "## What went well\n\nThe launch.\n";

describe("a retrospective", () => {
  it("is asked for lessons and actions only, and for no owner", async () => {
    assert.deepEqual(
      await said("retrospectives/sprint-1.md", `# Sprint 1\n\n${KEPT}`),
      ["section-missing Action items", "section-missing Summary"],
    );
    assert.deepEqual(
      await said("docs/post-mortem.md", `# Post-mortem of the shop\n\n${KEPT}`),
      [
        "document-ungoverned",
        "section-missing Action items",
        "section-missing Summary",
      ],
    );
  });

  it("is none that does not say what went well", async () =>
    assert.ok(
      (
        await said(
          "docs/post-mortem.md",
          "# Post-mortem of the shop\n\n## Summary\n\nIt broke.\n",
        )
      ).includes("section-missing Timeline"),
    ));

  it("is none where a section, a field or an hour tells of an incident", async () => {
    for (const text of [
      `# Post-mortem of the shop\n\n${KEPT}\n## Root cause\n\nA job.\n`,
      `# Post-mortem of the shop\n\n**Severity:** sev2\n\n${KEPT}`,
      `# Post-mortem of the shop\n\n${KEPT}\nAt 10:30 it broke.\n`,
    ])
      assert.ok(
        (await said("docs/post-mortem.md", text)).includes(
          "section-missing Timeline",
        ),
        text,
      );
  });
});
