/** What every command of a governance register shares: its options, and the way its table reaches the reader. */

import {
  registerCsv,
  registerJson,
  registerMarkdown,
  registerText,
  type Register,
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
    choices: ["text", "json", "csv", "markdown"],
    default: "text",
    summary: "How to write it",
  },
  ...OUTPUT_OPTION,
} as const satisfies OptionTable;

/**
 * Writes a register in the format asked for, to the file or to standard output.
 * @throws CannotRun when the file cannot be written.
 */
export function writeRegister(
  io: Io,
  options: CommonValues & Values<typeof REGISTER_OPTIONS>,
  root: Pick<Root, "fromHere">,
  register: Register,
): void {
  const { format, output } = options;
  const formats: Record<typeof format, () => string> = {
    text: () =>
      registerText(register, {
        ...textView(io, options, output),
        prefix: root.fromHere,
      }),
    json: () => registerJson(register),
    csv: () =>
      (output === undefined ? "" : BYTE_ORDER_MARK) + registerCsv(register),
    markdown: () => registerMarkdown(register),
  };
  writeOutput(io, output, formats[format]());
}
