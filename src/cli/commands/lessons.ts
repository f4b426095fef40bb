/** `playbook lessons`: what came of post-mortems. */

import { lessonsRegister } from "../../core/index.ts";
import { defineCommand } from "../command.ts";
import { openPlaybook } from "../open-playbook.ts";
import { REGISTER_OPTIONS, writeRegister } from "../write-register.ts";

export const command = defineCommand(
  {
    name: "lessons",
    group: "Look",
    summary: "Show what each post-mortem changed, and causes that come back",
    usage: "[paths…]",
    examples: [
      [
        "playbook lessons",
        "Post-mortems, newest first, with what they changed.",
      ],
    ],
    options: { ...REGISTER_OPTIONS },
  },
  async ({ io, options, args }) => {
    const { result, root, isSelected } = await openPlaybook({
      io,
      options,
      paths: args,
    });
    writeRegister(
      io,
      options,
      root,
      lessonsRegister(result.playbook, isSelected),
    );
    return 0;
  },
);
