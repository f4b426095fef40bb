/** No single person answers for too much. */

import { actorOf, hasLeft, type Party } from "../../playbook/people/people.ts";
import { mentionsIn } from "../../playbook/people/mentions.ts";
import type { TypedDocument } from "../../playbook/playbook-document.ts";
import type { PlaybookRule } from "../rule.ts";

const CLOSED = ["done", "rejected", "retired"];
const owned = (title: string): string =>
  `---\ntype: policy\ntitle: ${title}\nstatus: active\nowner: maria\n---\n`;
const REGISTER = {
  "people.yaml": "people:\n  - id: maria\n    name: Maria Lopez\n",
};

export const rule: PlaybookRule = {
  id: "person-overloaded",
  group: "ownership",
  kind: "playbook",
  severity: "info",
  fixable: false,
  summary:
    "No person of the register owns more open documents than one can look after.",
  why: "Whoever owns forty documents reviews none of them, and their holiday is everybody's. Succession practice asks to find such single points of failure; GitLab spreads its controlled documents over named owners for the same reason.",
  options: {
    maximum: {
      summary:
        "How many open documents one person may own, alone and through roles.",
      default: 30,
    },
  },
  examples: {
    good: { ...REGISTER, "policies/consent.md": owned("Consent") },
    bad: {
      ...REGISTER,
      ...Object.fromEntries(
        Array.from({ length: 31 }, (_, at) => [
          `policies/p${at + 10}.md`,
          owned(`Policy ${at + 10}`),
        ]),
      ),
    },
  },
  *check({ playbook: { people, typed }, today, option }) {
    if (!people) return;
    const maximum = option<number>("maximum");
    const owners = new Map<Party, Set<TypedDocument>>();
    for (const document of typed) {
      if (CLOSED.includes(document.statusFamily ?? "")) continue;
      for (const { names } of mentionsIn(document, "owner", people))
        for (const name of names) {
          const actor = actorOf(name, people);
          if (actor?.kind !== "person" || hasLeft(actor, today)) continue;
          const documents = owners.get(actor) ?? new Set();
          owners.set(actor, documents.add(document));
        }
    }
    for (const [person, documents] of owners) {
      if (documents.size <= maximum) continue;
      const [first] = documents;
      yield {
        document: first!,
        at: { field: "owner" },
        message: `\`${person.name}\` owns ${documents.size} open documents, more than ${maximum}, this one first; hand some of them over.`,
      };
    }
  },
};
