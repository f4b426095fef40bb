// Bundles what ships: the command line, the extension for the desktop and for the web, and the page of its form.

import { build } from "esbuild";

const shared = {
  bundle: true,
  format: "cjs",
  logLevel: "warning",
};
const extension = {
  ...shared,
  entryPoints: ["src/extension/main.ts"],
  external: ["vscode"],
  minify: true,
};

await Promise.all([
  build({
    ...shared,
    entryPoints: ["src/cli/bin.ts"],
    outfile: "dist/cli.cjs",
    platform: "node",
    target: "node20",
  }),
  build({
    ...extension,
    outfile: "dist/extension.cjs",
    platform: "node",
    target: "node20",
  }),
  build({
    ...extension,
    outfile: "dist/web.cjs",
    platform: "browser",
    target: "es2022",
    inject: ["src/extension/buffer-stand-in.ts"],
  }),
  build({
    bundle: true,
    minify: true,
    logLevel: "warning",
    format: "iife",
    entryPoints: ["src/extension/form/page/main.ts"],
    outfile: "dist/form.js",
    platform: "browser",
    target: "es2022",
  }),
]);
