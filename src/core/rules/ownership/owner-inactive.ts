/** Nobody who has left still answers for a document. */

import type { Config } from "../../config/config.ts";
import { mentionsOf, type Mention } from "../../playbook/people/mentions.ts";
import {
  actorOf,
  hasLeft,
  type Party,
  type PeopleRegister,
} from "../../playbook/people/people.ts";
import type { TypedDocument } from "../../playbook/playbook-document.ts";
import { dateOfField } from "../../playbook/reviews/review.ts";
import type { DocumentLookupRule } from "../rule.ts";

const ANSWERABLE = ["owner", "deputy", "approver", "reviewed_by"];
/** What somebody did on a day stays done after they leave. */
const DONE_ON = new Map([
  ["approver", "approved_on"],
  ["reviewed_by", "last_reviewed"],
]);
const CLOSED = ["done", "rejected", "retired"];

export const rule: DocumentLookupRule = {
  id: "owner-inactive",
  group: "ownership",
  kind: "document-lookup",
  severity: "error",
  fixable: false,
  summary: "Nobody who is named to answer for a document has left.",
  why: "Questions to someone who has left reach nobody, and nobody notices. GitLab keeps two people able to act for each system for this reason; SOC 2 CC5.3 wants responsibility held by someone.",
  examples: {
    good: {
      "people.yaml": "people:\n  - id: maria\n    name: Maria Lopez\n",
      "example.md":
        "---\ntype: policy\ntitle: Consent\nstatus: active\nowner: maria\n---\n\n# Consent\n",
    },
    bad: {
      "people.yaml":
        "people:\n  - id: maria\n    name: Maria Lopez\n    left_on: 2026-03-31\n",
      "example.md":
        "---\ntype: policy\ntitle: Consent\nstatus: active\nowner: maria\n---\n\n# Consent\n",
    },
  },
  *check({ document, playbook: { people, config }, today }) {
    if (!people || CLOSED.includes(document.statusFamily ?? "")) return;
    for (const mention of mentionsOf(document, people)) {
      if (!isAnswerable(mention.field, document)) continue;
      for (const name of mention.names) {
        const actor = actorOf(name, people);
        if (!actor || !hasLeft(actor, today)) continue;
        if (isDoneBefore(actor, mention, document, config)) continue;
        yield {
          at: { field: mention.field, item: mention.item },
          message: messageFor(name, actor, people),
        };
      }
    }
  },
};

/** A document that closes, such as a meeting, keeps the names of those who took part. */
function isAnswerable(field: string, { type }: TypedDocument): boolean {
  return ANSWERABLE.includes(field) || type.reviewInterval !== undefined;
}

function isDoneBefore(
  { leftOn }: Party,
  { field }: Mention,
  document: TypedDocument,
  config: Config,
): boolean {
  const dateField = DONE_ON.get(field);
  const day = dateField && dateOfField(document, dateField, config);
  return day !== undefined && leftOn !== undefined && day <= leftOn;
}

function messageFor(
  name: string,
  actor: Party,
  people: PeopleRegister,
): string {
  const left = actor.leftOn
    ? `left on \`${actor.leftOn}\``
    : "is marked as inactive in the people register";
  const named = people.find(name);
  return named?.kind === "role"
    ? `\`${name}\` is held by \`${actor.name}\`, who ${left}; give the role a new holder, or name someone else.`
    : `\`${name}\` ${left}; name someone else.`;
}
