/** Generated files are up to date, say what to run when they are not, and hold what they promise. */

import assert from "node:assert/strict";
import { readdirSync, readFileSync } from "node:fs";
import { parseDocument } from "../src/core/document/document.ts";
import { readConfig } from "../src/core/config/read-config.ts";
import { BUILT_IN_TYPES } from "../src/core/types/built-in.ts";
import { RULES } from "../src/core/rules/index.ts";
import { generate, type Workshop } from "../src/generate/generate.ts";

const ROOT = new URL("../", import.meta.url);

/** The project as it is, with some files changed in memory; what is written goes into `written`. */
function workshop(
  isCheck: boolean,
  changed: Readonly<Record<string, string | undefined>> = {},
  written = new Map<string, string>(),
): Workshop {
  return {
    isCheck,
    list: (folder) =>
      [
        ...readdirSync(new URL(folder, ROOT)),
        ...Object.keys(changed)
          .filter((path) => path.startsWith(`${folder}/`))
          .map((path) => path.slice(folder.length + 1)),
      ]
        .filter((name, at, all) => all.indexOf(name) === at)
        .sort(),
    read: (path) => (path in changed ? changed[path] : readProjectFile(path)),
    write: (path, text) => void written.set(path, text),
  };
}

function readProjectFile(path: string): string | undefined {
  try {
    return readFileSync(new URL(path, ROOT), "utf8");
  } catch {
    return undefined;
  }
}

describe("the generated files", () => {
  it("are up to date; if not, run `npm run generate` and commit the result", async () => {
    const { stale, message } = await generate(workshop(true));
    assert.deepEqual(stale, [], message);
  });

  it("are named with the command to run when they are stale", async () => {
    const { stale, message } = await generate(
      workshop(true, { "src/core/types/README.md": "old" }),
    );
    assert.deepEqual(stale, ["src/core/types/README.md"]);
    assert.equal(
      message,
      "Out of date, run `npm run generate` and commit the result:\n  src/core/types/README.md\n",
    );
  });

  it("are not stale for having Windows line endings", async () => {
    const path = "snippets/markdown.json";
    const text = readProjectFile(path)!.replaceAll("\n", "\r\n");
    assert.deepEqual(
      (await generate(workshop(true, { [path]: text }))).stale,
      [],
    );
  });

  it("are written where they are stale or missing, and nowhere else", async () => {
    const written = new Map<string, string>();
    const path = "schemas/people.schema.json";
    await generate(workshop(false, { [path]: undefined }, written));
    assert.deepEqual([...written.keys()], [path]);
    assert.equal(written.get(path), readProjectFile(path));
  });

  it("list a new rule and a new type as soon as there is a file", async () => {
    const written = new Map<string, string>();
    await generate(
      workshop(
        false,
        {
          "src/core/rules/budget-missing.ts":
            "export const rule: DocumentRule = {};\n",
          "src/core/types/campaign-brief.ts":
            "export const campaignBrief: DocumentType = {};\n",
        },
        written,
      ),
    );
    assert.match(
      written.get("src/core/rules/index.ts") ?? "",
      /import \{ rule as budgetMissing \} from ".\/budget-missing.ts";/,
    );
    assert.match(
      written.get("src/core/types/built-in.ts") ?? "",
      /import \{ campaignBrief \} from ".\/campaign-brief.ts";/,
    );
  });

  it("open core for a name as soon as an adapter imports it, and refuse one that core does not say once", async () => {
    const indexFor = async (
      name: string,
      also: Readonly<Record<string, string>> = {},
    ): Promise<string> => {
      const user = `import { ${name} } from "../core/index.ts";`;
      const written = new Map<string, string>();
      await generate(
        workshop(false, { "src/cli/user.ts": user, ...also }, written),
      );
      return written.get("src/core/index.ts") ?? "";
    };
    assert.match(
      await indexFor("foldWord"),
      /export \{ [^}]*\bfoldWord\b[^}]*\} from ".\/text\/words.ts";/,
    );
    await assert.rejects(indexFor("foldWords"), {
      message:
        "src/cli/user.ts imports `foldWords` from core/index.ts, but no file of core exports it.",
    });
    const twice = {
      "src/core/view/fold.ts": "export function foldWord() {}\n",
    };
    await assert.rejects(indexFor("foldWord", twice), {
      message:
        "src/cli/user.ts imports `foldWord` from core/index.ts, but both src/core/text/words.ts and src/core/view/fold.ts export it; give one of them another name.",
    });
  });

  it("describe every rule under its own anchor, and every type", () => {
    const anchors = (path: string): readonly string[] =>
      parseDocument(path, readProjectFile(path)!, "outline").body.headings.map(
        ({ anchor }) => anchor,
      );
    const rules = anchors("src/core/rules/README.md");
    for (const { id } of RULES) assert.ok(rules.includes(id), id);
    const types = anchors("src/core/types/README.md");
    for (const { id } of BUILT_IN_TYPES) assert.ok(types.includes(id), id);
  });
});

describe("the snippets", () => {
  const snippets = Object.values(
    JSON.parse(readProjectFile("snippets/markdown.json")!) as Record<
      string,
      { prefix: string; body: string[] }
    >,
  );

  it("have prefixes of their own that begin with `playbook-`", () => {
    const prefixes = snippets.map(({ prefix }) => prefix);
    assert.equal(new Set(prefixes).size, prefixes.length);
    for (const prefix of prefixes) assert.match(prefix, /^playbook-[a-z-]+$/);
    for (const { id } of BUILT_IN_TYPES)
      assert.ok(prefixes.includes(`playbook-${id}`), id);
  });

  for (const { prefix, body } of snippets)
    it(`${prefix} has tab stops in a row and expands to Markdown`, () => {
      const text = body.join("\n");
      const stops = [...text.matchAll(/(?<!\\)\$\{?(\d+)/g)].map((match) =>
        Number(match[1]),
      );
      const distinct = [...new Set(stops)].sort((a, b) => a - b);
      assert.deepEqual(
        distinct,
        distinct.map((_, at) => at),
      );
      const expanded = expand(text);
      assert.doesNotMatch(expanded, /\$\d|\$\{|Snippet[A-Z]/);
      const document = parseDocument("a.md", expanded, "blocks");
      assert.deepEqual(document.problems, []);
    });
});

/** As VS Code does when nothing is typed. */
function expand(snippet: string): string {
  return snippet
    .replace(/(?<!\\)\$CURRENT_YEAR/g, "2026")
    .replace(/(?<!\\)\$CURRENT_(?:MONTH|DATE)/g, "11")
    .replace(/(?<!\\)\$\{\d+\|([^,|]*)[^|]*\|\}/g, "$1")
    .replace(/(?<!\\)\$\{\d+:([^}]*)\}/g, "$1")
    .replace(/(?<!\\)\$\d+/g, "")
    .replace(/\\([\\$}])/g, "$1");
}

describe("the schema of the config", () => {
  interface Node {
    readonly properties: Readonly<Record<string, Node>>;
    readonly definitions: Readonly<Record<string, Node>>;
    readonly anyOf: readonly Node[];
    readonly enum: readonly string[];
  }
  const schema = JSON.parse(
    readProjectFile("schemas/playbook.config.schema.json")!,
  ) as Node;

  for (const [what, config, node] of [
    ["the config", "UNKNOWN: 1\n", schema],
    ["review", "review:\n  UNKNOWN: 1\n", schema.properties["review"]],
    [
      "a type",
      "types:\n  policy:\n    UNKNOWN: 1\n",
      schema.definitions["type"],
    ],
    [
      "a field",
      "types:\n  policy:\n    fields:\n      owner:\n        UNKNOWN: 1\n",
      schema.definitions["field"]?.anyOf[1],
    ],
    [
      "a section",
      "types:\n  policy:\n    sections:\n      Scope:\n        UNKNOWN: 1\n",
      schema.definitions["section"]?.anyOf[1],
    ],
  ] as const)
    it(`knows the settings of ${what} that the reader knows`, () => {
      const { problems } = readConfig(config, BUILT_IN_TYPES, RULES);
      assert.deepEqual(
        Object.keys(node?.properties ?? {}).sort(),
        wordsAfter("It knows", problems[0]?.message),
      );
    });

  it("knows the kinds of fields that the reader knows", () => {
    const { problems } = readConfig(
      "types:\n  policy:\n    fields:\n      owner:\n        kind: UNKNOWN\n",
      BUILT_IN_TYPES,
      RULES,
    );
    assert.deepEqual(
      [
        ...(schema.definitions["field"]?.anyOf[1]?.properties["kind"]?.enum ??
          []),
      ].sort(),
      wordsAfter("one of", problems[0]?.message),
    );
  });
});

function wordsAfter(phrase: string, message = ""): readonly string[] {
  const words = message.slice(message.indexOf(phrase)).matchAll(/`([^`]+)`/g);
  return [...words].map((match) => match[1]!).sort();
}
