/** `playbook lint`: the findings of a playbook. */

import { openSession, reportText } from "../../core/index.ts";
import { defineCommand } from "../command.ts";
import { resolve } from "node:path";

export const command = defineCommand(
  {
    name: "lint",
    group: "Check",
    summary: "Check the playbook and list what needs attention",
    usage: "[paths…]",
    examples: [
      ["playbook lint", "check the playbook in this folder"],
      [
        "playbook lint --today 2026-12-31",
        "see what will be overdue at the end of the year",
      ],
    ],
    options: {},
  },
  async ({ io, options, args }) => {
    const { result } = await openSession(
      io.files.openFolder(resolve(io.cwd, args[0] ?? ".")),
      { today: options.today ?? io.today() },
    );
    io.stdout.write(reportText(result));
    return result.counts.errors > 0 ? 1 : 0;
  },
);
