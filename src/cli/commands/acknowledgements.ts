/** `playbook acknowledgements`: who has confirmed having read what, and who has to be reminded. */

import { acknowledgementRegister } from "../../core/index.ts";
import { registerCommand } from "../register-command.ts";

export const command = registerCommand(
  {
    name: "acknowledgements",
    summary: "Show who has read and confirmed which policy",
    usage: "",
    examples: [
      ["playbook acknowledgements", "Everybody who must, and who has."],
      ["playbook acknowledgements --reminders", "Only those who have not yet."],
    ],
    options: {
      reminders: { summary: "Only people who have not acknowledged" },
    },
  },
  ({ playbook, options: { reminders } }) =>
    acknowledgementRegister(playbook, { reminders }),
);
