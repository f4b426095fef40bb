/** What every command of a governance register shares: its options, and the way its table reaches the reader. */

import {
  listCsv,
  listJson,
  listMarkdown,
  listText,
  registerCsv,
  registerJson,
  registerMarkdown,
  registerText,
  type ListedDocument,
  type Register,
  type TextView,
} from "../core/index.ts";
import { CannotRun } from "./cannot-run.ts";
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
 * For a picture, which has one format only.
 * @throws CannotRun when another is asked for.
 */
export function refuseFormat({ format }: RegisterValues, flag: string): void {
  if (format !== REGISTER_OPTIONS.format.default)
    throw new CannotRun(
      `\`${flag}\` draws with Mermaid, so \`--format ${format}\` has no place beside it; leave one of them out.`,
    );
}

/**
 * Writes a register in the format asked for, to the file or to standard output.
 * @throws CannotRun when the file cannot be written.
 */
export function writeRegister(...asked: Asked<Register>): void {
  write(asked, {
    text: registerText,
    json: registerJson,
    csv: registerCsv,
    markdown: registerMarkdown,
  });
}

/**
 * The same for a list of documents.
 * @throws CannotRun when the file cannot be written.
 */
export function writeList(...asked: Asked<readonly ListedDocument[]>): void {
  write(asked, {
    text: listText,
    json: listJson,
    csv: listCsv,
    markdown: listMarkdown,
  });
}

type RegisterValues = CommonValues & Values<typeof REGISTER_OPTIONS>;
type Asked<T> = readonly [
  io: Io,
  options: RegisterValues,
  root: Pick<Root, "path" | "fromHere">,
  rows: T,
];

function write<T>(
  [io, options, root, rows]: Asked<T>,
  formats: Record<
    RegisterValues["format"],
    (rows: T, view: TextView) => string
  >,
): void {
  const { format, output } = options;
  const view = { ...textView(io, options, output), prefix: root.fromHere };
  const isFile = format === "csv" && output !== undefined;
  const text = formats[format](rows, view);
  writeOutput(io, root, output, isFile ? BYTE_ORDER_MARK + text : text);
}
