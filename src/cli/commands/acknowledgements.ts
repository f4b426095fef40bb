/** `playbook acknowledgements`: who has confirmed having read what, and who has to be reminded. */

import { acknowledgementRegister } from "../../core/index.ts";
import { defineCommand } from "../command.ts";
import { openPlaybook } from "../open-playbook.ts";
import { REGISTER_OPTIONS, writeRegister } from "../write-register.ts";

export const command = defineCommand(
  {
    name: "acknowledgements",
    group: "Look",
    summary: "Show who has read and confirmed which policy",
    usage: "",
    examples: [
      ["playbook acknowledgements", "Everybody who must, and who has."],
      ["playbook acknowledgements --reminders", "Only those who have not yet."],
    ],
    options: {
      reminders: { summary: "Only people who have not acknowledged" },
      ...REGISTER_OPTIONS,
    },
  },
  async ({ io, options }) => {
    const { result, root } = await openPlaybook({ io, options, paths: [] });
    const { reminders } = options;
    const register = acknowledgementRegister(result.playbook, { reminders });
    writeRegister(io, options, root, register);
    return 0;
  },
);
