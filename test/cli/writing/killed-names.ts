/** The names under which a process that no longer runs has left what it was writing. */

import { leftoverNames } from "../../../src/cli/writing/leftover.ts";

/** Of a file that was written in place, and of one that was to be renamed. */
export function killedNames(
  file: string,
  folder?: string,
): Record<"backup" | "unfinished" | "fresh" | "journal", string> {
  const nameOf = leftoverNames(file, folder);
  const killed = (name: string): string =>
    // No system has as many processes.
    name.replace(`.${process.pid}-`, ".999999999-");
  return {
    backup: killed(nameOf("backup", true)),
    unfinished: killed(nameOf("unfinished", true)),
    fresh: killed(nameOf("unfinished")),
    journal: killed(nameOf("journal")),
  };
}
