/** A line on standard error while a large playbook is being read; only in a terminal, and only when it takes a while. */

import type { Host } from "../core/index.ts";
import type { Io } from "./io.ts";

const PATIENCE = 1000;
const PAUSE = 100;

/** The host with a progress line, and what takes the line away again. */
export function withProgress(
  host: Host,
  { stderr, now }: Pick<Io, "stderr" | "now">,
): { readonly host: Host; readonly end: () => void } {
  if (!stderr.isTerminal) return { host, end: () => undefined };
  const start = now();
  let shown = 0;
  return {
    host: {
      ...host,
      pause(done, total) {
        const time = now();
        if (time - start > PATIENCE && time - shown > PAUSE && done < total) {
          shown = time;
          stderr.write(`\rReading ${done} of ${total} documents\u001b[K`);
        }
        return host.pause?.(done, total);
      },
    },
    end: () => {
      if (shown > 0) stderr.write("\r\u001b[K");
    },
  };
}
