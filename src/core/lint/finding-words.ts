/** Findings counted, as people say it. */

import { countOf } from "../text/count.ts";
import type { Diagnostic } from "./diagnostic.ts";

/** "2 errors, 1 warning"; nothing where nothing of weight was found. */
export function findingWords(
  findings: readonly Diagnostic[],
): string | undefined {
  const words = (["error", "warning", "info"] as const).flatMap((severity) => {
    const amount = findings.filter((each) => each.severity === severity).length;
    return amount === 0
      ? []
      : [countOf(amount, severity === "info" ? "notice" : severity)];
  });
  return words.length === 0 ? undefined : words.join(", ");
}
