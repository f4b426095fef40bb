/** Lines that look like headings to their author only. */

import assert from "node:assert/strict";
import { squiggle } from "../../squiggles.ts";
import {
  memoryHost,
  openSession,
  applySafeFixes,
} from "../../../src/core/index.ts";

const HEAD = `---
type: policy
title: Consent
status: in review
owner: dpo
---

# Consent

`;

const REST = `
## Scope

All e-mail.

## Responsibilities

The DPO decides.

## Policy

1. Ask first.

## Exceptions

None are granted.
`;

async function findings(text: string) {
  const session = await openSession(memoryHost({ "policies/p.md": text }), {
    today: "2026-11-28",
  });
  return session.result.diagnostics.filter(({ rule }) =>
    ["heading-unread", "section-missing"].includes(rule),
  );
}

describe("heading-unread", () => {
  it("points at the whole line", () =>
    squiggle(
      "heading-unread",
      `${HEAD}##Purpose
^^^^^^^^^ heading-unread: No space stands between \`##\` and \`Purpose\`, so the line is no heading; put a space there.

Consent comes first.
`,
    ));

  for (const line of [
    "##\u00a0Purpose",
    "##Purpose",
    "#Purpose",
    "##1. Purpose",
    "###\u202fPurpose",
    "##\u3000Purpose",
    "##\u200bPurpose",
    "##🎯 Purpose",
    "##**Purpose**",
    "##Purpose ##",
  ])
    it(`says one thing of \`${line}\`, and a fix makes it the heading`, async () => {
      const text = `${HEAD}${line}\n\nConsent comes first.\n${REST}`;
      const found = await findings(text);
      assert.deepEqual(
        found.map(({ rule, range }) => [
          rule,
          text.slice(range.start, range.end),
        ]),
        [["heading-unread", line]],
      );
      const session = await openSession(memoryHost({ "policies/p.md": text }), {
        today: "2026-11-28",
      });
      const { files } = await applySafeFixes(session, () => ({ text }));
      const { after } = files.get("policies/p.md")!;
      assert.deepEqual(await findings(after), []);
    });

  for (const line of [
    "#consent #marketing",
    "##123 is the ticket",
    "See the issue\n#4711 for more",
    "`##Purpose` is no heading",
    "    ##Purpose",
    "```\n##Purpose\n```",
    "#!/bin/sh",
  ])
    it(`says nothing of \`${JSON.stringify(line)}\``, async () => {
      const found = await findings(
        `${HEAD}${line}\n\n## Purpose\n\nConsent.\n${REST}`,
      );
      assert.deepEqual(found, []);
    });

  for (const heading of [
    "Purpose[^1]",
    "1. Purpose:",
    "🎯 Purpose {#why}",
    "![](a.svg) Purpose",
    "§ 1 Purpose",
  ])
    it(`takes \`${heading}\` for the section`, async () => {
      const found = await findings(
        `${HEAD}## ${heading}\n\nConsent.\n${REST}\n[^1]: GDPR.\n`,
      );
      assert.deepEqual(found, []);
    });
});
