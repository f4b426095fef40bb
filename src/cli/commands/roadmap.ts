/** `playbook roadmap`: what marketing and IT have set out to do, and the backlog behind it. */

import {
  backlogRegister,
  roadmapRegister,
  roadmapTimeline,
} from "../../core/index.ts";
import { PATHS, registerCommand } from "../register-command.ts";

export const command = registerCommand(
  {
    name: "roadmap",
    summary: "Show the roadmap by now, next and later, or the backlog",
    usage: PATHS,
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
    },
  },
  ({ playbook, isSelected, options: { timeline, backlog } }) => {
    if (timeline)
      return {
        text: roadmapTimeline(playbook, isSelected),
        flag: "--timeline",
      };
    return backlog
      ? backlogRegister(playbook, isSelected)
      : roadmapRegister(playbook, isSelected);
  },
);
