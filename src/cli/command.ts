/** What a command is: facts for `--help`, options as data, and a function that runs. */

import type { Io } from "./io.ts";

/** One option. Parsing, `--help` and the types of the values come from this. */
export interface OptionDefinition {
  /** One line, no full stop. */
  readonly summary: string;
  /** The heading it stands under in `--help`; "Options" unless told. */
  readonly group?: string;
  /** What stands for its value in `--help`: `FILE`. Left out: a flag without a value. */
  readonly value?: string;
  /** The only values it takes. */
  readonly choices?: readonly string[];
  /** What holds without it, as shown in `--help` and given to the command. */
  readonly default?: string;
  /** Whether it may be given several times. */
  readonly repeatable?: true;
  readonly short?: string;
}

export type OptionTable = Readonly<Record<string, OptionDefinition>>;

/** The values of options: a flag is a boolean, a repeatable option a list, any other its text or `undefined`. */
export type Values<O extends OptionTable> = {
  readonly [name in keyof O]: O[name] extends { repeatable: true }
    ? readonly string[]
    : O[name] extends { choices: readonly (infer C extends string)[] }
      ? O[name] extends { default: string }
        ? C
        : C | undefined
      : O[name] extends { value: string }
        ? O[name] extends { default: string }
          ? string
          : string | undefined
        : boolean;
};

/** Options that every command takes. */
export const COMMON_OPTIONS = {
  root: {
    value: "DIR",
    summary: "The playbook's folder, where it cannot be found from the paths",
    group: "Every command",
  },
  config: {
    value: "FILE",
    summary: "Settings to use instead of the root's playbook.config.yaml",
    group: "Every command",
  },
  "no-config": {
    summary:
      "Use no settings: what holds by default, whatever the root's file says",
    group: "Every command",
  },
  today: {
    value: "YYYY-MM-DD",
    summary: "Judge dates as of this day",
    group: "Every command",
  },
  color: {
    value: "WHEN",
    choices: ["auto", "always", "never"],
    default: "auto",
    summary: "When to use colours",
    group: "Every command",
  },
  quiet: { summary: "Errors only", short: "q", group: "Every command" },
  verbose: { summary: "More detail", short: "v", group: "Every command" },
  help: { summary: "Show this help", short: "h", group: "Every command" },
} as const satisfies OptionTable;

/** The option that every command with an output worth keeping takes. */
export const OUTPUT_OPTION = {
  output: {
    value: "FILE",
    short: "o",
    summary: "Write the result to a file instead of standard output",
  },
} as const satisfies OptionTable;

export type CommonValues = Values<typeof COMMON_OPTIONS>;

/** What a command is run with. */
export interface Invocation<O extends OptionTable = Record<never, never>> {
  readonly io: Io;
  readonly options: CommonValues & Values<O>;
  /** Arguments that are no options. */
  readonly args: readonly string[];
}

/** 0: no errors, 1: findings, 2: could not run. */
export type ExitCode = 0 | 1 | 2;

/** What a command says of itself. */
export interface CommandFacts<O extends OptionTable> {
  readonly name: string;
  /** The heading it stands under in `playbook --help`. */
  readonly group: "Check" | "Look" | "Write" | "Learn";
  /** What it does, one line in the imperative, no full stop. */
  readonly summary: string;
  /** Its arguments as shown in the usage line: `[paths…]`. */
  readonly usage: string;
  /** Command lines worth knowing, each with what it does. */
  readonly examples: readonly (readonly [command: string, does: string])[];
  readonly options: O;
}

/** A command, whatever its options. */
export interface Command extends CommandFacts<OptionTable> {
  run(invocation: Invocation<OptionTable>): Promise<ExitCode>;
}

/** Describes a command; what `run` gets is typed by its options. */
export function defineCommand<const O extends OptionTable>(
  facts: CommandFacts<O>,
  run: (invocation: Invocation<O>) => Promise<ExitCode>,
): Command {
  // The parser fills the values from the very table that types them.
  return { ...facts, run };
}
