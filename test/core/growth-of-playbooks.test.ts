import assert from "node:assert/strict";
import {
  acceptFindings,
  applySafeFixes,
  buildReport,
  memoryHost,
  openSession,
  PLAIN,
  reportMarkdown,
  reportText,
  type Result,
} from "../../src/core/index.ts";
import { assertLinearLater } from "../growth.ts";

const TODAY = "2026-11-21";

/** What a playbook of `n` documents is made of, whose findings could once be found only by comparing each with each. */
const PLAYBOOKS: Readonly<Record<string, (n: number) => Files>> = {
  "changes on one system in one week": (n) => ({
    "systems/crm.md": document("system", "id: SYS-001"),
    ...many(n, (at) => [
      `changes/${at}.md`,
      document(
        "change",
        `id: CHG-${at}\nstatus: approved\nsystems: SYS-001\nplanned_start: 2026-12-08`,
      ),
    ]),
  }),
  "changes on several systems that exchange data": (n) => ({
    "systems/crm.md": document("system", "id: SYS-001\nintegrations: SYS-002"),
    "systems/mail.md": document("system", "id: SYS-002"),
    ...many(n, (at) => [
      `changes/${at}.md`,
      document(
        "change",
        `id: CHG-${at}\nstatus: approved\nsystems: [SYS-00${1 + (at % 2)}, other-${at}]\nplanned_start: 2026-12-${10 + (at % 9)}`,
      ),
    ]),
  }),
  "broken links in one folder": (n) =>
    many(n, (at) => [`${word(at)}.md`, `See [it](${word(at)}x.md).\n`]),
  "broken links to numbers": (n) =>
    many(n, (at) => [`page-${at}.md`, `See [it](pge-${at}.md).\n`]),
  "references to nobody": (n) => ({
    "people.yaml": `people:\n${Array.from({ length: n }, (_, at) => `  - { id: ${word(at)}, name: ${word(at)} Smith }\n`).join("")}`,
    ...many(n, (at) => [
      `policies/${at}.md`,
      document("policy", `status: active\nowner: ${word(at)}x`),
    ]),
  }),
  "references to no document": (n) =>
    many(n, (at) => [
      `sops/${word(at)}.md`,
      document("sop", `id: ${word(at)}\nrelated: ${word(at)}x`),
    ]),
  "one id for all": (n) =>
    many(n, (at) => [`${at}.md`, document("policy", "id: POL-001")]),
  "one name for all terms": (n) =>
    many(n, (at) => [`glossary/${at}.md`, document("term", "status: active")]),
  "one name for all KPIs": (n) =>
    many(n, (at) => [`kpis/${at}.md`, document("kpi", "status: active")]),
  "terms that rest on each other": (n) =>
    many(n, (at) => [
      `glossary/${at}.md`,
      `---\ntype: term\ntitle: ${word(at)}\nstatus: active\n---\n\n## Definition\n\nSee ${word((at + 1) % n)}.\n`,
    ]),
  "policies that replace each other": (n) =>
    many(n, (at) => [
      `policies/${at}.md`,
      document("policy", `id: POL-${at}\nsuperseded_by: POL-${at + 1}`),
    ]),
  "systems that exchange data in a row": (n) =>
    many(n, (at) => [
      `systems/${at}.md`,
      document("system", `id: SYS-${at}\nintegrations: SYS-${at + 1}`),
    ]),
};

describe("time for a playbook grows with its size", () => {
  for (const [name, files] of Object.entries(PLAYBOOKS))
    it(`where there are many ${name}`, () =>
      assertLinearLater((n) => resultOf(files(n)), 300));

  it("where a field is spelt in many ways, and all values are fixed", () =>
    assertLinearLater(async (n) => {
      const texts = many(n, (at) => [
        `${at}.md`,
        document("policy", `${inMixedCase("last_reviewed", at)}: 2026-10-1`),
      ]);
      const session = await openSession(memoryHost(texts), { today: TODAY });
      const { files } = await applySafeFixes(session, (path) => ({
        text: texts[path]!,
      }));
      assert.ok(files.size > n / 2);
    }, 300));
});

describe("time for a report grows with the size of a document", () => {
  for (const [name, text] of Object.entries({
    "findings on many lines": (n: number) => "[](#x)\n".repeat(n),
    "findings in one line": (n: number) => "[](#x) ".repeat(n),
    "findings in one block": (n: number) => "[a](#x\\_) ".repeat(n),
    "different findings": (n: number) =>
      Array.from(
        { length: n },
        (_, at) => `# ${word(at)}\n\n[](#${word(at)}x)\n\n`,
      ).join(""),
  }))
    it(`with ${name}`, () =>
      assertLinearLater(async (n) => {
        const files = { "a.md": text(n) };
        const result = await resultOf(files);
        assert.equal(result.counts.errors, n);
        const texts = new Map(Object.entries(files));
        const report = buildReport(result, {
          root: ".",
          isSelected: () => true,
          diagnostics: result.diagnostics,
          texts,
        });
        const view = { paint: PLAIN, isVerbose: true, prefix: "." };
        reportText(report, view);
        reportMarkdown(report, ".");
        acceptFindings(result.diagnostics, texts);
      }, 300));

  it("with a long title", () =>
    assertLinearLater(async (n) => {
      const result = await resultOf({
        "a.md": document("policy", "status: active", "word".repeat(n)),
      });
      const report = buildReport(result, {
        root: ".",
        isSelected: () => true,
        diagnostics: result.diagnostics,
      });
      reportMarkdown(report, ".");
      reportText(report, { paint: PLAIN, isVerbose: true, prefix: "." });
    }, 2000));
});

type Files = Readonly<Record<string, string>>;

async function resultOf(files: Files): Promise<Result> {
  const { result } = await openSession(memoryHost(files), { today: TODAY });
  assert.ok(result.diagnostics.length > 0);
  return result;
}

function many(
  n: number,
  file: (at: number) => readonly [path: string, text: string],
): Files {
  return Object.fromEntries(Array.from({ length: n }, (_, at) => file(at)));
}

function document(type: string, fields: string, title = "Title"): string {
  return `---\ntype: ${type}\ntitle: ${title}\n${fields}\n---\n`;
}

/** A number in letters, scattered so that neighbours look different. */
function word(at: number): string {
  let left = Math.imul(at + 1, 0x9e3779b1) >>> 0;
  let letters = "";
  for (; letters.length < 7; left = Math.floor(left / 26))
    letters += String.fromCharCode(97 + (left % 26));
  return `w${letters}`;
}

function inMixedCase(text: string, at: number): string {
  return [...text]
    .map((letter, place) => ((at >> place) & 1 ? letter.toUpperCase() : letter))
    .join("");
}
