/** `playbook explain RULE`: a rule's page. */

import {
  EXAMPLE_DAY,
  explainMarkdown,
  explainText,
  memoryHost,
  openSession,
  type Rule,
} from "../../core/index.ts";
import { CannotRun } from "../cannot-run.ts";
import { defineCommand, OUTPUT_OPTION } from "../command.ts";
import { assertRule } from "../rule-options.ts";
import { openStandings } from "../rule-standings.ts";
import { textView } from "../text-view.ts";
import { writeOutput } from "../write-output.ts";

export const command = defineCommand(
  {
    name: "explain",
    group: "Learn",
    summary: "Explain a rule: why it exists, how to set it, what it finds",
    usage: "RULE",
    examples: [
      [
        "playbook explain review-overdue",
        "Why reviews matter and when one is late.",
      ],
    ],
    options: {
      format: {
        value: "FORMAT",
        short: "f",
        choices: ["text", "markdown"],
        default: "text",
        summary: "How to write the page",
      },
      ...OUTPUT_OPTION,
    },
  },
  async ({ io, options, args }) => {
    const [id, ...more] = args;
    if (id === undefined || more.length > 0)
      throw new CannotRun(
        "Name one rule: `playbook explain review-overdue`. `playbook rules` lists them all.",
      );
    assertRule(id);
    const { standings, configPath, root } = openStandings(io, options);
    const standing = standings.find(({ rule }) => rule.id === id)!;
    const findings = await findingsInExample(standing.rule);
    const page = { standing, configPath, findings };
    const text =
      options.format === "markdown"
        ? explainMarkdown(page)
        : explainText(page, textView(io, options, options.output));
    writeOutput(io, root, options.output, text);
    return 0;
  },
);

async function findingsInExample({ id, examples }: Rule) {
  const files =
    typeof examples.bad === "string"
      ? { "example.md": examples.bad }
      : examples.bad;
  const { result } = await openSession(memoryHost(files), {
    today: EXAMPLE_DAY,
  });
  return result.diagnostics.filter(({ rule }) => rule === id);
}
