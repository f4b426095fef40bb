/** `playbook actions`: who has promised what, and by when. */

import { actionsRegister } from "../../core/index.ts";
import { defineCommand } from "../command.ts";
import { openPlaybook } from "../open-playbook.ts";
import { ownerFilter } from "../owner-named.ts";
import { REGISTER_OPTIONS, writeRegister } from "../write-register.ts";

export const command = defineCommand(
  {
    name: "actions",
    group: "Look",
    summary: "List the open actions of all documents by person and date",
    usage: "[paths…]",
    examples: [
      ["playbook actions --overdue", "What is past its date, and whose it is."],
      [
        'playbook actions --owner "Daan Visser"',
        "What one person has promised, wherever it is written.",
      ],
    ],
    options: {
      owner: {
        value: "NAME",
        summary: "Only actions of this person, team or role",
        group: "Which actions",
      },
      overdue: {
        summary: "Only actions past their date",
        group: "Which actions",
      },
      all: {
        summary: "Also actions that are done",
        group: "Which actions",
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
    const { owner, overdue, all } = options;
    writeRegister(
      io,
      options,
      root,
      actionsRegister(
        result.playbook,
        { ...ownerFilter(owner, result.playbook), overdue, all },
        isSelected,
      ),
    );
    return 0;
  },
);
