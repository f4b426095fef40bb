/** What is coloured in a document, and what must be left as VS Code's Markdown grammar has it: examples in `*.md` beside this file. */

import assert from "node:assert/strict";
import { readdirSync, readFileSync } from "node:fs";
import { join, relative } from "node:path";
import {
  createRegistryFromGrammars,
  type IGrammarConfig,
} from "vscode-tmgrammar-test/dist/common/index.js";
import {
  parseGrammarTestCase,
  runGrammarTestCase,
} from "vscode-tmgrammar-test/dist/unit/index.js";
import { repository } from "../hosts/repository.ts";
import { fetchServerBuild } from "../hosts/server-build.ts";

const MARKDOWN = "text.html.markdown";

interface Contribution {
  readonly scopeName: string;
  readonly path: string;
  readonly injectTo?: string[];
}

interface Manifest {
  readonly contributes: { readonly grammars: readonly Contribution[] };
}

type Source = Parameters<typeof createRegistryFromGrammars>[0][number];

/** Grammars that the extension in a folder contributes. */
function grammarsIn(folder: string): readonly Source[] {
  const manifest = JSON.parse(
    readFileSync(join(folder, "package.json"), "utf8"),
  ) as Manifest;
  return manifest.contributes.grammars.map((each) => {
    const path = join(folder, each.path);
    const grammar: IGrammarConfig = { ...each, path };
    return { grammar, content: readFileSync(path, "utf8") };
  });
}

/** Grammars of other languages, which fenced code would be coloured by, stand empty. */
function stubs(known: readonly Source[]): readonly Source[] {
  const names = known.map(({ grammar }) => grammar.scopeName);
  const asked = known.flatMap(({ content }) =>
    [...content.matchAll(/"include":\s*"([^"#$]+)/g)].map((match) => match[1]!),
  );
  return [...new Set(asked)]
    .filter((name) => !names.includes(name))
    .map((scopeName) => ({
      grammar: { scopeName, path: `${scopeName}.json` },
      content: JSON.stringify({ scopeName, patterns: [] }),
    }));
}

async function registry(
  withOurs: boolean,
): Promise<ReturnType<typeof createRegistryFromGrammars>> {
  const { serverMain } = await fetchServerBuild();
  const builtIn = join(serverMain, "../../extensions");
  const known = [
    ...["markdown-basics", "yaml", "html"].flatMap((name) =>
      grammarsIn(join(builtIn, name)),
    ),
    ...(withOurs ? grammarsIn(repository) : []),
  ];
  return createRegistryFromGrammars([...known, ...stubs(known)]);
}

const folder = join(repository, "test/syntaxes");

describe("the colours of a document", function () {
  // The grammars are those of a real VS Code, which the first use fetches.
  this.timeout(900_000);

  for (const name of readdirSync(folder).filter((each) => each.endsWith(".md")))
    it(name.replace(/\.md$/, "").replaceAll("-", " "), async () => {
      const test = parseGrammarTestCase(
        readFileSync(join(folder, name), "utf8"),
      );
      assert.ok(test.assertions.length > 0);
      const failures = await runGrammarTestCase(await registry(true), test);
      const told = failures.map(
        ({ line, start, end, missing, unexpected, actual }) =>
          `${name}:${line + 1} columns ${start}–${end}: missing ${missing}, unexpected ${unexpected}, there is ${actual}`,
      );
      assert.deepEqual(told, []);
    });

  it("are nothing but added to those of plain Markdown", async () => {
    const [ours, plain] = await Promise.all(
      [true, false].map(async (withOurs) =>
        (await registry(withOurs)).loadGrammar(MARKDOWN),
      ),
    );
    for (const path of documents()) {
      const text = readFileSync(path, "utf8");
      const [withOurs, without] = [ours, plain].map((grammar) =>
        scopesOf(grammar!, text),
      );
      const differing = text
        .split("\n")
        .filter((_, at) => withOurs![at]!.join() !== without![at]!.join());
      assert.deepEqual(differing, [], relative(repository, path));
    }
  });
});

type Grammar = NonNullable<
  Awaited<
    ReturnType<ReturnType<typeof createRegistryFromGrammars>["loadGrammar"]>
  >
>;

/** The scopes of every character of every line, without ours. */
function scopesOf(
  grammar: Grammar,
  text: string,
): readonly (readonly string[])[] {
  type Stack = ReturnType<Grammar["tokenizeLine"]>["ruleStack"];
  let stack: Stack | null = null;
  return text.split("\n").map((line) => {
    const result = grammar.tokenizeLine(line, stack);
    stack = result.ruleStack;
    return [...line].map((_, at) => {
      const token = result.tokens.find(({ endIndex }) => at < endIndex);
      return (token?.scopes ?? [])
        .filter((each) => !each.endsWith(".playbook"))
        .join(" ");
    });
  });
}

/** Finished documents: a blank such as `<owner>` is HTML to VS Code and not to us. */
function documents(): readonly string[] {
  const root = join(repository, "test/playbooks/example");
  return readdirSync(root, { recursive: true, encoding: "utf8" })
    .filter((name) => name.endsWith(".md"))
    .map((name) => join(root, name));
}
