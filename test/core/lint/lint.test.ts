/** How rules are run: which of them, over which documents, and what becomes of what they find. */

import assert from "node:assert/strict";
import {
  memoryHost,
  openSession,
  type Diagnostic,
} from "../../../src/core/index.ts";
import { safeEdits } from "../../../src/core/edit/fix-choice.ts";
import { createLinter } from "../../../src/core/lint/lint.ts";
import { rangeOfPlace } from "../../../src/core/lint/place.ts";
import { optionsOf, severityOf } from "../../../src/core/lint/severity.ts";
import { timed, type Timing } from "../../../src/core/lint/timing.ts";
import type {
  DocumentRule,
  FileRule,
  Finding,
  Rule,
} from "../../../src/core/rules/rule.ts";

const TODAY = "2026-11-21";
const FILES = {
  "a.md": "---\ntype: policy\nowner:\n  - maria\n  - leo\n---\n\n# A\n",
  "b.md": "---\ntype: sop\nowner: maria\n---\n\n# B\n",
  "notes.md": "# Notes\n",
};

/** What a toy rule finds in these files. */
async function lintWith(
  toy: Partial<DocumentRule> | Partial<FileRule>,
  files: Readonly<Record<string, string>> = FILES,
): Promise<readonly Diagnostic[]> {
  const rule = { id: "toy", severity: "error", ...toy } as Rule;
  const { result } = await openSession(memoryHost(files), { today: TODAY });
  const { playbook } = result;
  const linter = createLinter([rule], playbook.config, TODAY);
  return playbook.documents.flatMap((document) => [
    ...linter.lintDocument(document),
    ...linter.lintLookups(
      document,
      playbook,
      (path) => playbook.byPath.get(path)!.parsed.lineStarts,
    ),
  ]);
}

const saying = (finding: Partial<Finding> = {}) =>
  function* (): Generator<Finding> {
    yield { at: "document", message: "Look.", ...finding };
  };

describe("a rule", () => {
  for (const [kind, paths] of [
    ["document", ["a.md", "b.md"]],
    ["document-lookup", ["a.md", "b.md"]],
    ["file", ["a.md", "b.md", "notes.md"]],
    ["file-lookup", ["a.md", "b.md", "notes.md"]],
  ] as const)
    it(`of kind ${kind} sees ${paths.join(", ")}`, async () => {
      const found = await lintWith({ kind, check: saying() } as never);
      assert.deepEqual(
        found.map(({ path }) => path),
        paths,
      );
    });

  it("about some types sees documents of these alone", async () => {
    const found = await lintWith({
      kind: "document",
      types: ["sop"],
      check: saying(),
    });
    assert.deepEqual(
      found.map(({ path }) => path),
      ["b.md"],
    );
  });

  it("that throws is named, and where it did", async () => {
    const cause = new Error("Oops");
    await assert.rejects(
      lintWith(
        {
          kind: "file",
          *check(): Generator<Finding> {
            throw cause;
          },
        },
        { "a.md": "# A\n" },
      ),
      (error: Error) => {
        assert.equal(error.message, "The rule toy failed on a.md.");
        assert.equal(error.cause, cause);
        return true;
      },
    );
  });

  it("cannot ask for an option it does not declare", async () => {
    const config = { rules: new Map() } as never;
    for (const options of [undefined, {}])
      assert.throws(
        () => optionsOf({ id: "toy", options } as never, config)("days"),
        new Error("The rule toy has no option days."),
      );
    assert.equal(
      severityOf({ id: "toy", severity: "hint" } as never, config),
      "hint",
    );
  });
});

describe("a finding", () => {
  it("is about the field and the value it points at", async () => {
    for (const [finding, about] of [
      [{ at: { field: "owner" } }, { field: "owner", value: "maria" }],
      [{ at: { field: "owner", item: 1 } }, { field: "owner", value: "leo" }],
      [{ at: { field: "owner", on: "key" } }, { field: "owner" }],
      [{ at: { field: "owner", item: 2 } }, { field: "owner" }],
      [{ at: { field: "version" } }, { field: "version" }],
      [
        { at: { field: "owner" }, about: { value: "me" } },
        { field: "owner", value: "me" },
      ],
      [{ at: { range: { start: 0, end: 3 } } }, undefined],
      [{ at: "document" }, undefined],
      [{ at: "document", about: { field: "id" } }, { field: "id" }],
    ] as const) {
      const found = await lintWith({
        kind: "document",
        check: saying(finding),
      });
      assert.deepEqual(found[0]!.about, about, JSON.stringify(finding));
      assert.equal("about" in found[0]!, about !== undefined);
    }
  });

  it("points at a value, a key, an item; and at the document where there is none", async () => {
    for (const [at, words] of [
      [{ field: "owner" }, "maria"],
      [{ field: "owner", item: 1 }, "leo"],
      [{ field: "owner", on: "key" }, "owner"],
      [{ field: "version" }, "---"],
      ["document", "---"],
      [{ range: { start: 4, end: 8 } }, "type"],
    ] as const) {
      const [found] = await lintWith({ kind: "file", check: saying({ at }) });
      const { start, end } = found!.range;
      assert.equal(FILES["a.md"].slice(start, end), words, JSON.stringify(at));
    }
  });

  for (const [text, end] of [
    ["# Notes\nText\n", 7],
    ["# Notes\r\nText\r\n", 7],
    ["# Notes", 7],
    ["\n# Notes\n", 0],
    ["", 0],
  ] as const)
    it(`about all of ${JSON.stringify(text)} points at its first line`, async () => {
      const [found] = await lintWith(
        { kind: "file", check: saying() },
        {
          "notes.md": text,
        },
      );
      assert.deepEqual(found!.range, { start: 0, end });
    });

  it("places what explains it by the lines of the file that it is in", async () => {
    const related = [
      { path: "b.md", range: { start: 14, end: 19 }, message: "Here." },
    ];
    for (const kind of ["document-lookup", "file-lookup"] as const) {
      const [found] = await lintWith({
        kind,
        check: saying({ related }),
      } as never);
      assert.deepEqual(found!.related, [
        {
          ...related[0]!,
          start: { line: 3, column: 1 },
          end: { line: 3, column: 6 },
        },
      ]);
    }
    const [alone] = await lintWith({ kind: "file", check: saying() });
    assert.deepEqual([alone!.related, alone!.fixes], [[], []]);
  });

  it("of a whole document stands where the document opens", () => {
    const parsed = { opening: { start: 0, end: 7 } };
    assert.deepEqual(rangeOfPlace({ parsed } as never, "document"), {
      start: 0,
      end: 7,
    });
  });
});

describe("safe edits", () => {
  const edit = (start: number, end: number) => ({
    range: { start, end },
    newText: "x",
  });
  const found = (path: string, ...edits: ReturnType<typeof edit>[]) =>
    ({
      path,
      rule: "toy",
      message: "Look.",
      fixes: [
        { title: "Ask", safe: false, intents: [edit(0, 99)] },
        { title: "Write", safe: true, intents: edits },
      ],
    }) as unknown as Diagnostic;

  it("are those of every finding by path, without the ones that overlap", () => {
    const edits = safeEdits([
      found("a.md", edit(0, 2), edit(8, 9)),
      found("b.md", edit(0, 2)),
      found("a.md", edit(4, 6)),
      found("a.md", edit(5, 7)),
      found("a.md", edit(20, 21), edit(8, 9)),
      { ...found("c.md", edit(0, 1)), fixes: [] },
    ]);
    assert.deepEqual(
      [...edits],
      [
        ["a.md", [edit(0, 2), edit(8, 9), edit(4, 6)]],
        ["b.md", [edit(0, 2)]],
      ],
    );
  });
});

describe("the time of a rule", () => {
  it("adds up over its runs", () => {
    const moments = [10, 13, 100, 104];
    const timing: Timing = { now: () => moments.shift()!, rules: new Map() };
    assert.equal(
      timed(timing, "toy", () => "a"),
      "a",
    );
    timed(timing, "toy", () => "b");
    assert.deepEqual([...timing.rules], [["toy", 7]]);
  });

  it("is not taken where nobody asks", () => {
    assert.equal(
      timed(undefined, "toy", () => "a"),
      "a",
    );
  });
});
