/** The gate that every quick fix passes before it is made. */

import assert from "node:assert/strict";
import {
  EXAMPLE_DAY,
  memoryHost,
  openSession,
  tryFix,
  type QuickFix,
  type TextEdit,
} from "../../../src/core/index.ts";

const PATH = "policies/a.md";
const TEXT =
  "---\ntype: policy\ntitle: Consent\nstatus: draft\nowner: dpo\n---\n\n# Consent\n\n[gone](gone.md)\n";

const replace = (old: string, newText: string): readonly TextEdit[] => {
  const start = TEXT.indexOf(old);
  return [{ range: { start, end: start + old.length }, newText }];
};

async function opened(files: Readonly<Record<string, string>>) {
  const session = await openSession(memoryHost(files), { today: EXAMPLE_DAY });
  const { diagnostics } = session.result;
  const finding = diagnostics.find(({ rule }) => rule === "link-broken")!;
  return [session, finding] as const;
}

/** Tries a fix for the broken link. */
async function tried(
  edits: readonly TextEdit[],
  { text = TEXT, ...more }: Partial<QuickFix> & { text?: string } = {},
) {
  const [session, finding] = await opened({ [PATH]: TEXT });
  const before = session.result.diagnostics;
  const fix = { path: PATH, make: () => ({ edits }), ...more };
  const outcome = await tryFix(session, { finding, fix, answer: "" }, text);
  assert.deepEqual(session.update(new Map()).diagnostics, before);
  return outcome;
}

describe("a quick fix that is tried out", () => {
  it("is made where it cures its finding", async () => {
    const edits = replace("gone.md", "a.md");
    assert.deepEqual(await tried(edits), { edits });
  });

  it("is refused where the finding stays, though its place moves", async () => {
    for (const edits of [
      replace("# Consent", "# Consent!"),
      replace("[gone]", "See [gone]"),
    ])
      assert.deepEqual(await tried(edits), {
        refused: true,
        reason: "This would not help: `gone.md` leads to no file.",
      });
  });

  it("is refused where the same rule finds something else then", async () => {
    const outcome = await tried(replace("gone.md", "lost.md"));
    assert.match(("refused" in outcome && outcome.reason) || "", /`lost\.md`/);
  });

  it("is refused where it does harm, and says which", async () => {
    const outcome = await tried([
      ...replace("owner: dpo\n", ""),
      ...replace("gone.md", "a.md"),
    ]);
    assert.match(
      ("refused" in outcome && outcome.reason) || "",
      /^This would bring up something else: .*owner/,
    );
  });

  it("is refused where the document would be none any more", async () => {
    const [session, finding] = await opened({ "a.md": TEXT });
    const edits = [{ range: { start: 0, end: 0 }, newText: "Consent\n" }];
    const fix = { path: "a.md", make: () => ({ edits }) };
    assert.deepEqual(
      await tryFix(session, { finding, fix, answer: "" }, TEXT),
      {
        refused: true,
        reason:
          "This would keep the document from being read as a document of type `policy`.",
      },
    );
  });

  it("is refused without a reason where the text is another one now", async () => {
    const edits = replace("gone.md", "a.md");
    assert.deepEqual(await tried(edits, { text: `${TEXT}more` }), {
      refused: true,
    });
  });

  it("says what it says itself where it cannot be made", async () => {
    const fix = { make: () => undefined, whyNot: () => "Not today." };
    assert.deepEqual(await tried([], fix), {
      refused: true,
      reason: "Not today.",
    });
  });

  it("may leave a blank to fill in", async () => {
    const edits = replace("# Consent", "# Consent by");
    const cure = { edits, blank: { start: 0, end: 0 } };
    assert.deepEqual(await tried([], { make: () => cure }), cure);
  });
});
