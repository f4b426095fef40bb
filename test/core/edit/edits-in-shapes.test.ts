/** What people do to documents, in documents of every shape: the rest of the text stays what it is. */

import assert from "node:assert/strict";
import {
  acknowledge,
  appendRow,
  applyEdits,
  applySafeFixes,
  EXAMPLE_DAY,
  insertSection,
  isTyped,
  markReviewed,
  planStep,
  removeField,
  RULES,
  setField,
  tickOff,
  writeControlTable,
  type Edits,
  type LifecycleStep,
  type PlaybookIndex,
  type Source,
} from "../../../src/core/index.ts";
import { sourceOf } from "../../../src/core/edit/source.ts";
import { keyedActions } from "../../../src/core/subjects/action/action-register.ts";
import { casesOf, checkText, live } from "./cases.ts";

type Edit = (source: Source, playbook: PlaybookIndex) => Edits;

const STEPS: readonly LifecycleStep[] = [
  "submit",
  "approve",
  "publish",
  "retire",
];

const EDITS: Readonly<Record<string, Edit>> = {
  "setting the owner": (source) => setField(source, "owner", ["Zoe", "Yan"]),
  "setting the version": (source) => setField(source, "version", "2.0"),
  "removing the owner": (source) => removeField(source, "owner"),
  "marking as reviewed": (source, playbook) =>
    markReviewed(
      source,
      { outcome: "changed", by: "Zoe", note: "a | b", on: EXAMPLE_DAY },
      playbook,
    ),
  "writing the control table": writeControlTable,
  acknowledging: (source) =>
    acknowledge(source, {
      document: source.document,
      version: "1.0",
      person: "Zoe",
      on: EXAMPLE_DAY,
    }),
  "adding a row": (source) =>
    appendRow(source, "Log", [{ columns: ["Date"], text: EXAMPLE_DAY }]),
};

/** Headings and code in their order: nothing of it goes, or becomes something else. */
function skeletonOf({ document, text }: Source): readonly string[] {
  const { headings, blocks } = document.parsed.body;
  return [
    ...headings.map((each) => `${each.level} ${each.text}`),
    ...blocks.flatMap(({ kind, range }) =>
      kind === "code" ? [text.slice(range.start, range.end)] : [],
    ),
  ];
}

function check(source: Source, edits: Edits, place: string): void {
  if (!edits || edits.length === 0) return;
  const { text, document } = source;
  const after = applyEdits(text, edits);
  const where = `${place}\n${text}\n=>\n${after}`;
  checkText(text, after, where);
  const read = sourceOf(document, after);
  const is = skeletonOf(read);
  let next = 0;
  const was = skeletonOf(source);
  for (const each of is) if (each === was[next]) next++;
  assert.equal(next, was.length, where);
  assert.ok(
    read.document.parsed.problems.length <= document.parsed.problems.length,
    where,
  );
}

describe("an edit, in every shape of a document", () => {
  it("leaves headings, code, line breaks and front matter what they are", async () => {
    let made = 0;
    const good = RULES.map(({ id, examples }) => [id, examples.good] as const);
    for await (const { shape, path, files } of casesOf(good, {
      isAboutAll: true,
      share: 12,
    })) {
      const { playbook } = (await live(files)).result;
      const document = playbook.byPath.get(path);
      if (!document || !isTyped(document)) continue;
      const source = sourceOf(document, files[path]!);
      const edits: [string, Edits][] = [
        ...Object.entries(EDITS).map(([name, edit]): [string, Edits] => [
          name,
          edit(source, playbook),
        ]),
        ...STEPS.map((step): [string, Edits] => {
          const plan = planStep(source, step, playbook, "Zoe");
          return [step, plan.isPossible ? plan.edits : undefined];
        }),
        ...document.type.sections.map(({ heading }): [string, Edits] => [
          heading,
          insertSection(source, heading),
        ]),
        ...keyedActions(document, undefined).map(({ key }): [string, Edits] => [
          `tick off ${key}`,
          tickOff(source, key, EXAMPLE_DAY, undefined),
        ]),
      ];
      for (const [name, each] of edits) {
        if (each && each.length > 0) made++;
        check(source, each, `${name}, ${shape.name}`);
      }
    }
    if (process.env.SHOW_LAWS) console.log(`${made} edits`);
    assert.ok(made > 2000, `${made} edits`);
  }).timeout(1_800_000);
});

describe("safe fixes, in every shape of a document", () => {
  it("leave fewer findings, keep the text around them, and change nothing the second time", async () => {
    let changed = 0;
    const fixable = RULES.filter((rule) => rule.fixable).map(
      ({ id, examples }) => [id, examples.bad] as const,
    );
    for await (const { shape, files } of casesOf(fixable)) {
      const session = await live(files);
      const before = session.result.diagnostics.length;
      const read = (path: string) => ({ text: now[path]! });
      const now: Record<string, string> = { ...files };
      const outcome = await applySafeFixes(session, read);
      for (const [path, { before: was, after, cured }] of outcome.files) {
        changed++;
        now[path] = after;
        const front = cured.has("front-matter-invalid");
        if (!front)
          checkText(was, after, `${shape.name}\n${was}\n=>\n${after}`);
      }
      const after = (await live(now)).result.diagnostics.length;
      assert.ok(after < before || outcome.files.size === 0, shape.name);
      const again = await applySafeFixes(session, read);
      assert.equal(again.files.size, 0, shape.name);
    }
    assert.ok(changed > 20, `${changed} documents were changed`);
  }).timeout(120_000);
});
