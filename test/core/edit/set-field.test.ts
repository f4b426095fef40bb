/** Fields as people write them, and what is left of the text around them when one changes. */

import assert from "node:assert/strict";
import fc from "fast-check";
import {
  removeField,
  setField,
} from "../../../src/core/edit/field/set-field.ts";
import type { NewValue } from "../../../src/core/edit/field/write-value.ts";
import { applyEdits } from "../../../src/core/text/edit.ts";
import { corpusSamples, every, runs } from "../document/samples.ts";
import { edited, readSource } from "./sources.ts";

const set =
  (name: string, value: NewValue) =>
  (from: Parameters<typeof setField>[0]): ReturnType<typeof setField> =>
    setField(from, name, value);

interface Case {
  readonly what: string;
  readonly before: string;
  readonly name: string;
  readonly value: NewValue;
  readonly after: string | undefined;
}

const fields = (...lines: readonly string[]): string =>
  ["---", "type: policy", ...lines, "---", "", "# Consent", ""].join("\n");

const CASES: readonly Case[] = [
  {
    what: "puts a value in a value's place and keeps the comment",
    before: fields("owner: maria # since spring"),
    name: "owner",
    value: "jane",
    after: fields("owner: jane # since spring"),
  },
  {
    what: "keeps double quotes",
    before: fields('version: "0.1"'),
    name: "version",
    value: "1.0",
    after: fields('version: "1.0"'),
  },
  {
    what: "puts no list behind a tab, where other readers take none",
    before: fields("owner:\tmaria"),
    name: "owner",
    value: ["jane", "tom"],
    after: fields("owner: [jane, tom]"),
  },
  {
    what: "keeps a tab before a word",
    before: fields("owner:\tmaria"),
    name: "owner",
    value: "jane",
    after: fields("owner:\tjane"),
  },
  {
    what: "keeps single quotes and doubles those inside",
    before: fields("title: 'Consent'"),
    name: "title",
    value: "Let's ask",
    after: fields("title: 'Let''s ask'"),
  },
  {
    what: "leaves a version without quotes where its author did",
    before: fields("version: 2.1"),
    name: "version",
    value: "2.10",
    after: fields("version: 2.10"),
  },
  {
    what: "quotes what YAML would take for something else",
    before: fields("title: Consent"),
    name: "title",
    value: "Consent: a guide #1",
    after: fields('title: "Consent: a guide #1"'),
  },
  {
    what: "fills in an empty field before its hint",
    before: fields("owner: # who answers for it"),
    name: "owner",
    value: "jane",
    after: fields("owner: jane # who answers for it"),
  },
  {
    what: "fills in an empty field without a blank",
    before: fields("owner:"),
    name: "owner",
    value: "jane",
    after: fields("owner: jane"),
  },
  {
    what: "writes under the alias that is in use",
    before: fields("last_reviewed_on: 2026-01-01", "review_by: 2026-07-01"),
    name: "next_review",
    value: "2027-01-01",
    after: fields("last_reviewed_on: 2026-01-01", "review_by: 2027-01-01"),
  },
  {
    what: "does not take a loose spelling for the field",
    before: fields("author: maria"),
    name: "owner",
    value: "jane",
    after: fields("owner: jane", "author: maria"),
  },
  {
    what: "adds a field behind the one before it in the type's order",
    before: fields("title: Consent", "owner: maria", "tags: [a]"),
    name: "approver",
    value: "jane",
    after: fields(
      "title: Consent",
      "owner: maria",
      "approver: jane",
      "tags: [a]",
    ),
  },
  {
    what: "adds a field below a list and a comment of its neighbour",
    before: fields("owner:", "  - maria # first", "  - jane", "tags: [a]"),
    name: "approver",
    value: "kim",
    after: fields(
      "owner:",
      "  - maria # first",
      "  - jane",
      "approver: kim",
      "tags: [a]",
    ),
  },
  {
    what: "spells a new key as the document spells its own",
    before: fields("last-reviewed: 2026-01-01"),
    name: "next_review",
    value: "2027-01-01",
    after: fields("last-reviewed: 2026-01-01", "next-review: 2027-01-01"),
  },
  {
    what: "spells a new key in camel case where the document does",
    before: fields("lastReviewed: 2026-01-01"),
    name: "next_review",
    value: "2027-01-01",
    after: fields("lastReviewed: 2026-01-01", "nextReview: 2027-01-01"),
  },
  {
    what: "changes a date in a nested map",
    before: fields("review: { last: 2026-01-01, next: 2026-07-01 }"),
    name: "next_review",
    value: "2027-01-01",
    after: fields("review: { last: 2026-01-01, next: 2027-01-01 }"),
  },
  {
    what: "adds to a list of lines",
    before: fields("systems:", "  - SYS-001 # the CRM", "  - 'SYS-002'"),
    name: "systems",
    value: ["SYS-001", "SYS-002", "SYS-003"],
    after: fields(
      "systems:",
      "  - SYS-001 # the CRM",
      "  - 'SYS-002'",
      "  - SYS-003",
    ),
  },
  {
    what: "takes out of a list of lines",
    before: fields("systems:", "- SYS-001", "- SYS-002 # mail", "- SYS-003"),
    name: "systems",
    value: ["SYS-001", "SYS-003"],
    after: fields("systems:", "- SYS-001", "- SYS-003"),
  },
  {
    what: "changes one item of a list in brackets",
    before: fields('systems: ["SYS-001", SYS-002] # both'),
    name: "systems",
    value: ["SYS-009", "SYS-002"],
    after: fields('systems: ["SYS-009", SYS-002] # both'),
  },
  {
    what: "adds to a list in brackets",
    before: fields("systems: [SYS-001]"),
    name: "systems",
    value: ["SYS-001", "a, b"],
    after: fields('systems: [SYS-001, "a, b"]'),
  },
  {
    what: "empties a list of lines",
    before: fields("systems:", "  - SYS-001", "  - SYS-002"),
    name: "systems",
    value: [],
    after: fields("systems: []"),
  },
  {
    what: "makes a list of a single text",
    before: fields("owner: maria # both now"),
    name: "owner",
    value: ["maria", "jane"],
    after: fields("owner: [maria, jane] # both now"),
  },
  {
    what: "empties a value and keeps its comment",
    before: fields("approved_on: 2026-01-01 # by the board"),
    name: "approved_on",
    value: "",
    after: fields("approved_on: # by the board"),
  },
  {
    what: "replaces a text of several lines",
    before: fields("title: >-", "  Consent", "  in e-mail", "owner: maria"),
    name: "title",
    value: "Consent",
    after: fields("title: Consent", "owner: maria"),
  },
  {
    what: "keeps Windows line breaks",
    before: fields("owner: maria").replaceAll("\n", "\r\n"),
    name: "approver",
    value: "jane",
    after: fields("owner: maria", "approver: jane").replaceAll("\n", "\r\n"),
  },
  {
    what: "makes front matter where there is none",
    before: "# Consent\n\nAsk first.\n",
    name: "owner",
    value: "jane",
    after: "---\nowner: jane\n---\n\n# Consent\n\nAsk first.\n",
  },
  {
    what: "makes front matter behind a byte order mark",
    before: "\uFEFF# Consent\r\n",
    name: "owner",
    value: "jane",
    after: "\uFEFF---\r\nowner: jane\r\n---\r\n\r\n# Consent\r\n",
  },
  {
    what: "fills empty front matter",
    before: "---\n---\n\n# Consent\n",
    name: "owner",
    value: "jane",
    after: "---\nowner: jane\n---\n\n# Consent\n",
  },
  {
    what: "changes a label of the body",
    before: "# Consent\n\n**Owner:** [Maria](m.md)  \n**Status:** Draft\n",
    name: "owner",
    value: "jane",
    after: "# Consent\n\n**Owner:** jane  \n**Status:** Draft\n",
  },
  {
    what: "adds a label where the fields are labels",
    before: "# Consent\n\n- **Owner:** Maria\n- **Status:** Draft\n\nText.\n",
    name: "next_review",
    value: "2027-01-01",
    after:
      "# Consent\n\n- **Owner:** Maria\n- **Status:** Draft\n- **Next review:** 2027-01-01\n\nText.\n",
  },
  {
    what: "adds a row where the fields are a table",
    before:
      "# Consent\n\n| Field | Value |\n| --- | --- |\n| Owner | Maria |\n| Version | 1 |\n",
    name: "approver",
    value: "A | B",
    after:
      "# Consent\n\n| Field | Value |\n| --- | --- |\n| Owner | Maria |\n| Version | 1 |\n| Approver | A \\| B |\n",
  },
  {
    what: "refuses front matter that cannot be read",
    before: "---\ntype: policy\nowner: [maria\n---\n",
    name: "status",
    value: "draft",
    after: undefined,
  },
  {
    what: "refuses to put a text in the place of a list of maps",
    before: fields("approver:", "  - { by: maria, on: 2026-01-01 }"),
    name: "approver",
    value: ["jane", "kim"],
    after: undefined,
  },
];

describe("setting a field", () => {
  for (const { what, before, name, value, after } of CASES)
    it(what, () => {
      assert.equal(edited(before, set(name, value)), after);
    });

  it("changes nothing where the field says so already", () => {
    const text = fields("owner: 'jane'", "systems: [a, b]");
    assert.equal(edited(text, set("owner", "jane")), text);
    assert.equal(edited(text, set("systems", ["a", "b"])), text);
  });
});

describe("removing a field", () => {
  it("takes out every line that states it, and no other", () => {
    const before = fields(
      "# who",
      "owner: jane",
      "systems:",
      "  - a",
      "tags: [b]",
    );
    assert.equal(
      edited(before, (from) => removeField(from, "systems")),
      fields("# who", "owner: jane", "tags: [b]"),
    );
    assert.equal(
      edited(before, (from) => removeField(from, "owner")),
      fields("# who", "systems:", "  - a", "tags: [b]"),
    );
  });

  it("empties it where other fields stand on its line", () => {
    assert.equal(
      edited(fields("review: { last: 2026-01-01, next: 2026-07-01 }"), (from) =>
        removeField(from, "next_review"),
      ),
      fields("review: { last: 2026-01-01, next: }"),
    );
  });
});

describe("any field of any document", () => {
  const NAMES = ["owner", "status", "next_review", "systems", "title", "tags"];
  const anyText = fc.oneof(
    fc.string({ unit: "grapheme", maxLength: 30 }),
    fc.constantFrom("2026-11-22", "null", "a: b", "- x", "#1", "'", '"', "yes"),
  );
  const anyValue: fc.Arbitrary<NewValue> = fc.oneof(
    anyText,
    fc.array(anyText, { maxLength: 4 }),
  );
  const anyDocument = fc.constantFrom(...CASES.map(({ before }) => before));

  it("reads back as it was set, and the body stays as it was", () => {
    fc.assert(
      fc.property(
        anyDocument,
        fc.constantFrom(...NAMES),
        anyValue,
        (text, name, value) => {
          checkLaws(text, "policies/a.md", name, value);
        },
      ),
      { numRuns: runs(500) },
    );
  });

  it("holds for real documents", () => {
    const step = every(7);
    for (const [at, { name: path, text }] of corpusSamples().entries()) {
      if (at % step !== 0) continue;
      for (const name of ["owner", "next_review"])
        checkLaws(text, path, name, name === "owner" ? "jane" : "2027-01-31");
    }
  }).timeout(60_000);
});

/** What holds after any edit: it is read back, a second one changes nothing, and the text outside of it is the same. */
function checkLaws(
  text: string,
  path: string,
  name: string,
  value: NewValue,
): void {
  const before = readSource(text, path);
  const edits = before && setField(before, name, value);
  if (!before || !edits) return;
  const written = applyEdits(text, edits);
  const after = readSource(written, path);
  // The new value may name another type, as `Owner: x` in a table does not.
  if (!after || after.document.type !== before.document.type) return;
  assert.deepEqual(setField(after, name, value), [], written.slice(0, 400));
  const headings = (each: typeof before): readonly string[] =>
    each.document.parsed.body.headings.map((heading) => heading.text);
  assert.deepEqual(headings(after), headings(before));
  const lines = text.split(/\r\n|\n/).length;
  if (before.document.parsed.lineBreak === "\r\n")
    assert.doesNotMatch(written.slice(0, 2_000), /---[^\r]\n|[^\r]\n---\r/);
  assert.ok(written.split(/\r\n|\n/).length >= lines - 20);
}
