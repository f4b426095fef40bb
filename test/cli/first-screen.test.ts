/** What a stranger's folder is told, on a narrow terminal too. */

import assert from "node:assert/strict";
import { reportText } from "../../src/core/report/findings/text.ts";
import {
  buildReport,
  memoryHost,
  openSession,
  PLAIN,
} from "../../src/core/index.ts";

const FILES: Record<string, string> = {
  "policies/gift list.md": "# Gifts\n\nSee [it](gone.md).\n",
  "mkdocs.yml": "site_name: Ours\n",
  "incidents/2026-01-10 outage.md":
    "# It broke\n\n## Timeline\n\n- 10:00 it broke\n",
  ...Object.fromEntries(
    Array.from({ length: 12 }, (_, at) => [
      `policies/p${at}.md`,
      `# P${at}\n\nSee [that](#nowhere).\n`,
    ]),
  ),
};

async function screen(width: number): Promise<string> {
  const { result } = await openSession(memoryHost(FILES), {
    today: "2026-11-28",
  });
  const report = buildReport(result, {
    root: ".",
    isSelected: () => true,
    diagnostics: result.diagnostics,
  });
  return reportText(report, {
    paint: PLAIN,
    isVerbose: false,
    prefix: ".",
    width,
  });
}

describe("the first screen", () => {
  it("names a command that can be copied, whatever the path", async () => {
    assert.match(
      await screen(200),
      /playbook explain --document 'incidents\/2026-01-10 outage\.md' +says why/,
    );
  });

  it("cuts off no command where the terminal is narrow", async () => {
    for (const width of [60, 80]) {
      const out = await screen(width);
      assert.match(out, /^ {2}playbook lint --update-baseline$/m);
      assert.match(out, /^ {4}accepts what is found today/m);
      for (const line of out.split("\n"))
        assert.ok(
          line.length <= width || line.includes("playbook explain"),
          line,
        );
    }
  });

  it("counts one document as one, and parts what a rule says gravely from the rest", async () => {
    const out = await screen(200);
    assert.match(out, /^ +1 {2}post-mortem /m);
    assert.match(out, /^ +1 {2}link-broken +error +in 1 document,/m);
    assert.match(out, /^ +12 {2}link-broken +warning +in 12 documents,/m);
  });
});
