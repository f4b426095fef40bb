/** How tests of front matter state a mistake: the document, what is said of it, and the document once it is fixed. */

import assert from "node:assert/strict";
import { applyEdits } from "../../../src/core/text/edit.ts";
import { readFrontMatter } from "../../../src/core/document/front-matter/front-matter.ts";
import type { YamlNode } from "../../../src/core/document/front-matter/yaml-node.ts";

export interface Mistake {
  readonly text: string;
  readonly code: string;
  /** The characters the finding lies on. */
  readonly at: string;
  readonly says: RegExp;
  /** The text after the fix; absent where there is none. */
  readonly fixed?: string;
  readonly fields?: unknown;
}

/** The fields as plain data: text, lists, and maps as lists of pairs. */
export function fieldsOf(text: string): unknown {
  const { frontMatter } = readFrontMatter(text);
  return frontMatter?.entries.map(({ key, value }) => [key, plain(value)]);
}

function plain(node: YamlNode): unknown {
  if (node.kind === "scalar") return node.text;
  if (node.kind === "list") return node.items.map(plain);
  return node.entries.map(({ key, value }) => [key, plain(value)]);
}

/** Holds that exactly one thing is said about each document, in the right place, and that its fix cures it. */
export function itNames(mistakes: Readonly<Record<string, Mistake>>): void {
  for (const [name, mistake] of Object.entries(mistakes))
    it(name, () => {
      const { text } = mistake;
      const { problems } = readFrontMatter(text);
      assert.deepEqual(
        problems.map(({ code }) => code),
        [mistake.code],
      );
      const { range, message, fix } = problems[0]!;
      assert.equal(text.slice(range.start, range.end), mistake.at);
      assert.match(message, mistake.says);
      assert.match(message, /^[^\n\r]{10,300}\.$/);
      const fixed = fix && applyEdits(text, fix.edits);
      assert.equal(fixed, mistake.fixed);
      if (mistake.fields) assert.deepEqual(fieldsOf(text), mistake.fields);
      if (fixed !== undefined)
        assert.deepEqual(readFrontMatter(fixed).problems, []);
      assert.deepEqual(readFrontMatter(text), readFrontMatter(text));
    });
}
