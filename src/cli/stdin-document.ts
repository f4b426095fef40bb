/** `--stdin --stdin-filename PATH`: a document that is not saved yet, judged within the rest of the playbook. */

import { resolve } from "node:path";
import { CannotRun } from "./cannot-run.ts";
import type { Invocation } from "./command.ts";
import type { LINT_OPTIONS } from "./lint-options.ts";

/** A text and where it belongs. */
export interface StdinDocument {
  readonly path: string;
  /** The text by absolute path. */
  readonly texts: ReadonlyMap<string, string>;
}

/**
 * Reads the document from standard input, where that is asked for.
 * @throws CannotRun when it is not clear where the document belongs.
 */
export async function readStdinDocument({
  io,
  options,
  args,
}: Invocation<typeof LINT_OPTIONS>): Promise<StdinDocument | undefined> {
  const path = options["stdin-filename"];
  if (!options.stdin) {
    if (path === undefined) return undefined;
    throw new CannotRun("`--stdin-filename` needs `--stdin` as well.");
  }
  if (path === undefined)
    throw new CannotRun(
      "`--stdin` needs to know where the document belongs: add `--stdin-filename policies/brand.md`.",
    );
  if (args.length > 0)
    throw new CannotRun(
      `Either \`--stdin\` or paths: leave out \`${args[0]}\`.`,
    );
  const text = await io.readStdin();
  return { path, texts: new Map([[resolve(io.cwd, path), text]]) };
}
