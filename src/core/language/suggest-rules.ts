/** Rules by their id, for a comment that suppresses one. */

import { RULES } from "../rules/index.ts";
import { withoutMarks } from "./field-words.ts";
import type { Suggestion } from "./suggestion.ts";

/** All rules that a comment may name. */
export function ruleIds(): readonly Suggestion[] {
  return RULES.map(({ id, summary, why, severity }) => ({
    kind: "setting",
    label: id,
    note: severity,
    about: [withoutMarks(summary), withoutMarks(why)],
    insert: id,
  }));
}
