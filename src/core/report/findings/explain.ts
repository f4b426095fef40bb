/** The page of one rule, at a terminal or as Markdown. */

import type { Diagnostic } from "../../lint/diagnostic.ts";
import type { RuleStanding } from "../../lint/rule-standing.ts";
import { EXAMPLE_DAY, type Example } from "../../rules/rule-facts.ts";
import { wrapColumns } from "../../text/display-width.ts";
import { printable } from "../../text/printable.ts";
import { SEVERITY_TONES, type Paint } from "../paint.ts";
import { ruleUrl } from "./urls.ts";

/** A rule's page as data. */
export interface RulePage {
  readonly standing: RuleStanding;
  /** What the rule finds in its bad example. */
  readonly findings: readonly Diagnostic[];
  /** Where the settings stand, as the user would name it; `undefined` where there are none. */
  readonly configPath: string | undefined;
}

/** The page for a terminal. */
export function explainText(
  page: RulePage,
  { paint, width = 100 }: { paint: Paint; width?: number },
): string {
  const { rule, severity, options } = page.standing;
  const tone = SEVERITY_TONES[severity];
  const wrap = (text: string): readonly string[] =>
    wrapColumns(printable(text), width - 2).map((line) => `  ${line}`);
  const lines = [
    `${paint.bold(rule.id)}  ${paint.dim(`${rule.group} rule,`)} ${paint[tone](severity)}`,
    "",
    ...wrap(rule.summary),
    "",
    ...wrap(rule.why),
    "",
    ...wrap(standingSentence(page)),
    ...(rule.fixable
      ? wrap("`playbook fix` can cure some of its findings.")
      : []),
    ...(options.length === 0 ? [] : ["", paint.bold("Options")]),
    ...options.flatMap(({ name, summary, default: usual, value }) => [
      `  ${name}: ${JSON.stringify(value)}`,
      ...wrap(
        `  ${summary}${JSON.stringify(value) === JSON.stringify(usual) ? "" : ` The default is ${JSON.stringify(usual)}.`}`,
      ),
    ]),
    "",
    paint.bold("Change it in playbook.config.yaml"),
    ...settingLines(page).map((line) => `  ${line}`),
    ...(rule.group === "own"
      ? []
      : [
          "",
          paint.green(paint.bold("It finds nothing in")),
          ...exampleLines(rule.examples.good, paint),
          "",
          paint.red(paint.bold(`It finds something, as of ${EXAMPLE_DAY}, in`)),
          ...exampleLines(rule.examples.bad, paint),
          ...page.findings.flatMap(({ start, message }) =>
            wrap(`Line ${start.line}: ${message}`),
          ),
          "",
          paint.dim(ruleUrl(rule.id)),
        ]),
  ];
  return `${lines.join("\n")}\n`;
}

/** The page as Markdown. */
export function explainMarkdown(page: RulePage): string {
  const { rule, options } = page.standing;
  const lines = [
    `# \`${rule.id}\``,
    rule.summary,
    rule.why,
    standingSentence(page),
    ...(rule.fixable ? ["`playbook fix` can cure some of its findings."] : []),
    ...(options.length === 0
      ? []
      : [
          "## Options",
          options
            .map(
              ({ name, summary, value }) =>
                `- \`${name}\` (\`${JSON.stringify(value)}\`): ${summary}`,
            )
            .join("\n"),
        ]),
    "## Change it",
    fenced("yaml", settingLines(page).join("\n")),
    ...(rule.group === "own" ? [] : exampleParts(page)),
  ];
  return `${lines.filter((line) => line !== "").join("\n\n")}\n`;
}

function exampleParts({ standing, findings }: RulePage): readonly string[] {
  const { id, examples } = standing.rule;
  return [
    "## It finds nothing in",
    ...exampleBlocks(examples.good),
    `## It finds something, as of ${EXAMPLE_DAY}, in`,
    ...exampleBlocks(examples.bad),
    findings
      .map(({ start, message }) => `- Line ${start.line}: ${message}`)
      .join("\n"),
    `[${id}](${ruleUrl(id)})`,
  ];
}

function standingSentence({ standing, configPath }: RulePage): string {
  const { rule, severity, isConfigured } = standing;
  const state =
    severity === "off" ? "It is switched off." : `Its severity is ${severity}.`;
  if (configPath === undefined)
    return `${state} That is the default; this folder has no playbook.config.yaml.`;
  return isConfigured
    ? `${state} \`${configPath}\` says so; the default is ${rule.severity}.`
    : `${state} That is the default, which \`${configPath}\` leaves as it is.`;
}

function settingLines({ standing }: RulePage): readonly string[] {
  const { rule, severity, options } = standing;
  const shown = severity === "off" ? rule.severity : severity;
  const other = shown === "warning" ? "error" : "warning";
  if (options.length === 0) return ["rules:", `  ${rule.id}: ${other}`];
  return [
    "rules:",
    `  ${rule.id}:`,
    `    severity: ${other}`,
    ...options.map(
      ({ name, value }) => `    ${name}: ${JSON.stringify(value)}`,
    ),
  ];
}

function filesOf(example: Example): readonly (readonly [string, string])[] {
  return typeof example === "string"
    ? [["", example]]
    : Object.entries(example);
}

function exampleLines(example: Example, paint: Paint): readonly string[] {
  return filesOf(example).flatMap(([path, text]) => [
    ...(path === "" ? [] : [`  ${paint.underline(path)}`]),
    ...text
      .trimEnd()
      .split("\n")
      .map((line) => `  ${paint.dim("│")} ${printable(line)}`),
  ]);
}

function exampleBlocks(example: Example): readonly string[] {
  return filesOf(example).flatMap(([path, text]) => [
    ...(path === "" ? [] : [`\`${path}\``]),
    fenced(/\.ya?ml$/.test(path) ? "yaml" : "markdown", text.trimEnd()),
  ]);
}

function fenced(language: string, text: string): string {
  const fence = text.includes("```") ? "````" : "```";
  return `${fence}${language}\n${text}\n${fence}`;
}
