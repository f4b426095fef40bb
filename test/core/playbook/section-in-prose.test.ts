/** Sections whose matter stands in the sentences of prose. */

import assert from "node:assert/strict";
import { memoryHost, openSession } from "../../../src/core/index.ts";

async function isAsked(
  section: string,
  path: string,
  text: string,
): Promise<boolean> {
  const { result } = await openSession(memoryHost({ [path]: text }), {
    today: "2026-11-28",
  });
  return result.diagnostics.some(
    ({ rule, about }) =>
      rule === "section-missing" &&
      (about?.sections ?? [about?.section]).includes(section),
  );
}

const INCIDENT = "incidents/2026-11-03-mail.md";
const incident = (more: string): string =>
  `# Mail sent twice\n\n## Summary\n\nIt went out twice.\n\n## Timeline\n\n- 09:00 first complaint\n${more}\n`;
const POLICY = "policies/gifts.md";
const policy = (more: string): string =>
  `# Gifts policy\n\n**Status:** active\n**Owner:** Legal\n\n${more}\n\n## Rules\n\n1. None.\n`;

describe("a section that prose makes up for", () => {
  for (const [section, path, said, unsaid] of [
    [
      "Impact",
      INCIDENT,
      incident("- 09:10 80% of the list affected"),
      incident(""),
    ],
    [
      "Resolution",
      INCIDENT,
      incident("- 09:40 Service restored"),
      incident("- 09:40 Asked the agency"),
    ],
    [
      "Root cause",
      INCIDENT,
      incident("\nIt was caused by a job that ran twice."),
      incident(""),
    ],
    [
      "Purpose",
      POLICY,
      policy("This policy sets out what may be taken."),
      policy("Gifts are nice."),
    ],
    [
      "Scope",
      POLICY,
      policy("It applies to everybody who works for us."),
      policy("Gifts are nice."),
    ],
    [
      "Root cause",
      INCIDENT,
      incident("\nThe primary cause of these mails is a job that ran twice."),
      incident("\nWe looked for the cause of it."),
    ],
    [
      "Impact",
      INCIDENT,
      incident("- 09:10 Customers were unable to log in"),
      incident("- 09:10 Customers called"),
    ],
  ] as const)
    it(`is not asked for: ${section}`, async () => {
      assert.equal(await isAsked(section, path, said), false);
      assert.equal(await isAsked(section, path, unsaid), true);
    });

  it("is not asked for where a heading says what one would do differently", async () => {
    const text = (heading: string): string =>
      incident(`\n## ${heading}\n\nAsk first.`);
    const section = "Lessons learned";
    assert.equal(await isAsked(section, INCIDENT, text("Thanks")), true);
    for (const heading of ["What I would do differently", "One-line lesson"])
      assert.equal(await isAsked(section, INCIDENT, text(heading)), false);
  });

  it("is asked for where front matter governs the document", async () =>
    assert.equal(
      await isAsked(
        "Purpose",
        POLICY,
        "---\nstatus: active\nowner: dpo\n---\n\n# Gifts policy\n\nThis policy sets out what may be taken.\n",
      ),
      true,
    ));
});
