/** `playbook explain RULE`: a rule's page; with `--document`, why a document has its type. */

import {
  EXAMPLE_DAY,
  explainDocument,
  explainMarkdown,
  explainText,
  memoryHost,
  openSession,
  standingOfRules,
  under,
  type Rule,
} from "../../core/index.ts";
import { CannotRun } from "../cannot-run.ts";
import {
  defineCommand,
  OUTPUT_OPTION,
  type Invocation,
  type OptionTable,
} from "../command.ts";
import { openPlaybook } from "../open-playbook.ts";
import { assertRule } from "../rule-options.ts";
import { readSettings } from "../read-settings.ts";
import { textView } from "../text-view.ts";
import { writeOutput } from "../write-output.ts";

const OPTIONS = {
  document: {
    value: "PATH",
    summary: "Say why this document has its type, or none",
  },
  format: {
    value: "FORMAT",
    short: "f",
    choices: ["text", "markdown"],
    default: "text",
    summary: "How to write the page",
  },
  ...OUTPUT_OPTION,
} as const satisfies OptionTable;

export const command = defineCommand(
  {
    name: "explain",
    group: "Learn",
    summary: "Explain a rule, or why a document has its type",
    usage: "[RULE]",
    examples: [
      [
        "playbook explain review-overdue",
        "Why reviews matter and when one is late.",
      ],
      [
        "playbook explain --document policies/gifts.md",
        "What makes this document a policy, and what else it might be.",
      ],
    ],
    options: OPTIONS,
  },
  async ({ io, options, args }) => {
    if (options.document !== undefined)
      return tellDocument({ io, options, args }, options.document);
    const [id, ...more] = args;
    if (id === undefined || more.length > 0)
      throw new CannotRun(
        "Name one rule: `playbook explain review-overdue`. `playbook rules` lists them all.",
      );
    const {
      text: settings,
      path: configPath,
      root,
    } = readSettings(io, options);
    const standings = standingOfRules(settings);
    assertRule(
      id,
      standings.map(({ rule }) => rule),
    );
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

/** @throws CannotRun when there is no such document, or a rule is named as well. */
async function tellDocument(
  {
    io,
    options,
    args,
  }: Pick<Invocation<typeof OPTIONS>, "io" | "options" | "args">,
  path: string,
): Promise<0> {
  if (args.length > 0)
    throw new CannotRun(
      "Name a rule or a document, not both; `playbook explain --document PATH` needs no rule.",
    );
  if (options.format !== "text")
    throw new CannotRun("Why a document has its type is told as text only.");
  const { result, root, isSelected } = await openPlaybook({
    io,
    options,
    paths: [path],
  });
  const documents = result.playbook.documents.filter((each) =>
    isSelected(each.path),
  );
  const view = textView(io, options, options.output);
  const pages = documents.map((each) =>
    explainDocument(each, under(root.fromHere, each.path), view),
  );
  writeOutput(io, root, options.output, pages.join("\n"));
  return 0;
}

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
