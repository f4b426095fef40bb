/** More findings in one document than anybody reads: so many are shown, the gravest of every rule first, and the rest is counted. */

import { SEVERITIES, type Severity } from "../config/config.ts";
import type { Diagnostic } from "./diagnostic.ts";

/** So many findings of one document are shown. */
export const MOST_SHOWN = 1000;

/** So many of a rule come before further ones of the same weight, so that a frequent rule does not hide the others. */
const FIRST_OF_A_RULE = 200;

/** The findings of one document, in the order of reports. */
export interface Shortened {
  readonly shown: readonly Diagnostic[];
  readonly omitted: readonly Diagnostic[];
}

/** Which findings of one document to show. Nothing but what people read is cut: counts, exit codes, baselines and fixes know all. */
export function shorten(
  found: readonly Diagnostic[],
  most = MOST_SHOWN,
): Shortened {
  if (found.length <= most) return { shown: found, omitted: [] };
  const chosen = new Set<Diagnostic>();
  for (const each of byImportance(found)) {
    if (chosen.size === most) break;
    chosen.add(each);
  }
  return {
    shown: found.filter((each) => chosen.has(each)),
    omitted: found.filter((each) => !chosen.has(each)),
  };
}

/** The highest severity among findings, of which there is at least one. */
export function gravestOf(found: readonly Diagnostic[]): Severity {
  return SEVERITIES.find((wanted) =>
    found.some(({ severity }) => severity === wanted),
  )!;
}

/** By severity; within one, the first of every rule before the many of some. */
function* byImportance(found: readonly Diagnostic[]): Generator<Diagnostic> {
  for (const severity of SEVERITIES) {
    const seen = new Map<string, number>();
    const others: Diagnostic[] = [];
    for (const each of found) {
      if (each.severity !== severity) continue;
      const before = seen.get(each.rule) ?? 0;
      seen.set(each.rule, before + 1);
      if (before < FIRST_OF_A_RULE) yield each;
      else others.push(each);
    }
    yield* others;
  }
}
