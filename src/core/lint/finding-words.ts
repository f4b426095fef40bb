/** Findings counted, as people say it. */

import { countOf } from "../text/count.ts";
import type { Diagnostic } from "./diagnostic.ts";

/** How many findings there are of each weight. */
interface Amounts {
  readonly errors: number;
  readonly warnings: number;
  readonly infos: number;
}

/** "2 errors, 1 warning"; nothing where nothing of weight was found. */
export function findingWords(
  findings: readonly Diagnostic[],
): string | undefined {
  const of = (wanted: Diagnostic["severity"]): number =>
    findings.filter(({ severity }) => severity === wanted).length;
  return countWords([
    { errors: of("error"), warnings: of("warning"), infos: of("info") },
  ]);
}

/** The same for the counts of one or several playbooks. */
export function countWords(all: readonly Amounts[]): string | undefined {
  const kinds = [
    ["errors", "error"],
    ["warnings", "warning"],
    ["infos", "notice"],
  ] as const;
  const words = kinds.flatMap(([kind, word]) => {
    const amount = all.reduce((sum, amounts) => sum + amounts[kind], 0);
    return amount === 0 ? [] : [countOf(amount, word)];
  });
  return words.length === 0 ? undefined : words.join(", ");
}
