/** `playbook kpis`: the goals that departments share. */

import { kpisRegister } from "../../core/index.ts";
import { defineCommand } from "../command.ts";
import { openPlaybook } from "../open-playbook.ts";
import { REGISTER_OPTIONS, writeRegister } from "../write-register.ts";

export const command = defineCommand(
  {
    name: "kpis",
    group: "Look",
    summary: "List the KPIs with target, latest value, owner and source",
    usage: "[paths…]",
    examples: [
      ["playbook kpis", "Where the numbers stand, and which are old."],
    ],
    options: { ...REGISTER_OPTIONS },
  },
  async ({ io, options, args }) => {
    const { result, root, isSelected } = await openPlaybook({
      io,
      options,
      paths: args,
    });
    writeRegister(io, options, root, kpisRegister(result.playbook, isSelected));
    return 0;
  },
);
