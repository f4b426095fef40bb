import assert from "node:assert/strict";
import { backlogOf } from "../../../src/core/subjects/action/backlog.ts";
import { open } from "../edit/playbooks.ts";

describe("the backlog", () => {
  it("ranks a size that is no size as a medium one, also one called like a property of every object", async () => {
    const idea = (size: string) =>
      `---\ntype: improvement\ntitle: ${size}\nstatus: proposed\npriority: high\nsize: ${size}\n---\n`;
    const { playbook } = await open({
      "improvements/a.md": idea("constructor"),
      "improvements/b.md": idea("S"),
      "improvements/c.md": idea("M"),
    });
    assert.deepEqual(
      backlogOf(playbook).map(({ size, rank }) => [size, rank]),
      [
        ["S", 4],
        ["constructor", 2],
        ["M", 2],
      ],
    );
  });
});
