import assert from "node:assert/strict";
import { memoryHost } from "../../../src/core/host.ts";
import { openSession } from "../../../src/core/session/session.ts";
import { BUILT_IN_TYPES } from "../../../src/core/types/built-in.ts";
import { createFromTemplate } from "../../../src/core/types/template.ts";

describe("a new document of every type", () => {
  for (const type of BUILT_IN_TYPES)
    it(`${type.id}: lints clean where it belongs`, async () => {
      const text = createFromTemplate(type, {
        title: "Launch: an email #1",
        id: `${type.idPrefix}-001`,
        owner: "campaign-lead",
        today: "2026-11-21",
      });
      const path = `${type.folders[0] ?? "pages"}/new.md`;
      const { result } = await openSession(memoryHost({ [path]: text }), {
        today: "2026-11-21",
      });
      assert.deepEqual(result.diagnostics, []);
      assert.equal(result.counts.typed, 1);
    });
});
