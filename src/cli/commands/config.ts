/** `playbook config`: the settings that hold here, and where each comes from. */

import { basename } from "node:path";
import {
  CONFIG_FILE,
  settingsJson,
  settingsOf,
  settingsText,
} from "../../core/index.ts";
import { CannotRun } from "../cannot-run.ts";
import { defineCommand, OUTPUT_OPTION } from "../command.ts";
import { readSettings } from "../read-settings.ts";
import { readRuleOptions } from "../rule-options.ts";
import { writeOutput } from "../write-output.ts";

export const command = defineCommand(
  {
    name: "config",
    group: "Learn",
    summary: "Show the settings that hold here, and where each comes from",
    usage: "",
    examples: [
      [
        "playbook config --print",
        "Every setting that holds: by default, or by which line of the file.",
      ],
      ["playbook config --no-config", "What holds by default."],
      ["playbook config --format json", "The same for scripts."],
    ],
    options: {
      print: { summary: "Print the settings, as without this option" },
      rule: {
        value: "ID=SEVERITY",
        repeatable: true,
        summary: "Give a rule another severity, as for `playbook lint`",
      },
      format: {
        value: "FORMAT",
        short: "f",
        choices: ["text", "json"],
        default: "text",
        summary: "How to write the settings",
      },
      ...OUTPUT_OPTION,
    },
  },
  ({ io, options }) => {
    const { rules = new Map(), onlyRules } = readRuleOptions(options.rule);
    if (onlyRules)
      throw new CannotRun(
        "`--rule` needs a severity here: `--rule owner-missing=warning`.",
      );
    const { text, path = CONFIG_FILE, root } = readSettings(io, options);
    const { settings, problems } = settingsOf(text, path, rules);
    const written =
      options.format === "json"
        ? settingsJson(
            basename(root.path),
            options.today ?? io.today(),
            settings,
          )
        : settingsText(settings);
    writeOutput(io, root, options.output, written);
    for (const { start, message } of problems)
      io.stderr.write(`${path}:${start.line}: ${message}\n`);
    return Promise.resolve(problems.length === 0 ? 0 : 2);
  },
);
