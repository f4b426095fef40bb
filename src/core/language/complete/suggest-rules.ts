/** Rules by their id, for a comment that suppresses one. */

import type { Config } from "../../config/config.ts";
import { rulesOf } from "../../rules/own-rules.ts";
import { withoutMarks } from "../hover/field-words.ts";
import type { Suggestion } from "./suggestion.ts";

/** All rules that a comment may name. */
export function ruleIds(config: Config): readonly Suggestion[] {
  return rulesOf(config).map(({ id, summary, why, severity }) => ({
    kind: "setting",
    label: id,
    note: severity,
    about: [withoutMarks(summary), withoutMarks(why)],
    insert: id,
  }));
}
