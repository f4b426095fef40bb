/** What every command of a register shares: its options, and the way its table reaches the reader. */

import { basename } from "node:path";
import {
  registerCsv,
  registerJson,
  registerJsonl,
  registerMarkdown,
  registerText,
  type Register,
  type RegisterView,
} from "../core/index.ts";
import {
  OUTPUT_OPTION,
  type CommonValues,
  type OptionTable,
  type Values,
} from "./command.ts";
import type { Root } from "./find-root.ts";
import type { Io } from "./io.ts";
import { textView } from "./text-view.ts";
import { BYTE_ORDER_MARK, writeOutput } from "./write-output.ts";

/** `--format` and `--output`, to be spread into a command's own options. */
export const REGISTER_OPTIONS = {
  format: {
    value: "FORMAT",
    short: "f",
    choices: ["text", "json", "jsonl", "csv", "markdown"],
    default: "text",
    summary: "How to write it",
  },
  ...OUTPUT_OPTION,
} as const satisfies OptionTable;

export type RegisterValues = CommonValues & Values<typeof REGISTER_OPTIONS>;

/** What is written by hand in the place of a format. */
export type OwnFormats = Partial<
  Record<RegisterValues["format"], (view: RegisterView) => string>
>;

/**
 * Writes a register in the format asked for, to the file or to standard output.
 * @throws CannotRun when the file cannot be written.
 */
export function writeRegister(
  io: Io,
  options: RegisterValues,
  root: Pick<Root, "path" | "fromHere">,
  register: Register,
  own: OwnFormats = {},
): void {
  const { format, output } = options;
  const formats = {
    text: (view: RegisterView) => registerText(register, view),
    json: () => registerJson(register, basename(root.path)),
    jsonl: () => registerJsonl(register),
    csv: () => registerCsv(register),
    markdown: () => registerMarkdown(register),
    ...own,
  };
  const view = { ...textView(io, options, output), prefix: root.fromHere };
  const isFile = format === "csv" && output !== undefined;
  const text = formats[format](view);
  writeOutput(io, root, output, isFile ? BYTE_ORDER_MARK + text : text);
  if (register.summary !== undefined && !options.quiet)
    io.stderr.write(`${register.summary}\n`);
}
