/** Requests that cannot be met say why, and numbers stand beside the noun that goes with them. */

import assert from "node:assert/strict";
import { run } from "./run.ts";

const TODAY = ["--today", "2026-11-29"];
const meeting = (id: string, status: string, date: string): string =>
  `---\ntype: meeting\nid: ${id}\ntitle: Changes\nstatus: ${status}\nmeeting_type: change control\ndate: ${date}\n---\n\n# Changes\n`;
const MEETINGS = {
  "meetings/a.md": meeting("MTG-1", "cancelled", "2026-12-09"),
  "meetings/b.md": meeting("MTG-2", "planned", "2026-11-11"),
  "meetings/c.md": meeting("MTG-3", "held", "2026-11-29"),
  "meetings/d.md": meeting("MTG-4", "planned", "2026-11-29"),
};

describe("an agenda", () => {
  for (const [argv, reason] of [
    [
      ["--for", "MTG-1"],
      /The meeting `MTG-1` is `cancelled`; an agenda is for a meeting that is ahead\./,
    ],
    [["--for", "MTG-2"], /The meeting `MTG-2` was on 2026-11-11; /],
    [["--for", "MTG-3"], /The meeting `MTG-3` is `held`; /],
    [
      ["--date", "2026-11-28"],
      /`--date 2026-11-28` is past, as of 2026-11-29; /,
    ],
  ] as const)
    it(`is refused for ${argv.join(" ")}`, async () => {
      const { code, out, err } = await run(
        ["agenda", ...argv, ...TODAY],
        MEETINGS,
      );
      assert.equal(code, 2);
      assert.equal(out, "");
      assert.match(err, reason);
    });

  for (const argv of [
    ["--for", "MTG-4"],
    ["--date", "2026-11-29"],
  ])
    it(`is written for ${argv.join(" ")}`, async () => {
      const { code, out } = await run(["agenda", ...argv, ...TODAY], MEETINGS);
      assert.equal(code, 0);
      assert.match(out, /## Agenda/);
    });
});

describe("a status that is asked for", () => {
  const files = {
    "a.md": "---\ntype: policy\ntitle: A\nstatus: Marinating\n---\n",
    "b.md": "---\ntype: policy\ntitle: B\nstatus: active\n---\n",
  };
  for (const [asked, answer] of [
    ["actve", /There is no status `actve`\. Did you mean `active`\?/],
    [
      "xyzzy",
      /There is no status `xyzzy`\. The families are draft, in-review, /,
    ],
  ] as const)
    it(`is refused when it is \`${asked}\``, async () => {
      const { code, out, err } = await run(
        ["list", "--status", asked, ...TODAY],
        files,
      );
      assert.deepEqual([code, out], [2, ""]);
      assert.match(err, answer);
    });

  for (const asked of [
    "active",
    "ACTIVE",
    "in review",
    "in-review",
    "live",
    "marinating",
    "rolled back",
  ])
    it(`may be \`${asked}\``, async () => {
      const { code } = await run(["list", "--status", asked, ...TODAY], files);
      assert.equal(code, 0);
    });
});

describe("a playbook of one document", () => {
  for (const argv of [
    ["lint"],
    ["lint", "--stats"],
    ["list"],
    ["list", "--status", "draft"],
    ["review"],
    ["health"],
    ["people"],
    ["systems"],
    ["init"],
    ["fix"],
  ])
    it(`is never "1 documents": ${argv.join(" ")}`, async () => {
      const { out, err } = await run([...argv, ...TODAY], {
        "a.md":
          "---\ntype: policy\ntitle: A\nstatus: active\nowner: maria\n---\n\n# A\n",
      });
      assert.doesNotMatch(
        `${out}${err}`,
        /\b1 (?:documents|files|people|findings|rows|things|changes)\b/,
      );
    });
});

describe("an emergency that ended", () => {
  const change = (fields: string): string =>
    `---\ntype: change\nid: CHG-1\ntitle: Fix\nchange_type: emergency\nplanned_start: 2026-11-20\n${fields}\n---\n`;
  for (const [fields, phase] of [
    ["status: approved\nactual_end: 2026-11-20", "Without word"],
    ["status: in progress\nactual_end: 2026-11-20", "Without word"],
    ["status: implemented\nactual_end: 2026-11-20", "Without word"],
    ["status: implemented\noutcome: successful", "Done"],
    ["status: approved\nactual_end: 2026-11-20\noutcome: successful", "Done"],
    ["status: rolled back", "Done"],
    ["status: failed", "Done"],
  ] as const)
    it(`is "${phase}" with ${fields.replace("\n", ", ")}`, async () => {
      const { out } = await run(["changes", ...TODAY], {
        "a.md": change(fields),
      });
      assert.match(out, new RegExp(`^${phase}$`, "m"));
    });

  it("is asked about on the agenda, window or not", async () => {
    const { out } = await run(["agenda", "--date", "2026-12-01", ...TODAY], {
      "a.md": change("status: approved\nactual_end: 2026-11-20").replace(
        /planned_start: .*\n/,
        "",
      ),
    });
    assert.match(out, /ended on 2026-11-20, nobody has said how it went/);
  });
});
