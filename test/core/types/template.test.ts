import assert from "node:assert/strict";
import {
  parseDocument,
  type ParsedDocument,
} from "../../../src/core/document/document.ts";
import type { YamlNode } from "../../../src/core/document/front-matter/yaml-node.ts";
import { foldHeading } from "../../../src/core/text/words.ts";
import { BUILT_IN_TYPES } from "../../../src/core/types/built-in.ts";
import { statusFamilyOf } from "../../../src/core/types/status.ts";
import { sop } from "../../../src/core/types/sop.ts";
import {
  createFromTemplate,
  fieldTemplate,
  sectionTemplate,
  templateFields,
} from "../../../src/core/types/template.ts";

const VALUES = {
  title: "Launch an email campaign",
  id: "SOP-001",
  owner: "campaign-lead",
  today: "2026-11-21",
};

const HOSTILE_TITLES = [
  'Say "hello": a # title, @ourselves',
  "key: value",
  "# not a comment",
  "@lead's `code` & *stars* _under_ ~~gone~~",
  "- dash",
  "? question",
  "[link](http://example.com) ![image](x.png) <b>html</b> <!-- comment -->",
  "{{ templated }} {% raw %} <%= erb %>",
  "two\nlines\r\nand\ttabs\u2028and separators\u0000",
  "--- \n---\nowner: mallory\n---\n",
  "🚀 Launch 発売 naïve",
  "\uD800 half a surrogate",
  "back\\slash &amp; entity &#35; trailing ##",
  "null",
  "2026-11-21",
  "1.10",
  "true",
  "'single'",
  "!!js/function evil",
  "%percent |pipe >fold *anchor",
  "x".repeat(10_000),
  "a: b # c ".repeat(1_111),
];

describe("a document made from a template", () => {
  for (const type of BUILT_IN_TYPES)
    describe(type.id, () => {
      const text = createFromTemplate(type, VALUES);
      const document = parse(text);

      it("can be read, and says its type, title, owner and id", () => {
        assert.deepEqual(document.problems, []);
        assert.equal(document.frontMatter?.isComplete, true);
        const written = Object.fromEntries(
          templateFields(type).map(({ name, writtenAs }) => [
            name,
            textOf(document, writtenAs ?? name),
          ]),
        );
        assert.equal(written["type"], type.id);
        assert.equal(written["title"], VALUES.title);
        assert.equal(written["id"], VALUES.id);
        assert.equal(written["owner"], VALUES.owner);
        assert.equal(
          statusFamilyOf(written["status"] ?? "", type.statuses),
          "draft",
        );
      });

      it("has its title as first heading and every required section, in order", () => {
        const headings = document.body.headings.map(({ text }) => text);
        assert.equal(headings[0], VALUES.title);
        const required = type.sections
          .filter((section) => section.required !== undefined)
          .map(({ heading }) => heading);
        assert.deepEqual(
          headings.filter((heading) => required.includes(heading)),
          required,
        );
      });

      it("holds no wrong value: what is not known is left empty", () => {
        for (const field of templateFields(type)) {
          const { kind } = field;
          if (kind.kind !== "one-of") continue;
          const value = textOf(document, field.writtenAs ?? field.name) ?? "";
          assert.ok(value === "" || kind.values.includes(value), field.name);
        }
      });

      it("stays short and ends in one line break", () => {
        const lines = text.split("\n");
        assert.ok(lines.indexOf("---", 1) <= 22, "front matter");
        for (const line of lines) assert.ok(line.length <= 120, line);
        assert.match(text, /[^\n]\n$/);
        assert.doesNotMatch(text, /\n\n\n|\{\{|undefined/);
      });

      it("shows any title as it is, and lets it break nothing", () => {
        for (const title of HOSTILE_TITLES) {
          const hostile = parse(
            createFromTemplate(type, { ...VALUES, title, owner: title }),
          );
          assert.deepEqual(hostile.problems, [], title);
          const shown = asShown(title);
          const field = templateFields(type).find(
            ({ name }) => name === "title",
          );
          assert.equal(textOf(hostile, field?.writtenAs ?? "title"), shown);
          assert.equal(hostile.body.headings[0]?.text.trim(), shown);
          assert.equal(
            hostile.body.headings.length,
            document.body.headings.length,
          );
        }
      });
    });

  it("names itself when no title is given", () => {
    const text = createFromTemplate(sop, {
      title: " ",
      id: "",
      owner: "",
      today: "",
    });
    assert.match(text, /^# Untitled SOP$/m);
    assert.match(text, /^owner: # who answers for the content/m);
    assert.deepEqual(parse(text).problems, []);
  });

  it("offers one section with its comment and table", () => {
    const history = sop.sections.find(
      ({ heading }) => foldHeading(heading) === "revision history",
    )!;
    assert.equal(
      sectionTemplate(history),
      [
        "## Revision history",
        "",
        "<!-- Versions with date, author and change. -->",
        "",
        "| Version | Date | Author | Change |",
        "| ------- | ---- | ------ | ------ |",
        "|         |      |        |        |",
        "",
      ].join("\n"),
    );
  });

  it("offers one line of front matter that says what to write", () => {
    const line = (name: string): string =>
      fieldTemplate(
        sop,
        templateFields(sop).find((field) => field.name === name)!,
        { owner: "@lead" },
      );
    assert.equal(line("owner"), 'owner: "@lead"');
    assert.equal(line("type"), "type: sop");
    assert.equal(
      line("status"),
      "status: draft # draft, in review, approved, active, retired",
    );
    assert.equal(
      line("approved_on"),
      "approved_on: # YYYY-MM-DD; the day the approver authorised this version (needed for approval)",
    );
    assert.equal(
      line("implements"),
      "implements: [] # the policies that this procedure puts into practice",
    );
  });
});

function parse(text: string): ParsedDocument {
  return parseDocument("new.md", text, "blocks");
}

function textOf(document: ParsedDocument, key: string): string | undefined {
  const value: YamlNode | undefined = document.frontMatter?.entries.find(
    (entry) => entry.key === key,
  )?.value;
  return value?.kind === "scalar" ? value.text : undefined;
}

function asShown(title: string): string {
  return title
    .replace("\uD800", "\uFFFD")
    .replace(/[\s\u0000]+/g, " ")
    .trim();
}
