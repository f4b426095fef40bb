/** The texts that findings point into; the engine does not keep them. */

import type { Diagnostic, SourceTexts } from "../core/index.ts";
import type { OpenPlaybook } from "./open-playbook.ts";

/** Reads the files that have findings once more. */
export async function textsOf(
  { host }: Pick<OpenPlaybook, "host">,
  diagnostics: readonly Diagnostic[],
): Promise<SourceTexts> {
  const texts = new Map<string, string>();
  for (const path of new Set(diagnostics.map((each) => each.path))) {
    const read = await host.read(path);
    if ("text" in read) texts.set(path, read.text);
  }
  return texts;
}
