/** Whoever is to do an open action is in the register and still here. */

import { ownersOf, quoteAction } from "../action-item.ts";
import { keyedActions } from "../action-register.ts";
import { isNothing } from "../../../playbook/fields/field-value.ts";
import {
  actorOf,
  foldName,
  hasLeft,
  type PeopleRegister,
} from "../../../playbook/people/people.ts";
import { isTemplate } from "../../../playbook/typing/template-file.ts";
import { isAsked } from "../../../types/requirement.ts";
import type { DocumentLookupRule } from "../../../rules/rule.ts";

const HEAD =
  "---\ntype: post-mortem\ntitle: Wrong audience\nstatus: reviewed\nowner: maria\n---\n\n# Wrong audience\n\n## Action items\n\n";
const REGISTER =
  "people:\n  - id: maria\n    name: Maria Lopez\n  - id: tom\n    name: Tom Fry\n    left_on: 2026-03-31\n";

export const rule: DocumentLookupRule = {
  id: "action-item-owner-unknown",
  group: "post-mortem",
  kind: "document-lookup",
  severity: "warning",
  fixable: false,
  summary:
    "Whoever is to do an open action is in the people register and has not left.",
  why: "An action of somebody who has gone looks assigned, and nobody does it. Hand-over checklists list open tasks beside documents and access.",
  examples: {
    good: {
      "people.yaml": REGISTER,
      "example.md": `${HEAD}- [ ] Ask for a second pair of eyes (@maria, due 2026-12-01)\n`,
    },
    bad: {
      "people.yaml": REGISTER,
      "example.md": `${HEAD}- [ ] Ask for a second pair of eyes (@tom, due 2026-12-01)\n`,
    },
  },
  *check({ document, playbook: { people, config, files }, today }) {
    if (!people || !files.has(config.people) || isTemplate(document.path))
      return;
    if (!isAsked("always", document.statusFamily)) return;
    for (const { item } of keyedActions(document, config.dateOrder)) {
      if (item.status === "done" || item.isProposed) continue;
      for (const { text, range } of ownersOf(item, people)) {
        if (isNothing(text)) continue;
        const actor = actorOf(text, people);
        if (actor && hasLeft(actor, today))
          yield {
            at: { range },
            message: `\`${text}\` ${actor.leftOn ? `left on \`${actor.leftOn}\`` : "is marked as inactive in the people register"}; give ${quoteAction(item)} to somebody else.`,
          };
        else if (!actor && !isPartOfName(text, people))
          yield {
            at: { range },
            message: `\`${text}\` is not in the people register, so nobody reminds them of ${quoteAction(item)}; add them to \`${config.people}\`, or name someone who is there.`,
          };
      }
    }
  },
};

/** Minutes call people by their first names. */
function isPartOfName(text: string, { parties }: PeopleRegister): boolean {
  const said = foldName(text);
  return parties.some(({ name }) =>
    name.split(/\s+/).some((word) => foldName(word) === said),
  );
}
