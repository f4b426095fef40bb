/** The command line: finds the command, reads its options, runs it, answers the exit code. */

import {
  didYouMean,
  isCalendarDate,
  nearest,
  printable,
  withoutLogCommands,
} from "../core/index.ts";
import { resolve } from "node:path";
import { CannotRun } from "./cannot-run.ts";
import { COMMON_OPTIONS, type ExitCode } from "./command.ts";
import { COMMANDS } from "./commands/index.ts";
import { commandHelp, toolHelp } from "./help.ts";
import type { Io } from "./io.ts";
import { parseOptions, splitCommand } from "./parse-options.ts";
import { VERSION } from "./version.ts";

/** Runs one command line. 0: no errors, 1: findings, 2: could not run. */
export async function main(io: Io): Promise<ExitCode> {
  try {
    return await runCommand(io);
  } catch (error) {
    const text =
      error instanceof CannotRun
        ? printable(error.message)
        : internalError(io, error);
    io.stderr.write(withoutLogCommands(`${text}\n`));
    return 2;
  }
}

async function runCommand(io: Io): Promise<ExitCode> {
  const { name, rest } = splitCommand(io.argv, COMMON_OPTIONS);
  if (name === undefined) return runTool(io);
  if (name === "help") return showHelp(io, rest[0]);
  const command = commandNamed(io, name);
  const { options, args } = parseOptions(
    rest,
    { ...command.options, ...COMMON_OPTIONS },
    `playbook ${name} --help`,
  );
  if (options.help) return showHelp(io, name);
  if (args[0] !== undefined && command.usage === "")
    throw new CannotRun(
      `\`playbook ${name}\` takes no \`${args[0]}\`, only options; run \`playbook ${name} --help\` to see them.`,
    );
  if (options.config !== undefined && options["no-config"])
    throw new CannotRun(
      "`--config` names settings and `--no-config` uses none; give one of the two.",
    );
  if (options.today !== undefined && !isCalendarDate(options.today))
    throw new CannotRun(
      `\`--today ${options.today}\` is no day of the calendar; write it as \`2026-11-21\`.`,
    );
  return command.run({ io, options, args });
}

function runTool(io: Io): ExitCode {
  const table = {
    ...COMMON_OPTIONS,
    version: { summary: "Show the version", short: "V" },
  };
  const { options } = parseOptions(io.argv, table, "playbook --help");
  if ("version" in options && options.version === true)
    io.stdout.write(`${VERSION}\n`);
  else if (options.help) io.stdout.write(toolHelp(COMMANDS));
  else {
    io.stderr.write(toolHelp(COMMANDS));
    return 2;
  }
  return 0;
}

function showHelp(io: Io, name: string | undefined): ExitCode {
  io.stdout.write(
    name === undefined
      ? toolHelp(COMMANDS)
      : commandHelp(commandNamed(io, name), Math.min(100, io.stdout.width)),
  );
  return 0;
}

function commandNamed(io: Io, name: string): (typeof COMMANDS)[number] {
  const command = COMMANDS.find((each) => each.name === name);
  if (command) return command;
  const names = COMMANDS.map((each) => each.name);
  if (io.files.kindOf(resolve(io.cwd, name)) !== undefined)
    throw new CannotRun(
      `\`${name}\` is no command; to check it, run \`playbook lint ${name}\`.`,
    );
  throw new CannotRun(
    `There is no command \`${name}\`.${didYouMean(nearest(name, names)) || " Run `playbook --help` to see them all."}`,
  );
}

function internalError(io: Io, error: unknown): string {
  const isVerbose = io.argv.includes("--verbose") || io.argv.includes("-v");
  const message = error instanceof Error ? error.message : String(error);
  const stack = error instanceof Error ? error.stack : undefined;
  const cause =
    error instanceof Error && error.cause instanceof Error
      ? `\n${error.cause.stack}`
      : "";
  return isVerbose
    ? `Something went wrong inside playbook: ${message}\n${stack}${cause}`
    : `Something went wrong inside playbook: ${message} Run the command again with --verbose for the details, and please report them.`;
}
