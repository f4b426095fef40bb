/** Reads options and arguments by the tables that commands declare. */

import { parseArgs, type ParseArgsConfig } from "node:util";
import { didYouMean, nearest } from "../core/index.ts";
import { CannotRun } from "./cannot-run.ts";
import type { Invocation, OptionDefinition, OptionTable } from "./command.ts";

type Token = { name: string; rawName: string; value?: string | undefined };

/**
 * Parses the arguments of a command.
 * @throws CannotRun when an option is unknown, lacks its value, or has one that it does not take.
 */
export function parseOptions(
  argv: readonly string[],
  table: OptionTable,
  help: string,
): Pick<Invocation<OptionTable>, "options" | "args"> {
  const { tokens, positionals } = tokensOf(argv, table);
  const values: Record<string, unknown> = {};
  for (const [name, option] of Object.entries(table))
    values[name] = option.repeatable
      ? []
      : option.value
        ? option.default
        : false;
  for (const token of tokens) {
    const option = Object.hasOwn(table, token.name)
      ? table[token.name]
      : undefined;
    if (!option) throw new CannotRun(unknownOption(token, table, help));
    const value = checkedValue(token, option);
    if (option.repeatable)
      values[token.name] = [...(values[token.name] as unknown[]), value];
    else values[token.name] = value;
  }
  return {
    options: values as Invocation<OptionTable>["options"],
    args: positionals,
  };
}

/** Splits off the command: the first argument that is neither an option nor the value of one. */
export function splitCommand(
  argv: readonly string[],
  table: OptionTable,
): { readonly name: string | undefined; readonly rest: readonly string[] } {
  const { firstPositional } = tokensOf(argv, table);
  if (firstPositional === undefined) return { name: undefined, rest: argv };
  return {
    name: argv[firstPositional],
    rest: argv.toSpliced(firstPositional, 1),
  };
}

function tokensOf(
  argv: readonly string[],
  table: OptionTable,
): {
  tokens: readonly Token[];
  positionals: readonly string[];
  firstPositional: number | undefined;
} {
  const options: NonNullable<ParseArgsConfig["options"]> = {};
  for (const [name, { value, short, repeatable }] of Object.entries(table))
    options[name] = {
      type: value ? "string" : "boolean",
      multiple: repeatable ?? false,
      ...(short ? { short } : {}),
    };
  const { tokens } = parseArgs({
    args: [...argv],
    options,
    strict: false,
    allowPositionals: true,
    tokens: true,
  });
  const positional = tokens.filter((each) => each.kind === "positional");
  return {
    tokens: tokens.filter((each) => each.kind === "option"),
    positionals: positional.map(({ value }) => value),
    firstPositional: positional[0]?.index,
  };
}

function checkedValue(
  { rawName, value }: Token,
  option: OptionDefinition,
): string | boolean {
  if (!option.value) {
    if (value !== undefined)
      throw new CannotRun(`\`${rawName}\` takes no value.`);
    return true;
  }
  if (value === undefined || value === "")
    throw new CannotRun(
      `\`${rawName}\` needs a value: \`${rawName} ${option.choices?.join("|") ?? option.value}\`.`,
    );
  if (option.choices && !option.choices.includes(value))
    throw new CannotRun(
      `\`${rawName}\` does not take \`${value}\`; it takes ${option.choices.map((each) => `\`${each}\``).join(", ")}.${didYouMean(nearest(value, option.choices))}`,
    );
  return value;
}

function unknownOption(
  { rawName, name }: Token,
  table: OptionTable,
  help: string,
): string {
  const like = nearest(name, Object.keys(table));
  return `There is no option \`${rawName}\`.${didYouMean(like && `--${like}`) || ` Run \`${help}\` to see them all.`}`;
}
