// Bundles a suite into the one file an extension host loads: for Node, or for the web worker with Mocha's browser build.

import { build } from "esbuild";
import type { Plugin } from "esbuild";
import { readFile } from "node:fs/promises";
import { createRequire } from "node:module";
import { basename, join, resolve } from "node:path";
import { repository } from "./repository.ts";

const require = createRequire(import.meta.url);
const inside = join(repository, "test", "hosts", "inside");

/** Bundles `suite` into `folder` and returns the file. */
export async function bundleSuite(
  suite: string,
  folder: string,
  platform: "node" | "browser",
): Promise<string> {
  const name = basename(suite).replace(/\.\w+$/, "");
  // In a package of `"type": "module"` a `.js` would be taken for a module.
  const file = join(folder, `${name}.cjs`);
  await build({
    stdin: { contents: entry(name, suite), resolveDir: repository },
    bundle: true,
    outfile: file,
    format: "cjs",
    platform,
    target: platform === "node" ? "node20" : "es2022",
    sourcemap: "inline",
    external: ["vscode"],
    plugins: platform === "node" ? [mochaFromHere] : [forWebWorker],
    logLevel: "warning",
  });
  return file;
}

function entry(name: string, suite: string): string {
  return `
    import { runMocha } from ${JSON.stringify(join(inside, "run-mocha.ts"))};
    export const run = () =>
      runMocha(${JSON.stringify(name)}, () => import(${JSON.stringify(resolve(suite))}));
  `;
}

/** Mocha loads parts of itself at run time, so it stays where it is; the bundle may be anywhere. */
const mochaFromHere: Plugin = {
  name: "mocha from here",
  setup({ onResolve }) {
    onResolve({ filter: /^mocha$/ }, () => ({
      path: require.resolve("mocha"),
      external: true,
    }));
  },
};

/** In a web worker Mocha is its browser build, and Node's assertions are our own. */
const forWebWorker: Plugin = {
  name: "for a web worker",
  setup({ onLoad, onResolve }) {
    onResolve({ filter: /^mocha$/ }, () => ({
      path: require.resolve("mocha/mocha.js"),
      namespace: "mocha",
    }));
    // That file looks for `module` first, finds the bundle's own, and would replace what the bundle exports.
    onLoad({ filter: /.*/, namespace: "mocha" }, async ({ path }) => ({
      contents: `var module, exports, define;
        ${await readFile(path, "utf8")}
        export default globalThis.Mocha;`,
    }));
    onResolve({ filter: /^(node:)?assert(\/strict)?$/ }, () => ({
      path: join(inside, "assert.ts"),
    }));
  },
};
