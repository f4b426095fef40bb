/** `--help`, made from what commands say of themselves. */

import { largest, wrapColumns } from "../core/index.ts";
import {
  COMMON_OPTIONS,
  type Command,
  type OptionDefinition,
  type OptionTable,
} from "./command.ts";

const INDENT = "  ";
const GROUPS: readonly Command["group"][] = ["Check", "Look", "Write", "Learn"];

/** The help of the whole tool. */
export function toolHelp(commands: readonly Command[]): string {
  const width = largest(
    commands.map(({ name, usage }) => `${name} ${usage}`.length),
  );
  const groups = GROUPS.filter((each) =>
    commands.some(({ group }) => group === each),
  );
  return [
    "Keep a folder of Markdown documents as a marketing playbook that can be followed.",
    "",
    "Usage: playbook COMMAND [options]",
    ...groups.flatMap((group) => [
      "",
      `${group}:`,
      ...commands
        .filter((command) => command.group === group)
        .map(
          ({ name, usage, summary }) =>
            `${INDENT}${`${name} ${usage}`.padEnd(width)}${INDENT}${summary}`,
        ),
    ]),
    "",
    "Start here:",
    `${INDENT}playbook lint                 check the playbook in this folder`,
    `${INDENT}playbook COMMAND --help       options and examples of a command`,
    `${INDENT}playbook --version`,
    "",
  ].join("\n");
}

/** The help of one command, in lines of at most `lineWidth` columns where words allow it. */
export function commandHelp(command: Command, lineWidth: number): string {
  const table: OptionTable = { ...command.options, ...COMMON_OPTIONS };
  const rows = Object.entries(table).map(([name, option]) => ({
    group: option.group ?? "Options",
    left: leftOf(name, option),
    right: rightOf(option),
  }));
  const width = largest(rows.map(({ left }) => left.length));
  const groups = [...new Set(rows.map(({ group }) => group))];
  return [
    `${command.summary}.`,
    "",
    `Usage: ${["playbook", command.name, command.usage, "[options]"].filter(Boolean).join(" ")}`,
    ...groups.flatMap((group) => [
      "",
      `${group}:`,
      ...rows
        .filter((row) => row.group === group)
        .map(({ left, right }) => {
          const indent = INDENT.length * 2 + width;
          const lines = wrapColumns(right, lineWidth - indent);
          return `${INDENT}${left.padEnd(width)}${INDENT}${lines.join(`\n${" ".repeat(indent)}`)}`;
        }),
    ]),
    "",
    "Examples:",
    ...command.examples.flatMap(([line, does]) => [
      `${INDENT}${line}`,
      `${INDENT}${INDENT}${does}`,
    ]),
    "",
  ].join("\n");
}

function leftOf(name: string, { short, value }: OptionDefinition): string {
  return `${short ? `-${short}, ` : "    "}--${name}${value ? ` ${value}` : ""}`;
}

function rightOf(option: OptionDefinition): string {
  const choices = option.choices
    ? `: ${option.choices.map((each) => (each === option.default ? `${each} (default)` : each)).join(", ")}`
    : option.default
      ? ` (default: ${option.default})`
      : "";
  return `${option.summary}${choices}${option.repeatable ? "; may be repeated" : ""}`;
}
