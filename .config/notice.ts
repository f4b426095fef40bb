// Writes NOTICE: the packages that are in the bundles, each with the text of its licence; with `--check` it only compares.

import { build } from "esbuild";
import { existsSync, readdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { bundles } from "./bundles.ts";

const root = fileURLToPath(new URL("..", import.meta.url));

interface Package {
  readonly path: string;
  readonly name: string;
  readonly version: string;
  readonly license: string;
}

/** The packages of which a bundle holds something, sorted by name. */
export async function bundledPackages(): Promise<readonly Package[]> {
  const made = await Promise.all(
    bundles.map((options) =>
      build({
        ...options,
        absWorkingDir: root,
        metafile: true,
        write: false,
      }),
    ),
  );
  const folders = new Set(
    made
      .flatMap(({ metafile }) => Object.values(metafile.outputs))
      .flatMap(({ inputs }) => Object.entries(inputs))
      .filter(([, { bytesInOutput }]) => bytesInOutput > 0)
      .map(([path]) => /^.*node_modules\/(?:@[^/]+\/)?[^/]+/.exec(path)?.[0])
      .filter((folder) => folder !== undefined),
  );
  return [...folders]
    .map((folder) => {
      const path = join(root, folder);
      const manifest = JSON.parse(
        readFileSync(join(path, "package.json"), "utf8"),
      ) as Omit<Package, "path">;
      return { ...manifest, path };
    })
    .sort((a, b) => (a.name < b.name ? -1 : 1));
}

/** The text of the file. */
export async function notice(): Promise<string> {
  const packages = await bundledPackages();
  return [
    "Marketing Playbook contains the following packages. Generated: run `npm run generate` after a change of packages.\n",
    ...packages.map(
      (each) =>
        `${"=".repeat(80)}\n${each.name} ${each.version}, ${each.license}\n${"=".repeat(80)}\n\n${licenceOf(each)}\n`,
    ),
  ].join("\n");
}

function licenceOf({ path, name }: Package): string {
  const files = readdirSync(path)
    .filter((file) => /^(?:licen[cs]e|copying|notice)\b/i.test(file))
    .sort();
  if (files.length === 0)
    throw new Error(`The package ${name} has no licence to be told.`);
  return files
    .map((file) => readFileSync(join(path, file), "utf8").trim())
    .join("\n\n")
    .replaceAll("\r\n", "\n");
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  const file = join(root, "NOTICE");
  const text = await notice();
  const isStale = !existsSync(file) || readFileSync(file, "utf8") !== text;
  if (isStale && process.argv.includes("--check")) {
    console.error(
      "Out of date, run `npm run generate` and commit the result:\n  NOTICE",
    );
    process.exitCode = 1;
  } else if (isStale) writeFileSync(file, text);
}
