/** `playbook raci`: who does what, by all responsibility matrices together. */

import {
  didYouMean,
  nearest,
  raciRegister,
  raciRoles,
  roleRaciRegister,
} from "../../core/index.ts";
import { CannotRun } from "../cannot-run.ts";
import { registerCommand } from "../register-command.ts";

export const command = registerCommand(
  {
    name: "raci",
    summary: "Show who answers for what, and where work changes sides",
    usage: "",
    examples: [
      ["playbook raci", "Every activity of every responsibility matrix."],
      ["playbook raci --role IT", "What IT is accountable for."],
      [
        "playbook raci --hand-overs",
        "The lines between marketing, sales and IT.",
      ],
    ],
    options: {
      role: {
        value: "NAME",
        summary: "What this role, team or person answers for and works on",
      },
      "hand-overs": {
        summary: "Only activities at which the accountable side changes",
      },
    },
  },
  ({ playbook, options: { role, "hand-overs": handOvers } }) => {
    if (role === undefined) return raciRegister(playbook, { handOvers });
    const register = roleRaciRegister(role, playbook);
    const known = [
      ...raciRoles(playbook),
      ...(playbook.people?.suggestions ?? []),
    ];
    if (register.rows.length === 0 && !playbook.people?.find(role))
      throw new CannotRun(
        `No responsibility matrix has a role \`${role}\`.${didYouMean(nearest(role, known))}`,
      );
    return register;
  },
);
