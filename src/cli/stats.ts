/** `--stats`: where the time of a run went. */

import { countOf, largest, type Host, type Timing } from "../core/index.ts";
import type { Io } from "./io.ts";

const SLOWEST = 5;

/** Measures one run. */
export interface Stopwatch {
  readonly timing: Timing;
  wrapHost(host: Host): Host;
  /** The measured times as lines for people; `documents` were read. */
  tell(documents: number): string;
}

/** Starts measuring. */
export function startStopwatch({ now }: Pick<Io, "now">): Stopwatch {
  const start = now();
  const rules = new Map<string, number>();
  let listing = 0;
  let reading = 0;
  return {
    timing: { now, rules },
    wrapHost: (host) => ({
      ...host,
      async list() {
        const began = now();
        const list = await host.list();
        listing += now() - began;
        return list;
      },
      read(path) {
        const began = now();
        const result = host.read(path);
        if (!(result instanceof Promise)) {
          reading += now() - began;
          return result;
        }
        return result.finally(() => (reading += now() - began));
      },
    }),
    tell(documents) {
      const total = now() - start;
      const checking = [...rules.values()].reduce((a, b) => a + b, 0);
      const rest = total - listing - reading - checking;
      const slowest = [...rules].sort((a, b) => b[1] - a[1]).slice(0, SLOWEST);
      const rows = [
        ["finding files", listing],
        ["reading files", reading],
        ["understanding documents", rest],
        [`checking ${rules.size} rules`, checking],
        ...slowest.map(([id, time]) => [`  ${id}`, time] as const),
        ["all", total],
      ] as const;
      const width = largest(rows.map(([name]) => name.length));
      return [
        ...rows.map(
          ([name, time]) =>
            `${name.padEnd(width)}  ${time.toFixed(1).padStart(9)} ms`,
        ),
        `${countOf(Math.round((documents * 1000) / Math.max(1, total)), "document")} per second`,
        "",
      ].join("\n");
    },
  };
}
