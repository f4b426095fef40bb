/** No key is a near miss of a known one. */

import { misspeltKeysOf } from "../../playbook/fields/misspelt-key.ts";
import {
  isRead,
  type TypedDocument,
} from "../../playbook/playbook-document.ts";
import { didYouMean } from "../../text/nearest.ts";
import { isInUse } from "../../types/life.ts";
import { rename } from "../fix.ts";
import { isAskedOf } from "../../playbook/condition.ts";
import type { PlaybookRule } from "../rule.ts";

export const rule: PlaybookRule = {
  id: "field-unknown",
  group: "identity",
  kind: "playbook",
  severity: "hint",
  fixable: false,
  uncovers: ["weighing"],
  summary: "No field is named almost, but not quite, like a known one.",
  why: "A misspelt field is not read. Fields of a team's own are welcome and never reported, unless one looks like a slip and stands in a single document; where the field is asked for, the rule that misses it names the slip.",
  examples: {
    good: "---\ntype: policy\ntitle: Consent\nstatus: draft\nowner: dpo\ncost_centre: 4711\n---\n\n# Consent\n",
    bad: "---\ntype: policy\ntitle: Consent\nstatus: draft\nowner: dpo\nclasification: internal\n---\n\n# Consent\n",
  },
  *check({ playbook }) {
    const slips = playbook.typed.flatMap((document) =>
      misspeltKeysOf(document).map((slip) => ({ document, ...slip })),
    );
    const used = new Map<string, number>();
    for (const { entry } of slips)
      used.set(entry.key, (used.get(entry.key) ?? 0) + 1);
    for (const { document, ...slip } of slips) {
      const { entry, meant, field } = slip;
      // What several documents say is a field of the team's own.
      if (used.get(entry.key)! > 1 || isSaidToBeMissing(field, document))
        continue;
      yield {
        document,
        at: { range: entry.keyRange },
        message: `\`${entry.key}\` is not a field of this type.${didYouMean(meant)}`,
        fixes: [rename(entry, meant)],
      };
    }
  },
};

/** Whether another rule says that the field is missing, and names the slip. */
function isSaidToBeMissing(field: string, document: TypedDocument): boolean {
  if (["last_reviewed", "next_review"].includes(field))
    return (
      isInUse(document.statusFamily) &&
      !document.fields.has("last_reviewed") &&
      !document.fields.has("next_review")
    );
  const definition = document.names.definitions.find(
    ({ name }) => name === field,
  );
  return (
    isRead(document) &&
    definition !== undefined &&
    isAskedOf(definition, document)
  );
}
