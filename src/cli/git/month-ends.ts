/** Where a playbook stood at the end of each month, for a trend. */

import { ask, pathArguments, type Repository } from "./repository.ts";

/** More months than these say no more. */
const MOST_MONTHS = 12;

/** The last commit of each month after a revision that touched the playbook, oldest first; the month of the newest is left out, as it goes on. */
export async function monthEnds(
  repository: Repository,
  revision: string,
): Promise<readonly string[]> {
  const out = await ask(repository, [
    "log",
    "--no-show-signature",
    "--format=%H %as",
    "--end-of-options",
    `${revision}..HEAD`,
    ...(repository.prefix === "" ? ["--"] : pathArguments(repository)),
  ]);
  const last = new Map<string, string>();
  for (const line of out.split("\n")) {
    const [commit, day = ""] = line.split(" ");
    const month = day.slice(0, "YYYY-MM".length);
    if (commit && !last.has(month)) last.set(month, commit);
  }
  const [, ...earlier] = [...last.values()];
  return earlier.slice(0, MOST_MONTHS).reverse();
}
