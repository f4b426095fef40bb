/** Findings that a team has accepted for now are not told, as at the command line. */

import {
  applyBaseline,
  countAll,
  readBaseline,
  type AcceptedFinding,
  type Result,
} from "../core/index.ts";

/** The text of a file; `undefined` where it cannot be read. */
type ReadText = (path: string) => Promise<string | undefined>;

/** The result without accepted findings; `complain` hears of a baseline that is damaged. */
export async function withoutAccepted(
  result: Result,
  readText: ReadText,
  complain: (sentence: string) => void,
): Promise<Result> {
  const { baseline } = result.playbook.config;
  if (!result.playbook.files.has(baseline)) return result;
  const text = await readText(baseline);
  let accepted: readonly AcceptedFinding[];
  try {
    accepted = readBaseline(text ?? "");
  } catch {
    complain(`\`${baseline}\` is damaged, so no finding counts as accepted.`);
    return result;
  }
  const paths = new Set(accepted.map(({ path }) => path));
  const texts = new Map<string, string>();
  for (const { path } of result.diagnostics)
    if (paths.has(path) && !texts.has(path))
      texts.set(path, (await readText(path)) ?? "");
  const { fresh } = applyBaseline(result.diagnostics, accepted, texts);
  const { documents } = result.playbook;
  return {
    ...result,
    diagnostics: fresh,
    counts: countAll(documents, result.skipped.length, fresh),
  };
}
