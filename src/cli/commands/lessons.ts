/** `playbook lessons`: what came of post-mortems. */

import { lessonsRegister } from "../../core/index.ts";
import { PATHS, registerCommand } from "../register-command.ts";

export const command = registerCommand(
  {
    name: "lessons",
    summary: "Show what each post-mortem changed, and causes that come back",
    usage: PATHS,
    examples: [
      [
        "playbook lessons",
        "Post-mortems, newest first, with what they changed.",
      ],
    ],
    options: {},
  },
  ({ playbook, isSelected }) => lessonsRegister(playbook, isSelected),
);
