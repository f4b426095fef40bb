/** `playbook rules`: all rules and how much they weigh here. */

import { rulesJson, rulesText, standingOfRules } from "../../core/index.ts";
import { defineCommand, OUTPUT_OPTION } from "../command.ts";
import { readSettings } from "../read-settings.ts";
import { textView } from "../text-view.ts";
import { writeOutput } from "../write-output.ts";

export const command = defineCommand(
  {
    name: "rules",
    group: "Learn",
    summary: "List all rules and how much they weigh in this playbook",
    usage: "",
    examples: [
      ["playbook rules", "What is checked."],
      ["playbook rules --format json", "The same for scripts."],
    ],
    options: {
      format: {
        value: "FORMAT",
        short: "f",
        choices: ["text", "json"],
        default: "text",
        summary: "How to write the list",
      },
      ...OUTPUT_OPTION,
    },
  },
  ({ io, options }) => {
    const { text: settings, root } = readSettings(io, options);
    const standings = standingOfRules(settings);
    const text =
      options.format === "json"
        ? rulesJson(standings)
        : rulesText(standings, textView(io, options, options.output));
    writeOutput(io, root, options.output, text);
    return Promise.resolve(0);
  },
);
