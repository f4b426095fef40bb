/** Decides whether a stream gets colours, and makes them. */

import { createColors } from "picocolors";
import type { Paint } from "../core/index.ts";
import type { Io, Output } from "./io.ts";

/** The colours for a stream. `--color` wins, then `FORCE_COLOR`, then `NO_COLOR`, then whether it is a terminal. */
export function paintFor(
  stream: Pick<Output, "isTerminal">,
  when: "auto" | "always" | "never",
  env: Io["env"],
): Paint {
  return createColors(
    when === "always" || (when === "auto" && isColourful(stream, env)),
  );
}

function isColourful(
  { isTerminal }: Pick<Output, "isTerminal">,
  { FORCE_COLOR, NO_COLOR, TERM }: Io["env"],
): boolean {
  if (FORCE_COLOR !== undefined)
    return FORCE_COLOR !== "0" && FORCE_COLOR !== "false";
  return isTerminal && !NO_COLOR && TERM !== "dumb";
}
