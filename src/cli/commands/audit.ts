/** `playbook audit`: everything an auditor asks for, as CSV and one page, with the checksums of all files. */

import { relative, resolve } from "node:path";
import { auditFiles } from "../../core/index.ts";
import { CannotRun } from "../cannot-run.ts";
import { defineCommand } from "../command.ts";
import { readEvidence, type Evidence } from "../git/evidence.ts";
import { openRepository } from "../git/repository.ts";
import type { Io } from "../io.ts";
import { openPlaybook, WITHOUT_RULES } from "../open-playbook.ts";
import { MANIFEST, manifestOf } from "../writing/pack-manifest.ts";

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
    const { result, root } = await openPlaybook({
      io,
      options,
      paths: args,
      session: WITHOUT_RULES,
    });
    const folder = resolve(io.cwd, options.output);
    const evidence = await evidenceOf(io, root.path);
    const files = new Map(
      auditFiles({
        playbook: result.playbook,
        evidence: "byPath" in evidence ? evidence.byPath : undefined,
        caveat: evidence.caveat,
      }),
    );
    files.set(MANIFEST, manifestOf(files));
    const problem = io.files.writePack(folder, files, root.path);
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
