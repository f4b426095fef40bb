/** `playbook actions`: who has promised what, and by when. */

import { actionsRegister } from "../../core/index.ts";
import { ownerFilter } from "../owner-named.ts";
import { PATHS, registerCommand } from "../register-command.ts";

export const command = registerCommand(
  {
    name: "actions",
    summary: "List the open actions of all documents by person and date",
    usage: PATHS,
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
    },
  },
  ({ playbook, isSelected, options: { owner, overdue, all } }) =>
    actionsRegister(
      playbook,
      { ...ownerFilter(owner, playbook), overdue, all },
      isSelected,
    ),
);
