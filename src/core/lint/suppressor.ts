/** Suppression as the rules of one config see it: what a document's comments take away, and what is wrong with the comments. */

import type { Config } from "../config/config.ts";
import type { PlaybookDocument } from "../playbook/playbook-document.ts";
import type { Rule } from "../rules/rule.ts";
import { diagnosticAt, type Diagnostic } from "./diagnostic.ts";
import { severityOf } from "./severity.ts";
import { suppress } from "./suppress.ts";

/** What is left of a document's findings, complaints about its comments included, and how many were taken away. */
export type Suppressor = (
  document: PlaybookDocument,
  found: readonly Diagnostic[],
) => { readonly kept: readonly Diagnostic[]; readonly suppressed: number };

/** Prepares suppression. */
export function suppressor(rules: readonly Rule[], config: Config): Suppressor {
  const ids = rules.map(({ id }) => id);
  const severities = new Map(
    rules.map((rule) => [rule.id, severityOf(rule, config)]),
  );
  const isRun = (rule: string): boolean => severities.get(rule) !== "off";
  return (document, found) => {
    const { kept, suppressed, complaints } = suppress(
      document,
      found,
      ids,
      isRun,
    );
    const { path, parsed } = document;
    const told = complaints.flatMap(({ rule, range, message, about }) => {
      const severity = severities.get(rule) ?? "off";
      return severity === "off"
        ? []
        : [
            {
              ...diagnosticAt(
                path,
                parsed.lineStarts,
                range,
                rule,
                severity,
                message,
              ),
              ...(about ? { about } : {}),
            },
          ];
    });
    return { kept: [...kept, ...told], suppressed };
  };
}
