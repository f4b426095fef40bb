import assert from "node:assert/strict";
import { wellFormed } from "../../../src/core/text/printable.ts";
import { readable } from "../../../src/core/text/readable.ts";

describe("a readable message", () => {
  it("stays as it is where it can be read", () => {
    const message = "`leed` is not a role. Did you mean `lead`?";
    assert.equal(readable(message), message);
  });

  it("keeps a long list of short names", () => {
    const message = `It knows ${"`title`, ".repeat(100)}and \`owner\`.`;
    assert.equal(readable(message), message);
  });

  it("cuts a value that nobody reads to its end, and keeps what would be right", () => {
    assert.equal(
      readable(`\`${"a".repeat(5000)}\` has no form that \`code\` takes.`),
      `\`${"a".repeat(100)}…\` has no form that \`code\` takes.`,
    );
  });

  it("is one line that reads in its own direction and commands no terminal", () => {
    assert.equal(
      readable("`a\r\n::error::b` and `\u202ec\u001b[2J` lead nowhere."),
      "`a ::error::b` and `\ufffdc\ufffd[2J` lead nowhere.",
    );
  });

  it("leaves no half character where it cuts", () => {
    const cut = readable(`\`a${"😀".repeat(500)}\` is no date.`);
    assert.equal(cut, wellFormed(cut));
    assert.ok(cut.length < 130);
  });
});
