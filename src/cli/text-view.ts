/** How the reader of a command's text sees it. */

import type { TextView } from "../core/index.ts";
import type { CommonValues } from "./command.ts";
import type { Io } from "./io.ts";
import { paintFor } from "./paint.ts";

/** Lines longer than this are hard to read, however wide the terminal. */
const WIDEST = 120;

/**
 * Colours and line length for standard output, or for a file: none unless asked for.
 * @param output the file, if any.
 */
export function textView(
  { stdout, env }: Pick<Io, "stdout" | "env">,
  options: Pick<CommonValues, "color" | "verbose">,
  output: string | undefined,
): Omit<TextView, "prefix"> {
  const stream = output === undefined ? stdout : { isTerminal: false };
  const isFile = output !== undefined;
  return {
    paint: paintFor(stream, options.color, isFile ? {} : env),
    isVerbose: options.verbose,
    ...(stream.isTerminal ? { width: Math.min(WIDEST, stdout.width) } : {}),
  };
}
