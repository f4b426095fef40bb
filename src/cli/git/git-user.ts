/** Who git says is working here. */

import type { Io } from "../io.ts";
import { runGit } from "./run-git.ts";

/** Name and address as git would write them into a commit; empty where there is no git or it does not know. */
export async function gitUser(
  { env }: Pick<Io, "env">,
  cwd: string,
): Promise<readonly string[]> {
  const values = await Promise.all(
    ["user.name", "user.email"].map((key) =>
      runGit({ cwd, env }, ["config", "--get", key]).then(
        ({ code, out }) => (code === 0 ? out.trim() : ""),
        () => "",
      ),
    ),
  );
  return values.filter(Boolean);
}
