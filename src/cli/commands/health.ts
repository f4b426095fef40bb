/** `playbook health`: how much of the playbook is in order, with the list behind the number, and how that has moved. */

import {
  healthRegister,
  openSession,
  under,
  type Result,
} from "../../core/index.ts";
import { CannotRun } from "../cannot-run.ts";
import { openBlobs } from "../git/blobs.ts";
import { monthEnds } from "../git/month-ends.ts";
import { openRepository } from "../git/repository.ts";
import { openRevision } from "../git/revision-host.ts";
import type { Io } from "../io.ts";
import { PATHS, registerCommand } from "../register-command.ts";

export const command = registerCommand(
  {
    name: "health",
    summary: "Say how much of the playbook is in order, and what is not",
    usage: PATHS,
    needsFindings: true,
    examples: [
      ["playbook health --by department", "Who has how much to do."],
      ["playbook health --since v1.0", "What has become better since then."],
    ],
    options: {
      by: {
        value: "GROUP",
        choices: ["chapter", "type", "team", "department"],
        default: "chapter",
        summary: "What stands on one line",
      },
      since: {
        value: "REV",
        summary: "Compare with the playbook at this revision of git",
      },
    },
  },
  async ({ io, result, root, isSelected, options: { by, since } }) => {
    const [earlier, ...between] =
      since === undefined
        ? []
        : await resultsSince(io, root.path, since).catch((error: unknown) => {
            if (!(error instanceof CannotRun)) throw error;
            io.stderr.write(`No trend: ${error.message}\n`);
            return [];
          });
    return healthRegister(result, {
      by,
      isSelected,
      shown: (path) => under(root.fromHere, path),
      between,
      ...(earlier && since !== undefined
        ? {
            earlier: {
              revision: since,
              playbook: earlier.playbook,
              diagnostics: earlier.diagnostics,
            },
          }
        : {}),
    });
  },
);

/** The whole playbook at a revision and at the end of each month since, each judged on the day of its commit. */
async function resultsSince(
  io: Io,
  root: string,
  revision: string,
): Promise<readonly Result[]> {
  const repository = await openRepository(io, root);
  const blobs = openBlobs(repository);
  const resultAt = async (commit: string): Promise<Result> => {
    const { host, day } = await openRevision(repository, blobs, root, commit);
    return (await openSession(host, { today: day })).result;
  };
  try {
    const first = await resultAt(revision);
    if (first.playbook.documents.length === 0)
      throw new CannotRun(`There was no document at \`${revision}\`.`);
    const results = [first];
    for (const commit of await monthEnds(repository, revision))
      results.push(await resultAt(commit));
    return results;
  } finally {
    blobs.close();
  }
}
