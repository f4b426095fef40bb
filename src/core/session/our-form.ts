/** What only our own model asks of a document is said more quietly, until settings say that the model is theirs. */

import { SEVERITIES, type Severity } from "../config/config.ts";
import type { Diagnostic } from "../lint/diagnostic.ts";
import type { PlaybookIndex } from "../playbook/playbook-index.ts";
import { ruleOf } from "../rules/index.ts";

/** What any governance asks for, whatever its form. */
const ANYBODYS: ReadonlySet<string> = new Set(["owner", "title"]);
/** The sections without which a document is not what it is called, whatever its form. */
const ANYBODYS_SECTIONS: ReadonlySet<string> = new Set([
  ...["Policy statements", "Procedure", "Definition", "RACI matrix"],
  ...["Root cause", "Action items", "Decisions", "Rollback plan"],
]);
/** Sections that only our model asks for: many a policy allows no exception, and many a change concerns nobody who has to be told. */
const OUR_SECTIONS: ReadonlySet<string> = new Set([
  ...["Exceptions", "Communication plan", "Handover notes"],
]);
/** What a folder in git has by other means: a path, a history. */
const TELLS_APART: ReadonlySet<string> = new Set(["id", "version"]);

/**
 * What our model asks of a document beyond what any governance does is no error before settings say that the model is theirs;
 * what only tells documents apart is no warning either.
 */
export function asOurForm(
  found: Diagnostic,
  { config }: PlaybookIndex,
): Diagnostic {
  if (!ruleOf(found.rule)?.isOfOurModel) return found;
  const { field = "", section = "" } = found.about ?? {};
  const isAnybodys = ANYBODYS.has(field) || ANYBODYS_SECTIONS.has(section);
  if (isAnybodys || config.rules.get(found.rule)?.severity !== undefined)
    return found;
  const isQuiet = TELLS_APART.has(field) || OUR_SECTIONS.has(section);
  const most: Severity = isQuiet ? "info" : "warning";
  return SEVERITIES.indexOf(found.severity) < SEVERITIES.indexOf(most)
    ? { ...found, severity: most }
    : found;
}
