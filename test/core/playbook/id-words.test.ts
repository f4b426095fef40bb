import assert from "node:assert/strict";
import fc from "fast-check";
import { idMentions } from "../../../src/core/language/id-mentions.ts";
import {
  idWordOf,
  idWordsOf,
} from "../../../src/core/playbook/links/id-words.ts";

describe("the words of ids", () => {
  it("are few, and the same in every spelling of an id", () => {
    assert.deepEqual(
      [
        ...idWordsOf(
          "---\nid: POL-001\ndate: 2026-11-21\n---\nSee pol 002, SYS_7.",
        ),
      ],
      ["pol001", "pol002", "sys7"],
    );
    assert.equal(idWordOf("POL-001"), "pol001");
    assert.equal(idWordOf("brand"), undefined);
    assert.equal(idWordOf("2026-01"), undefined);
  });

  it("miss no text that names an id", () =>
    fc.assert(
      fc.property(
        fc.stringMatching(/^[A-Za-zÄ]{0,12}[-_. /]?[A-Z]{0,9}[-_. ]?\d{1,5}$/),
        fc.string(),
        fc.string(),
        (id, before, after) => {
          const text = `${before} ${id} ${after}`;
          const word = idWordOf(id);
          if (idMentions(text, id).length > 0 && word !== undefined)
            assert.ok(idWordsOf(text).has(word), `${word} in ${text}`);
        },
      ),
    ));
});
