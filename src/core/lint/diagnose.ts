/** Turns what a rule found into a diagnostic: its place as a range, what it is about, where related places stand. */

import type { Severity } from "../config/config.ts";
import {
  isTyped,
  type PlaybookDocument,
} from "../playbook/playbook-document.ts";
import type { Finding, RelatedPlace, Rule, Subject } from "../rules/rule.ts";
import { positionAt, type LineStarts } from "../text/range.ts";
import { diagnosticAt, type Diagnostic } from "./diagnostic.ts";
import { rangeOfPlace } from "./place.ts";

/** The line starts of a document of the playbook. */
export type LineStartsOf = (path: string) => LineStarts;

/** The diagnostic of a finding. */
export function diagnose(
  rule: Rule,
  severity: Severity,
  finding: Finding,
  document: PlaybookDocument,
  lineStartsOf?: LineStartsOf,
): Diagnostic {
  const range = rangeOfPlace(document, finding.at);
  const about = { ...subjectOf(document, finding.at), ...finding.about };
  return {
    ...diagnosticAt(
      document.path,
      document.parsed.lineStarts,
      range,
      rule.id,
      severity,
      finding.message,
    ),
    ...(Object.keys(about).length === 0 ? {} : { about }),
    ...(finding.cause ? { cause: finding.cause } : {}),
    fixes: finding.fixes ?? [],
    related: (finding.related ?? []).map((related) =>
      relate(
        related,
        lineStartsOf?.(related.path) ?? document.parsed.lineStarts,
      ),
    ),
  };
}

/** What a place in a field says of itself. */
function subjectOf(document: PlaybookDocument, at: Finding["at"]): Subject {
  if (at === "document" || !("field" in at)) return {};
  const { field, item = 0, on } = at;
  const value = isTyped(document)
    ? document.fields.get(field)?.texts[item]?.text
    : undefined;
  return { field, ...(value === undefined || on === "key" ? {} : { value }) };
}

function relate(
  related: RelatedPlace,
  lineStarts: LineStarts,
): RelatedPlace & Pick<Diagnostic, "start" | "end"> {
  return {
    ...related,
    start: positionAt(lineStarts, related.range.start),
    end: positionAt(lineStarts, related.range.end),
  };
}
