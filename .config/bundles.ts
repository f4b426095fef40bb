// The bundles that ship: the command line, the extension for the desktop and for the web, and the page of its form.

import type { BuildOptions, Plugin } from "esbuild";
import { fileURLToPath } from "node:url";

/**
 * `gray-matter` brings engines that run what stands in a document, and a whole YAML reader. It is only ever handed engines of
 * ours, so what ships has none of its own.
 */
const withoutEngines: Plugin = {
  name: "without-engines",
  setup(build) {
    build.onResolve({ filter: /^\.\/(?:lib\/)?engines$/ }, ({ importer }) =>
      /[\\/]gray-matter[\\/]/.test(importer)
        ? { path: fileURLToPath(new URL("no-engines.ts", import.meta.url)) }
        : undefined,
    );
  },
};
/** What the first file of the command line loads for anything but `--version`. */
const tool = "playbook.cjs";
const toolApart: Plugin = {
  name: "tool-apart",
  setup(build) {
    build.onResolve({ filter: /^\.\/process\.ts$/ }, ({ kind }) =>
      kind === "dynamic-import"
        ? { path: `./${tool}`, external: true }
        : undefined,
    );
  },
};
const shared: BuildOptions = {
  bundle: true,
  format: "cjs",
  logLevel: "warning",
  plugins: [withoutEngines],
};
const extension: BuildOptions = {
  ...shared,
  entryPoints: ["src/extension/main.ts"],
  external: ["vscode"],
  minify: true,
};

/** Options of esbuild, one set a bundle. */
export const bundles: readonly BuildOptions[] = [
  {
    ...shared,
    entryPoints: ["src/cli/bin.ts"],
    plugins: [toolApart],
    // Loaded with `require`: for `import()` Node would read two megabytes twice.
    supported: { "dynamic-import": false },
    outfile: "dist/cli.cjs",
    platform: "node",
    target: "node20",
  },
  {
    ...shared,
    entryPoints: ["src/cli/process.ts"],
    outfile: `dist/${tool}`,
    platform: "node",
    target: "node20",
  },
  {
    ...extension,
    outfile: "dist/extension.cjs",
    platform: "node",
    target: "node20",
  },
  {
    ...extension,
    outfile: "dist/web.cjs",
    platform: "browser",
    target: "es2022",
    inject: ["src/extension/change/buffer-stand-in.ts"],
  },
  {
    ...shared,
    minify: true,
    format: "iife",
    entryPoints: ["src/extension/form/page/main.ts"],
    outfile: "dist/form.js",
    platform: "browser",
    target: "es2022",
  },
];
