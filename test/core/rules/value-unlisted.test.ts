import assert from "node:assert/strict";
import { findingsOf } from "../../fixes.ts";

const page = (line: string): string =>
  `---\ntype: policy\ntitle: T\nowner: dpo\n${line}\n---\n`;
const pages = (...lines: readonly string[]): Record<string, string> =>
  Object.fromEntries(lines.map((line, at) => [`p${at}.md`, page(line)]));

describe("value-unlisted", () => {
  it("says once what many documents say, with the setting, and nothing is an error", async () => {
    const line = "classification: Members only";
    const files = pages(line, line, line, line);
    const found = await findingsOf("value-unlisted", files);
    assert.deepEqual(
      found.map(({ path, message }) => [path, message]),
      [
        [
          "p0.md",
          '`Members only` is the `classification` of 4 documents and not a word that the field lists; if it is one of yours, write `types: { policy: { fields: { classification: { values: ["Members only", …] } } } }` in `playbook.config.yaml`.',
        ],
      ],
    );
    assert.deepEqual(await findingsOf("field-invalid", files), []);
  });

  it("knows statuses of the house", async () => {
    const files = pages(...Array<string>(3).fill("status: Purple"));
    const found = await findingsOf("value-unlisted", files);
    assert.equal(found.length, 1);
    assert.match(found[0]!.message, /statuses: \{ active: \["Purple"\] \}/);
  });

  it("leaves two of a kind to the rule for single values", async () => {
    const line = "classification: Members only";
    const files = pages(line, line);
    assert.deepEqual(await findingsOf("value-unlisted", files), []);
    assert.equal((await findingsOf("field-invalid", files)).length, 2);
  });

  it("never takes a certain slip for a word, however often it is made", async () => {
    const files = pages(...Array<string>(4).fill("classification: intermal"));
    assert.deepEqual(await findingsOf("value-unlisted", files), []);
    assert.equal((await findingsOf("field-invalid", files)).length, 4);
  });
});
