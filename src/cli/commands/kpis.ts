/** `playbook kpis`: the goals that departments share. */

import { kpisRegister } from "../../core/index.ts";
import { PATHS, registerCommand } from "../register-command.ts";

export const command = registerCommand(
  {
    name: "kpis",
    summary: "List the KPIs with target, latest value, owner and source",
    usage: PATHS,
    examples: [
      ["playbook kpis", "Where the numbers stand, and which are old."],
    ],
    options: {},
  },
  ({ playbook, isSelected }) => kpisRegister(playbook, isSelected),
);
