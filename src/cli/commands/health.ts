/** `playbook health`: how much of the playbook is in order, with the list behind the number, and how that has moved. */

import { healthRegister, openSession, type Result } from "../../core/index.ts";
import { CannotRun } from "../cannot-run.ts";
import { defineCommand } from "../command.ts";
import { openBlobs } from "../git/blobs.ts";
import { openRepository } from "../git/repository.ts";
import { openRevision } from "../git/revision-host.ts";
import type { Io } from "../io.ts";
import { openPlaybook } from "../open-playbook.ts";
import { REGISTER_OPTIONS, writeRegister } from "../write-register.ts";

export const command = defineCommand(
  {
    name: "health",
    group: "Look",
    summary: "Say how much of the playbook is in order, and what is not",
    usage: "[paths…]",
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
      ...REGISTER_OPTIONS,
    },
  },
  async ({ io, options, args }) => {
    const { result, root, isSelected } = await openPlaybook({
      io,
      options,
      paths: args,
    });
    const { by, since } = options;
    const earlier =
      since === undefined
        ? undefined
        : await resultAt(io, root.path, since).catch((error: unknown) => {
            if (!(error instanceof CannotRun)) throw error;
            io.stderr.write(`No trend: ${error.message}\n`);
            return undefined;
          });
    writeRegister(
      io,
      options,
      root,
      healthRegister(result, {
        by,
        isSelected,
        ...(earlier && since !== undefined
          ? {
              earlier: {
                revision: since,
                playbook: earlier.playbook,
                diagnostics: earlier.diagnostics,
              },
            }
          : {}),
      }),
    );
    return 0;
  },
);

/** Reads the whole playbook at a revision, judged on the day of that commit. */
async function resultAt(
  io: Io,
  root: string,
  revision: string,
): Promise<Result> {
  const repository = await openRepository(io, root);
  const blobs = openBlobs(repository);
  try {
    const { host, day } = await openRevision(repository, blobs, root, revision);
    const { result } = await openSession(host, { today: day });
    if (result.playbook.documents.length === 0)
      throw new CannotRun(`There was no document at \`${revision}\`.`);
    return result;
  } finally {
    blobs.close();
  }
}
