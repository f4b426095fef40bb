/** `playbook audit`: everything an auditor asks for, as CSV and one page, with the checksums of all files. */

import { createHash } from "node:crypto";
import { relative, resolve } from "node:path";
import { auditFiles } from "../../core/index.ts";
import { CannotRun } from "../cannot-run.ts";
import { defineCommand } from "../command.ts";
import { readEvidence, type Evidence } from "../git/evidence.ts";
import { openRepository } from "../git/repository.ts";
import type { Io } from "../io.ts";
import { openPlaybook } from "../open-playbook.ts";

const MANIFEST = "manifest.sha256";

export const command = defineCommand(
  {
    name: "audit",
    group: "Look",
    summary: "Write the audit pack: registers, evidence and checksums",
    usage: "--output DIR",
    examples: [
      [
        "playbook audit --output audit-2026",
        "Registers as CSV and one page, with evidence from git.",
      ],
      [
        "sha256sum -c manifest.sha256",
        "Checks the files of a pack, within it.",
      ],
    ],
    options: {
      output: {
        value: "DIR",
        short: "o",
        summary: "The folder to write; an older pack in it is replaced",
      },
    },
  },
  async ({ io, options, args }) => {
    if (options.output === undefined)
      throw new CannotRun(
        "Where shall the pack go? `playbook audit --output audit`.",
      );
    const { result, root } = await openPlaybook({ io, options, paths: args });
    const folder = resolve(io.cwd, options.output);
    await assertOurs(io, folder, options.output);
    const evidence = await evidenceOf(io, root.path);
    const files = new Map(
      auditFiles({
        playbook: result.playbook,
        evidence: "byPath" in evidence ? evidence.byPath : undefined,
        caveat: evidence.caveat,
      }),
    );
    files.set(MANIFEST, manifestOf(files));
    const problem = io.files.replaceFolder(folder, files);
    if (problem)
      throw new CannotRun(`\`${options.output}\` ${problem.reason}.`);
    if (evidence.caveat !== undefined) io.stderr.write(`${evidence.caveat}\n`);
    io.stdout.write(`${relative(io.cwd, folder) || "."}\n`);
    if (!options.quiet)
      io.stderr.write(
        `Wrote ${files.size} files as of ${result.playbook.today}; \`sha256sum -c ${MANIFEST}\` checks them.\n`,
      );
    return 0;
  },
);

/** As `sha256sum` writes and reads it, by name. */
function manifestOf(files: ReadonlyMap<string, string>): string {
  return [...files]
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .map(
      ([name, text]) =>
        `${createHash("sha256").update(text).digest("hex")}  ${name}\n`,
    )
    .join("");
}

/** @throws CannotRun unless the folder is new, empty, or holds an unchanged list of files that a pack has. */
async function assertOurs(
  io: Io,
  folder: string,
  shown: string,
): Promise<void> {
  const kind = io.files.kindOf(folder);
  if (kind === undefined) return;
  if (kind === "file") throw new CannotRun(`\`${shown}\` is a file.`);
  const { files, skipped } = await io.files.openFolder(folder).list();
  const manifest = io.files.read(resolve(folder, MANIFEST));
  const known = new Set([MANIFEST]);
  if ("text" in manifest)
    for (const line of manifest.text.split("\n")) {
      const name = /^[0-9a-f]{64} [ *](.+)$/.exec(line)?.[1];
      if (name !== undefined) known.add(name);
    }
  const foreign = [...files, ...skipped.map(({ path }) => path)].find(
    (path) => !known.has(path),
  );
  if (foreign !== undefined)
    throw new CannotRun(
      `\`${shown}\` holds \`${foreign}\`, which is not of an audit pack; choose another folder.`,
    );
}

/** Without git, or without a commit, the pack is written all the same and says so. */
async function evidenceOf(
  io: Io,
  root: string,
): Promise<Evidence | { readonly caveat: string }> {
  try {
    return await readEvidence(await openRepository(io, root));
  } catch (error) {
    if (!(error instanceof CannotRun)) throw error;
    return {
      caveat:
        "There is no git history, so nothing here says who changed a document and when.",
    };
  }
}
