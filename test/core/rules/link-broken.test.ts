import assert from "node:assert/strict";
import {
  applyEdits,
  madeFixes,
  memoryHost,
  openSession,
} from "../../../src/core/index.ts";
import { toldOnce } from "../../../src/core/lint/told-once.ts";
import { findingsOf } from "../../fixes.ts";
import { squiggle } from "../../squiggles.ts";

const FILES = {
  "policies/consent.md":
    '# Consent\n\n## Scope & aims\n\n## 2. Rules\n\n## Notes\n\n## Notes\n\n<a id="old"></a>\n\n###Late fees\n',
  "policies/brand guide.md": "# Brand\n",
  "policies/README.md": "# Policies\n",
  "guides/launch.html.md.erb": "# Launch\n",
  "assets/logo.png": "",
  "sops/steps/one.md": "# One\n",
};
const HERE = { path: "sops/launch.md", files: FILES };

describe("link-broken", () => {
  it("points at targets that lead nowhere, each time", () =>
    squiggle(
      "link-broken",
      `See [a](nowhere.md), again [b](nowhere.md) and ![c](../assets/loga.png).
        ^^^^^^^^^^ link-broken: \`nowhere.md\` leads to no file.
                               ^^^^^^^^^^ link-broken: \`nowhere.md\` leads to no file.
                                                    ^^^^^^^^^^^^^^^^^^ link-broken: \`../assets/loga.png\` leads to no file. Did you mean \`../assets/logo.png\`?
`,
      HERE,
    ));

  it("never takes the document itself for what was meant", () =>
    squiggle(
      "link-broken",
      `See [a](../questions/launch.md).
        ^^^^^^^^^^^^^^^^^^^^^^ link-broken: \`../questions/launch.md\` leads into the folder \`questions\`, which is not here; in a partial checkout that is as it should be.
`,
      { path: "guides/launch.md" },
    ));

  it("points at anchors that lead to no heading, here and elsewhere", () =>
    squiggle(
      "link-broken",
      `# Launch

[a](#lanch), [b](../policies/consent.md#scop--aims)
    ^^^^^^ link-broken: \`#lanch\` leads to no heading of this document. Did you mean \`#launch\`?
                 ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ link-broken: \`#scop--aims\` leads to no heading of \`policies/consent.md\`. Did you mean \`#scope--aims\`?
[c](../policies/consent.md#penalties)
    ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ link-broken: \`#penalties\` leads to no heading of \`policies/consent.md\`.
`,
      HERE,
    ));

  it("says so when only the case differs, and where a file of that name lies", () =>
    squiggle(
      "link-broken",
      `[a](../policies/Consent.md)
    ^^^^^^^^^^^^^^^^^^^^^^ link-broken: \`../policies/Consent.md\` differs only in case from \`policies/consent.md\`, so it leads there on some computers only.
[b](one.md)
    ^^^^^^ link-broken: \`one.md\` leads to no file; there is one of that name at \`steps/one.md\`.
`,
      HERE,
    ));

  for (const [what, target] of Object.entries({
    "a file": "../policies/consent.md",
    "a file without its ending": "../policies/consent",
    "a page as the website calls it": "../guides/launch.html",
    "a page without any ending": "../guides/launch/",
    "a folder": "../policies",
    "a folder without a page": "steps/",
    "a file that is no document": "../assets/logo.png",
    "percent signs": "../policies/brand%20guide.md",
    "angle brackets": "<../policies/brand guide.md>",
    "a query": "../policies/consent.md?plain=1#notes",
    "an anchor as GitHub writes it": "../policies/consent.md#scope--aims",
    "an anchor as others write it": "../policies/consent.md#Scope-aims",
    "an anchor without its number": "../policies/consent#rules",
    "the second of two headings": "../policies/consent.md#notes-1",
    "an id in HTML": "../policies/consent.md#old",
    "an anchor of what some renderers take for a heading":
      "../policies/consent.md#late-fees",
    "an anchor of a folder's page": "../policies#policies",
    "the top": "#top",
    "a line": "../assets/logo.png#L10-L12",
    "a text": "../policies/consent.md#:~:text=Notes",
    "an address": "https://example.com/nowhere.md",
    "an address without scheme": "//example.com/x.md",
    mail: "mailto:jane@example.com",
    "a site-absolute path": "/nowhere.md",
    "a template": "{{ site.url }}/nowhere.md",
    "another template": "<%= url %>/nowhere.md",
    "a variable": "${base}/nowhere.md",
    "what lies above the root": "../../other/nowhere.md",
    "a hidden folder": "../.github/nowhere.md",
    "a word that stands for a target": "link",
    nothing: "",
    "a broken escape": "../policies/consent.md?100%",
  }))
    it(`accepts ${what}`, () =>
      squiggle("link-broken", `# Launch\n\n[x](${target})\n`, HERE));

  it("checks links from the site's root where the config names it", () =>
    squiggle(
      "link-broken",
      `[a](/consent.md), [b](/consnt)
                      ^^^^^^^ link-broken: \`/consnt\` leads to no file.
`,
      {
        path: "sops/launch.md",
        files: { ...FILES, "playbook.config.yaml": "siteRoot: policies\n" },
      },
    ));

  it("reads links of a page as the website serves it", async () => {
    await squiggle("link-broken", "[a](guides/launch), [b](launch.html)\n", {
      path: "guides/index.html.md.erb",
      files: FILES,
    });
    await squiggle("link-broken", "[a](../launch)\n", {
      path: "guides/other.html.md.erb",
      files: FILES,
    });
  });

  it("checks README files and files without a type, but no templates", async () => {
    const text = `[a](nowhere.md)
    ^^^^^^^^^^ link-broken: \`nowhere.md\` leads to no file.
`;
    await squiggle("link-broken", text, { path: "README.md" });
    await squiggle("link-broken", text, { path: "notes/any.md" });
    await squiggle("link-broken", "[a](nowhere.md)\n", {
      path: "templates/policy.md",
    });
  });

  it("suggests no document with another number", () =>
    squiggle(
      "link-broken",
      `[a](eip-12.md)
    ^^^^^^^^^ link-broken: \`eip-12.md\` leads to no file.
`,
      { path: "eips/eip-10.md", files: { "eips/eip-11.md": "" } },
    ));

  for (const [target, better] of Object.entries({
    "one.md#top": "steps/one.md#top",
    "../policies/Brand%20guide.md": "../policies/brand%20guide.md",
    "../policies/consent.md#note": "../policies/consent.md#notes",
  }))
    it(`offers ${better} for ${target}`, async () => {
      const text = `[x](${target})\n`;
      const { result } = await openSession(
        memoryHost({ ...FILES, "sops/launch.md": text }),
        { today: "2026-11-21" },
      );
      const found = result.diagnostics.find(
        ({ rule }) => rule === "link-broken",
      );
      assert.equal(
        applyEdits(text, madeFixes(found!)[0]!.edits),
        `[x](${better})\n`,
      );
      assert.equal(found!.fixes[0]!.safe, false);
    });

  it("follows an address that comes and goes", async () => {
    const page = (permalink: string): string =>
      `---\npermalink: ${permalink}\n---\n\n# Two\n`;
    const session = await openSession(
      memoryHost({ "a.md": "[x](two/)\n", "b.md": page("/one/") }),
      { today: "2026-11-21" },
    );
    const count = (): number =>
      session.result.diagnostics.filter(({ rule }) => rule === "link-broken")
        .length;
    assert.equal(count(), 1);
    session.update(new Map([["b.md", page("/two/")]]));
    assert.equal(count(), 0);
    session.update(new Map([["b.md", page("/three/")]]));
    assert.equal(count(), 1);
  });

  it("follows a file that comes and goes", async () => {
    const session = await openSession(
      memoryHost({ "a.md": "[x](b.md#two)\n", "b.md": "# One\n" }),
      { today: "2026-11-21" },
    );
    const count = (): number =>
      session.result.diagnostics.filter(({ rule }) => rule === "link-broken")
        .length;
    assert.equal(count(), 1);
    session.update(new Map([["b.md", "# Two\n"]]));
    assert.equal(count(), 0);
    session.update(new Map([["b.md", null]]));
    assert.equal(count(), 1);
  });
});

/** A page that front matter gives an address. */
function served(frontMatter: string): string {
  return `---\n${frontMatter}\n---\n\n# X\n`;
}

/** What is said of a link in `pages/tools/slack.md`, where other files are there. */
describe("a link on pages as people build them", () => {
  const SITE = { "_config.yml": "" };
  const GONE = / leads to no /;
  for (const [what, text, files, expected] of [
    [
      "the page that a pretty address names",
      "[a](guidelines/)",
      { "pages/tools/slack/guidelines.md": "" },
      undefined,
    ],
    [
      "the same one folder up",
      "[a](../jira/)",
      { "pages/tools/jira.md": "" },
      undefined,
    ],
    [
      "an anchor there",
      "[a](guidelines/#tone)",
      { "pages/tools/slack/guidelines.md": "# A\n\n## Tone\n" },
      undefined,
    ],
    [
      "a file that only a page's folder would hold",
      "[a](guidelines.md)",
      { "pages/tools/slack/guidelines.md": "" },
      "error",
    ],
    ["a pretty address on no site", "[a](emoji/)", {}, "error"],
    ["a pretty address on a site", "[a](emoji/)", SITE, "warning"],
    ["a file on a site", "[a](emoji.md)", SITE, "error"],
    ["an anchor on no site", "[a](#tone)", {}, "error"],
    ["an anchor on a site", "[a](#tone)", SITE, "warning"],
    ["an anchor in mkdocs", "[a](#tone)", { "mkdocs.yml": "" }, "warning"],
    [
      "an anchor in tech-docs",
      "[a](#tone)",
      { "config/tech-docs.yml": "" },
      "warning",
    ],
    [
      "an anchor in Docusaurus",
      "[a](#tone)",
      { "website/docusaurus.config.ts": "" },
      "warning",
    ],
    [
      "an anchor in Sphinx, further down",
      "[a](#tone)",
      { "pages/conf.py": "" },
      "warning",
    ],
    [
      "settings of a site beside it",
      "[a](#tone)",
      { "other/mkdocs.yml": "" },
      "error",
    ],
    [
      "no target yet",
      "[a](#TODO) [b](TBD) [c](#link-here) [d](path/to/file.md) [e](#)",
      {},
      undefined,
    ],
    [
      "what Liquid comments out",
      "{% comment %}\n[a](gone.md)\n{% endcomment %}\n",
      {},
      undefined,
    ],
    [
      "what stands behind a Liquid comment",
      "{%- comment -%} x {%- endcomment -%}\n\n[a](gone.md)\n",
      {},
      "error",
    ],
    [
      "two forms of a letter",
      "[a](e\u0301te\u0301.md)",
      { "pages/tools/\u00e9t\u00e9.md": "" },
      undefined,
    ],
    [
      "the other way about",
      "[a](%C3%A9t%C3%A9.md#caf%C3%A9)",
      { "pages/tools/e\u0301te\u0301.md": "# Cafe\u0301\n" },
      undefined,
    ],
    [
      "a heading with a picture",
      "[a](#norms)\n\n## ![logo](/x.png) Norms\n",
      {},
      undefined,
    ],
    [
      "a heading with an emoji",
      "[a](#norms)\n\n## Norms :tada:\n",
      {},
      undefined,
    ],
    ["an `&` spelt out", "[a](#r-and-d)\n\n## R&D\n", {}, undefined],
    ["letters without marks", "[a](#uber)\n\n## Über\n", {}, undefined],
    ["umlauts as two letters", "[a](#fuer-uns)\n\n## Für uns\n", {}, undefined],
    ["an id with any marks", "[a](#a.b-c)\n\n## X {#a.b-c}\n", {}, undefined],
    ["an id in a comment", "[a](#mine)\n\n## X {/* #mine */}\n", {}, undefined],
    [
      "a permalink",
      "[a](../start/)",
      { "x/y.md": served("permalink: /pages/start/") },
      undefined,
    ],
    [
      "a permalink below the site's root",
      "[a](../start)",
      { "pages/x.md": served("permalink: /start.html") },
      undefined,
    ],
    [
      "an anchor there, too",
      "[a](../start#x)",
      { "pages/x.md": served("url: /start") },
      undefined,
    ],
    [
      "none there",
      "[a](../start#y)",
      { "pages/x.md": served("url: /start") },
      "error",
    ],
    [
      "a former address",
      "[a](../old/)",
      { "pages/x.md": served("redirect_from:\n  - /old/") },
      undefined,
    ],
    [
      "a slug",
      "[a](./begin/)",
      { "pages/tools/x.md": served("slug: begin") },
      undefined,
    ],
    [
      "a slug of another folder",
      "[a](./begin/)",
      { "pages/x.md": served("slug: begin") },
      "error",
    ],
    [
      "an address with a pattern",
      "[a](./begin/)",
      { "pages/x.md": served("permalink: /:title/") },
      "error",
    ],
    [
      "a file of that name",
      "[a](begin.md)",
      { "pages/tools/x.md": served("slug: begin") },
      "error",
    ],
    [
      "a number that orders pages",
      "[a](start#x)",
      { "pages/tools/01-start.md": served("") },
      undefined,
    ],
    [
      "a picture in HTML",
      '<img src="gone/tone.png">',
      { "pages/x.png": "", "pages/gone/y.png": "" },
      "error",
    ],
    [
      "the title that a layout shows",
      '<a href="#our-tone">Our tone</a>',
      { "pages/tools/slack.md": "---\ntitle: Our Tone\n---\n\n[a](#our-tone)" },
      undefined,
    ],
    ["an alias of the site", "[a](@site/docs/x.md) [b](~/x.md)", {}, undefined],
  ] as const)
    it(`${what}: ${expected ?? "nothing"}`, async () => {
      const { result } = await openSession(
        memoryHost({
          "pages/tools/slack.md": `# Slack\n\n${text}\n`,
          ...files,
        }),
        { today: "2026-11-21" },
      );
      const [found, ...more] = result.diagnostics;
      assert.deepEqual(more, []);
      assert.equal(found?.severity, expected);
      if (found) assert.match(found.message, GONE);
    });
});

/** What is said of `![x](TARGET)` in `docs/launch.md`, where other files are there. */
describe("a link to what a checkout leaves out", () => {
  for (const [what, target, files, expected] of [
    ["a folder that is not there", "assets/a.png", [], "info"],
    ["a page in such a folder", "../guides/a.md", [], "info"],
    ["a folder far up", "assets/deep/er/a.png", [], "info"],
    ["the same among its like", "../eip-7/a.md", ["eip-8/b.md"], "info"],
    ["a folder misspelt", "../asets/a.png", ["assets/b.png"], "error"],
    [
      "a folder looked for in the wrong place",
      "img/a.png",
      ["img/b.png"],
      "error",
    ],
    ["a file of a kind that is not there", "a.png", [], "info"],
    ["a script", "./start.sh", [], "info"],
    ["a file that needs no ending", "./Dockerfile", [], "info"],
    ["a file of a kind that is there", "a.png", ["docs/other.PNG"], "error"],
    ["a page beside it", "a.md", [], "error"],
    ["a page of the site beside it", "a.html", [], "error"],
    ["a misspelt ending", "logo.pgn", ["docs/logo.png"], "error"],
    ["a picture named like a page", "flow.svg", ["docs/flow.md"], "info"],
  ] as const)
    it(`${what}: ${expected}`, async () => {
      const { result } = await openSession(
        memoryHost({
          "docs/launch.md": `# Launch\n\n![x](${target})\n`,
          ...Object.fromEntries(files.map((path) => [path, ""])),
        }),
        { today: "2026-11-21" },
      );
      assert.deepEqual(
        result.diagnostics.map(({ severity }) => severity),
        [expected],
      );
    });

  it("is a warning where the folder is set up as a playbook", async () => {
    const [found] = await findingsOf("link-broken", {
      "playbook.config.yaml": "# ours\n",
      "docs/launch.md": "# Launch\n\n![x](images/x.png)\n",
    });
    assert.equal(found?.severity, "warning");
  });

  const told = async (files: Readonly<Record<string, string>>) => {
    const session = await openSession(memoryHost(files), {
      today: "2026-11-21",
    });
    return toldOnce(session.result.diagnostics).map(
      ({ path, message }) => `${path}: ${message}`,
    );
  };

  it("is told once for its cause", async () =>
    assert.deepEqual(
      await told({
        "assets/a-1/x.png": "",
        "docs/a.md": "![](../assets/a-2/x.jpg) ![](../assets/a-2/y.jpg)\n",
        "docs/b.md": "![](../assets/a-3/x.jpg) ![](z.svg) ![](gone.md)\n",
        "docs/c.md": "![](z.svg) ![](z.svg) ![](gone.md)\n",
      }),
      [
        "docs/a.md: `../assets/a-2/x.jpg` leads into the folder `assets/a-2`, which is not here; in a partial checkout that is as it should be. There are 2 more like it, in 2 documents in all.",
        "docs/b.md: `z.svg` leads to no file, and no file here ends in `.svg`; in a partial checkout that is as it should be. There are 2 more like it, in 2 documents in all.",
        "docs/b.md: `gone.md` leads to no file.",
        "docs/c.md: `gone.md` leads to no file.",
      ],
    ));

  it("and so is a page that many lead to", async () => {
    const pages = (count: number) =>
      Object.fromEntries(
        Array.from({ length: count }, (_, at) => [
          `docs/${at + 10}.md`,
          "[x](gone.md)\n",
        ]),
      );
    assert.deepEqual(await told(pages(10)), [
      "docs/10.md: `gone.md` leads to no file. There are 9 more like it, in 10 documents in all.",
    ]);
    assert.equal((await told(pages(9))).length, 9);
  });

  it("says what an e-mail address lacks to be a link", () =>
    squiggle(
      "link-broken",
      `Write to [the team](team@example.org).
                    ^^^^^^^^^^^^^^^^ link-broken: \`team@example.org\` leads to no file; for an e-mail address, write \`mailto:team@example.org\`.
`,
      HERE,
    ));
});
