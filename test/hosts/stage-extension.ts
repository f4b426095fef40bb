// Copies of an extension that are loaded instead of it: one for the web worker, and an empty one beside an installed package.

import { cpSync, mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { join, relative, sep } from "node:path";

/** Folders at the top of a repository that no extension ships. */
const notShipped = new Set([
  ".bench",
  ".git",
  ".vscode-test",
  "node_modules",
  "out",
  "src",
  "test",
]);

/**
 * A copy that has no `main`, so that VS Code runs its `browser` entry in the web worker, as vscode.dev does. Everything
 * else stays as it is, so that what fails there fails here.
 */
export function stageForWeb(extension: string, folder: string): void {
  const manifest = readManifest(extension);
  if (typeof manifest["browser"] !== "string")
    throw new Error(`${extension} has no \`browser\` entry in package.json.`);
  cpSync(extension, folder, {
    recursive: true,
    filter: (path) =>
      !notShipped.has(relative(extension, path).split(sep)[0] ?? ""),
  });
  delete manifest["main"];
  writeManifest(folder, manifest);
}

/**
 * Puts a bundled suite into a staged copy, as VS Code runs a suite in the host of the extension whose folder holds it, and
 * returns the path to give to VS Code. It ends in `.cjs`: in a package of `"type": "module"` a `.js` would be a module,
 * which the web worker refuses.
 */
export function stageSuite(suite: string, folder: string): string {
  const path = join(folder, "suite.cjs");
  cpSync(suite, path);
  return path;
}

/** VS Code runs a suite only beside an extension under development; this one does nothing. */
export function stageNothing(folder: string): void {
  mkdirSync(folder, { recursive: true });
  writeManifest(folder, {
    name: "suite-carrier",
    publisher: "test",
    version: "0.0.0",
    engines: { vscode: "^1.100.0" },
  });
}

function readManifest(extension: string): Record<string, unknown> {
  const text = readFileSync(join(extension, "package.json"), "utf8");
  return JSON.parse(text) as Record<string, unknown>;
}

function writeManifest(folder: string, manifest: object): void {
  writeFileSync(join(folder, "package.json"), JSON.stringify(manifest));
}
