// Packs the extension the way it is published: only what it needs, staged in a folder of its own.

import { execFile } from "node:child_process";
import {
  cpSync,
  mkdirSync,
  mkdtempSync,
  readFileSync,
  rmSync,
  writeFileSync,
} from "node:fs";
import { createRequire } from "node:module";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { promisify } from "node:util";

const require = createRequire(import.meta.url);

/** What only the npm package, or only this repository, has a use for. */
const notForEditor = ["bin", "devDependencies", "files", "scripts"];
const commandLine = ["dist/cli.cjs", "dist/playbook.cjs"];

/** Where the Marketplace finds pictures: it shows none of a package's own. */
const pictures =
  "https://raw.githubusercontent.com/marketing-playbook/marketing-playbook/main/media/";

type Manifest = Record<string, unknown> & {
  readonly files?: readonly string[];
};

/**
 * Packs the extension in `folder`, which must be built, into the file `vsix`. The packer is run as a program of its own, as
 * it ends the process when it finds fault; what it says is shown only then.
 */
export async function packExtension(
  folder: string,
  vsix: string,
): Promise<void> {
  const stage = mkdtempSync(join(tmpdir(), "playbook-package-"));
  try {
    stageExtension(folder, stage);
    await promisify(execFile)(
      process.execPath,
      [
        require.resolve("@vscode/vsce/vsce"),
        "package",
        "--no-dependencies",
        `--out=${vsix}`,
      ],
      { cwd: stage },
    );
  } finally {
    rmSync(stage, { recursive: true, force: true });
  }
}

/** Copies what `files` of the manifest lists, but not the command line, which the editor never runs. */
function stageExtension(folder: string, stage: string): void {
  const manifest = JSON.parse(
    readFileSync(join(folder, "package.json"), "utf8"),
  ) as Manifest;
  for (const path of manifest.files ?? []) {
    if (commandLine.includes(path)) continue;
    mkdirSync(dirname(join(stage, path)), { recursive: true });
    cpSync(join(folder, path), join(stage, path), { recursive: true });
  }
  const kept = Object.entries(manifest).filter(
    ([name]) => !notForEditor.includes(name),
  );
  writeFileSync(
    join(stage, "package.json"),
    JSON.stringify(Object.fromEntries(kept), undefined, 2),
  );
  const readme = join(stage, "README.md");
  writeFileSync(readme, withPictures(readFileSync(readme, "utf8")));
}

/** Pictures by address instead of by path, in Markdown and in HTML. */
export function withPictures(readme: string): string {
  return readme.replace(/(\]\(|\b(?:src|srcset)=")media\//g, `$1${pictures}`);
}
