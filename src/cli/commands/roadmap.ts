/** `playbook roadmap`: what marketing and IT have set out to do, and the backlog behind it. */

import {
  backlogRegister,
  roadmapRegister,
  roadmapTimeline,
} from "../../core/index.ts";
import { defineCommand } from "../command.ts";
import { openPlaybook } from "../open-playbook.ts";
import { writeOutput } from "../write-output.ts";
import {
  refuseFormat,
  REGISTER_OPTIONS,
  writeRegister,
} from "../write-register.ts";

export const command = defineCommand(
  {
    name: "roadmap",
    group: "Look",
    summary: "Show the roadmap by now, next and later, or the backlog",
    usage: "[paths…]",
    examples: [
      [
        "playbook roadmap",
        "What is bought, switched off and moved, and by whom.",
      ],
      [
        "playbook roadmap --timeline",
        "A Mermaid timeline for a page or a slide.",
      ],
      [
        "playbook roadmap --backlog",
        "Improvements, the most value for the least effort first.",
      ],
    ],
    options: {
      timeline: { summary: "A Mermaid timeline instead of the table" },
      backlog: { summary: "The improvements instead of the roadmap" },
      ...REGISTER_OPTIONS,
    },
  },
  async ({ io, options, args }) => {
    const { result, root, isSelected } = await openPlaybook({
      io,
      options,
      paths: args,
    });
    const { playbook } = result;
    if (options.timeline) {
      refuseFormat(options, "--timeline");
      writeOutput(
        io,
        root,
        options.output,
        roadmapTimeline(playbook, isSelected),
      );
    } else
      writeRegister(
        io,
        options,
        root,
        options.backlog
          ? backlogRegister(playbook, isSelected)
          : roadmapRegister(playbook, isSelected),
      );
    return 0;
  },
);
