import assert from "node:assert/strict";
import {
  BUILT_IN_TYPES,
  memoryHost,
  openSession,
  planDocument,
} from "../../../src/core/index.ts";

async function plan(files: Record<string, string>, owner: string) {
  const session = await openSession(memoryHost(files), {
    today: "2026-11-21",
  });
  const type = BUILT_IN_TYPES.find(({ id }) => id === "policy")!;
  const wish = { type, title: "Consent & tone", owner };
  return planDocument(session.result.playbook, "playbook", wish);
}

describe("a plan for a new document", () => {
  it("goes where its type lives, with the next free id", async () => {
    const { path, id } = await plan(
      { "rules/policies/a.md": "---\nid: POL-041\n---\n" },
      "",
    );
    assert.equal(path, "rules/policies/consent-and-tone.md");
    assert.equal(id, "POL-042");
  });

  it("never takes the place of a file", async () => {
    const { path } = await plan({ "policies/consent-and-tone.md": "" }, "");
    assert.equal(path, "policies/consent-and-tone-2.md");
  });

  it("begins behind `owner:` while nobody owns it", async () => {
    const { text, start } = await plan({}, "");
    assert.ok(text.slice(0, start.start).endsWith("\nowner:"));
    assert.equal(start.end, start.start);
  });

  it("begins with the guidance of the first section once somebody does", async () => {
    const { text, start } = await plan({}, "maria");
    assert.match(text.slice(start.start, start.end), /^<!-- Why .* -->$/);
  });
});
