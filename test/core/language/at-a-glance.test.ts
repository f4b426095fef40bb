import assert from "node:assert/strict";
import {
  bannerHtml,
  bannerOf,
  explainType,
  inlayHints,
  isTyped,
  markOf,
  topLine,
  type Overview,
  type TypedDocument,
} from "../../../src/core/index.ts";
import { overview } from "../view/views.ts";

const PEOPLE =
  "people:\n  - { id: maria, name: Maria Lopez }\n  - { id: tom, name: Tom Fry }\nroles:\n  - { id: brand-lead, name: Brand lead, holder: maria }\n";

function typed({ playbook }: Overview, path = "policies/a.md"): TypedDocument {
  const document = playbook.byPath.get(path);
  assert.ok(document && isTyped(document), `${path} has no type`);
  return document;
}

/** The text with each hint in `‹ ›` where it stands. */
async function hinted(
  text: string,
  files: Readonly<Record<string, string>> = {},
): Promise<readonly string[]> {
  const view = await overview({
    "people.yaml": PEOPLE,
    "policies/a.md": text,
    ...files,
  });
  const hints = inlayHints(typed(view), view.playbook);
  const drawn = hints.reduceRight(
    (before, { at, label }) =>
      `${before.slice(0, at)}‹${label}›${before.slice(at)}`,
    text,
  );
  return drawn.split("\n").filter((line) => line.includes("‹"));
}

describe("hints between the fields", () => {
  for (const [fields, lines] of [
    [
      "last_reviewed: 2026-03-01 # by Maria\nreview_interval: 6 months",
      ["last_reviewed: 2026-03-01‹review 81 days overdue› # by Maria"],
    ],
    [
      "last_reviewed: 2026-11-01",
      ["last_reviewed: 2026-11-01‹next review 1 November 2027›"],
    ],
    [
      "last_reviewed: 2026-03-01\nnext_review: 2026-12-01",
      ["next_review: 2026-12-01‹next review in 10 days›"],
    ],
    ["status: draft\nlast_reviewed: 2026-03-01", []],
    ["last_reviewed: soon", []],
    ["owner: brand-lead", ["owner: brand-lead‹Maria Lopez›"]],
    ["owner: Brand lead", ["owner: Brand lead‹Maria Lopez›"]],
    ['owner: "tom"', ['owner: "tom"‹Tom Fry›']],
    ["owner: Tom Fry", []],
    [
      "related: [SOP-1, sops/launch.md, SOP-404]",
      [
        "related: [SOP-1‹Launch a campaign›, sops/launch.md‹Launch a campaign›, SOP-404]",
      ],
    ],
    ["supersedes:\n  - Launch a campaign", []],
  ] as const)
    it(`stand behind ${JSON.stringify(fields)}: ${lines.length}`, async () =>
      assert.deepEqual(
        await hinted(
          `---\n${fields.startsWith("status") ? "" : "status: active\n"}${fields}\n---\n`,
          {
            "sops/launch.md":
              "---\nid: SOP-1\ntitle: Launch a campaign\nstatus: active\n---\n",
          },
        ),
        lines,
      ));

  it("say in words what they follow from", async () => {
    const view = await overview({
      "people.yaml": PEOPLE,
      "policies/a.md":
        "---\nstatus: active\nowner: brand-lead\nlast_reviewed: 2026-11-01\n---\n",
    });
    assert.deepEqual(
      inlayHints(typed(view), view.playbook).map(({ tooltip }) => tooltip),
      [
        "Brand lead is Maria Lopez.",
        "The next review is due on 1 November 2027, 1 year (the default) after 2026-11-01.",
      ],
    );
  });

  it("stay short and plain, whatever a title says", async () => {
    const [line] = await hinted("---\nstatus: active\nrelated: SOP-1\n---\n", {
      "sops/launch.md": `---\nid: SOP-1\ntitle: "\\u202eevil [x](command:y) ${"long ".repeat(2000)}"\nstatus: active\n---\n`,
    });
    assert.equal(
      line,
      "related: SOP-1‹�evil [x](command:y) long long long lon…›",
    );
  });
});

describe("the line above a document", () => {
  for (const [fields, line] of [
    [
      "id: POL-1\nstatus: active\nowner: brand-lead\nlast_reviewed: 2026-03-01\nreview_interval: 6 months",
      "Policy POL-1 | active | Brand lead (Maria Lopez) | Review 81 days overdue",
    ],
    [
      "status: active\nowner: [tom, maria]",
      "Policy | active | Tom Fry and 1 more | No review date",
    ],
    ["status: draft", "Policy | draft | No owner"],
    ["title: A", "Policy | No status | No owner | No review date"],
  ] as const)
    it(`says ${line}`, async () => {
      const view = await overview({
        "people.yaml": PEOPLE,
        "policies/a.md": `---\n${fields}\n---\n`,
      });
      const parts = topLine(typed(view), view.playbook, []);
      assert.equal(
        parts.map(({ label }) => label).join(" | "),
        `${line} | Nothing found`,
      );
    });

  it("counts what was found", async () => {
    const view = await overview({
      "policies/a.md": "---\nstatus: draft\n---\n",
    });
    const found = topLine(
      typed(view),
      view.playbook,
      view.findingsOf("policies/a.md"),
    ).find(({ about }) => about === "findings");
    assert.match(found!.label, /^\d errors?/);
  });
});

describe("the mark of a file", () => {
  for (const [fields, mark] of [
    ["status: draft", "draft: Draft: not in force yet"],
    [
      "status: active\nnext_review: 2026-11-20",
      "overdue: Review 1 day overdue",
    ],
    ["status: active\nnext_review: 2026-11-21", undefined],
    ["status: retired\nnext_review: 2020-01-01", undefined],
  ] as const)
    it(`is ${mark ?? "none"} for ${JSON.stringify(fields)}`, async () => {
      const view = await overview({ "policies/a.md": `---\n${fields}\n---\n` });
      const found = markOf(typed(view), view.playbook);
      assert.equal(found && `${found.kind}: ${found.reason}`, mark);
    });
});

describe("the type of a document is explained by", () => {
  for (const [path, text, words] of [
    [
      "a.md",
      "---\ndoc_type: Guideline\n---\n",
      "Policy says `doc_type: Guideline` in its front matter",
    ],
    ["rules/a.md", "# A\n", "Policy fits `rules/**` in playbook.config.yaml"],
    ["sops/a.md", "# A\n", "SOP lies in the folder `sops`"],
    [
      "sops/crm/a.md",
      "---\nowner: tom\n---\n",
      "SOP has fields of a governed document and lies in the folder `s…",
    ],
    [
      "notes/a.md",
      "---\nowner: tom\n---\n",
      "Document has an owner or a review date, and nothing says what it is",
    ],
    [
      "README.md",
      "# A\n",
      "No type describes its folder; only its links are checked",
    ],
    [
      "a.md",
      "---\ntype: poem\n---\n",
      "No type `poem` is no type of this playbook",
    ],
  ] as const)
    it(words, async () => {
      const { playbook } = await overview({
        "playbook.config.yaml": "types:\n  policy:\n    files: ['rules/**']\n",
        [path]: text,
      });
      const { label, reason } = explainType(
        playbook.byPath.get(path)!,
        playbook,
      );
      assert.equal(`${label} ${reason}`, words);
    });
});

describe("the banner of the preview", () => {
  const html = async (
    fields: string,
    files: Readonly<Record<string, string>> = {},
  ): Promise<string> => {
    const view = await overview({
      "people.yaml": PEOPLE,
      "policies/a.md": `---\n${fields}\n---\n`,
      ...files,
    });
    const banner = bannerOf(typed(view), view.playbook, []);
    return bannerHtml(banner!);
  };

  it("tells type, status, owner, review and what the fields refer to", async () =>
    assert.equal(
      await html(
        "id: POL-1\nstatus: active\nowner: brand-lead\nnext_review: 2026-11-01\nrelated: [SOP-1, SOP-404, notes/c#d.md]",
        {
          "sops/launch.md":
            "---\nid: SOP-1\ntitle: Launch\nstatus: draft\n---\n",
          "notes/c#d.md": "# Notes: a & b\n",
        },
      ),
      [
        '<aside class="playbook-banner" aria-label="Policy POL-1 in the playbook"><div class="playbook-facts">',
        '<span class="playbook-type">Policy POL-1</span> <span class="playbook-status playbook-active">active</span> ',
        '<span class="playbook-owner">Brand lead (Maria Lopez)</span> <span class="playbook-review-overdue">Review 20 days overdue</span></div>',
        '<div class="playbook-references"><span class="playbook-name">Related</span> <a href="../sops/launch.md" data-href="../sops/launch.md">SOP-1 Launch</a> (draft), ',
        '<span class="playbook-broken">SOP-404 (not found)</span>, <span class="playbook-broken">notes/c#d.md (not found)</span></div></aside>\n',
      ].join(""),
    ));

  it("holds no markup and no command of a document's", async () => {
    const evil = "<img src=x onerror=alert(1)>[x](command:y)\\\"'&";
    const text = await html(
      `id: "${evil}"\nstatus: "${evil}"\nowner: "${evil}"\nrelated: ["${evil}", SOP-1]`,
      {
        "sops/command:evil.md": `---\nid: SOP-1\ntitle: "${evil}"\n---\n`,
      },
    );
    assert.doesNotMatch(text, /<img|onerror=alert\(1\)>/);
    assert.match(text, /&lt;img src=x onerror=alert\(1\)&gt;/);
    assert.match(text, /href="\.\.\/sops\/command%3Aevil\.md"/);
    const tags = text.match(/<[^<>]*>/g) ?? [];
    for (const tag of tags)
      assert.match(
        tag,
        /^<\/?(?:aside|div|span|a)(?: (?:class|aria-label|href|data-href)="[^"<>]*")*>$/,
      );
  });
});
