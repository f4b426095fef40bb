/** `--help`, made from what commands say of themselves. */

import {
  COMMON_OPTIONS,
  type Command,
  type OptionDefinition,
  type OptionTable,
} from "./command.ts";

const INDENT = "  ";

/** The help of the whole tool. */
export function toolHelp(commands: readonly Command[]): string {
  const width = Math.max(
    ...commands.map(({ name, usage }) => `${name} ${usage}`.length),
  );
  const groups = [...new Set(commands.map(({ group }) => group))];
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

/** The help of one command. */
export function commandHelp(command: Command): string {
  const table: OptionTable = { ...command.options, ...COMMON_OPTIONS };
  const rows = Object.entries(table).map(([name, option]) => ({
    group: option.group ?? "Options",
    left: leftOf(name, option),
    right: rightOf(option),
  }));
  const width = Math.min(30, Math.max(...rows.map(({ left }) => left.length)));
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
        .map(({ left, right }) =>
          left.length > width
            ? `${INDENT}${left}\n${INDENT}${" ".repeat(width)}${INDENT}${right}`
            : `${INDENT}${left.padEnd(width)}${INDENT}${right}`,
        ),
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
