/** All patterns of the product: those written between slashes, and those put together when its modules are loaded. */

import { execFileSync } from "node:child_process";
import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import ts from "typescript";

/** A pattern and where it stands. */
export interface Pattern {
  /** `core/text/phrase.ts` */
  readonly file: string;
  readonly source: string;
  readonly flags: string;
}

/** Reads every file of the product; what `generate` reads is our own. */
export function patternsOf(root = "src"): readonly Pattern[] {
  const files = readdirSync(root, { recursive: true, encoding: "utf8" })
    .map((file) => file.replaceAll("\\", "/"))
    .filter((file) => file.endsWith(".ts") && !file.startsWith("generate/"))
    .sort();
  return [...files.flatMap((file) => literalsIn(root, file)), ...made()];
}

function literalsIn(root: string, file: string): readonly Pattern[] {
  const text = readFileSync(join(root, file), "utf8");
  const source = ts.createSourceFile(file, text, ts.ScriptTarget.Latest);
  const found: Pattern[] = [];
  const visit = (node: ts.Node): void => {
    if (ts.isRegularExpressionLiteral(node)) {
      const end = node.text.lastIndexOf("/");
      found.push({
        file,
        source: node.text.slice(1, end),
        flags: node.text.slice(end + 1),
      });
    }
    ts.forEachChild(node, visit);
  };
  visit(source);
  return found;
}

/** What `new RegExp` makes while core is loaded, in a process of its own, since here it is loaded already. */
function made(): readonly Pattern[] {
  const program = `
    const made = [];
    globalThis.RegExp = new Proxy(RegExp, {
      construct(target, values, self) {
        const pattern = Reflect.construct(target, values, self);
        const [, file] = /[/\\\\]src[/\\\\](.*?\\.ts)/.exec(new Error().stack.split("\\n")[2]) ?? [];
        if (file) made.push({ file: file.replaceAll("\\\\", "/"), source: pattern.source, flags: pattern.flags });
        return pattern;
      },
    });
    await import("./src/core/index.ts");
    console.log(JSON.stringify(made));`;
  const told = execFileSync(
    process.execPath,
    ["--import", "tsx", "--input-type=module", "--eval", program],
    { encoding: "utf8" },
  );
  return JSON.parse(told) as Pattern[];
}
