/** `playbook raci`: who does what, by all responsibility matrices together. */

import {
  didYouMean,
  nearest,
  raciRegister,
  raciRoles,
  roleRaciRegister,
} from "../../core/index.ts";
import { CannotRun } from "../cannot-run.ts";
import { defineCommand } from "../command.ts";
import { openPlaybook } from "../open-playbook.ts";
import { REGISTER_OPTIONS, writeRegister } from "../write-register.ts";

export const command = defineCommand(
  {
    name: "raci",
    group: "Look",
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
      ...REGISTER_OPTIONS,
    },
  },
  async ({ io, options }) => {
    const { result, root } = await openPlaybook({ io, options, paths: [] });
    const { playbook } = result;
    const { role } = options;
    if (role === undefined) {
      const handOvers = options["hand-overs"];
      writeRegister(io, options, root, raciRegister(playbook, { handOvers }));
      return 0;
    }
    const register = roleRaciRegister(role, playbook);
    const known = [
      ...raciRoles(playbook),
      ...(playbook.people?.suggestions ?? []),
    ];
    if (register.rows.length === 0 && !playbook.people?.find(role))
      throw new CannotRun(
        `No responsibility matrix has a role \`${role}\`.${didYouMean(nearest(role, known))}`,
      );
    writeRegister(io, options, root, register);
    return 0;
  },
);
