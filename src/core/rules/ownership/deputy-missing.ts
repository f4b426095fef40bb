/** What must not stand still has a deputy. */

import { chosenWord } from "../../playbook/fields/allowed.ts";
import { mentionsIn, type Mention } from "../../playbook/people/mentions.ts";
import {
  isSameActor,
  type PeopleRegister,
} from "../../playbook/people/people.ts";
import {
  isRead,
  textOfField,
  type TypedDocument,
} from "../../playbook/playbook-document.ts";
import { isAsked } from "../../types/requirement.ts";
import type { Options, DocumentLookupRule } from "../rule.ts";

/** A department stands in for itself. */
const OF_MANY =
  /(?:^|\s)(?:management|team|department|dept\.?|office|operations|marketing|it|hr|committee|board|unit|group|council|staff|services)$|^(?:direction|équipe|service|abteilung|vorstand|geschäftsführung|comité|conseil|departamento|equipo|dirección|direção|équipes)\b/i;

export const rule: DocumentLookupRule = {
  id: "deputy-missing",
  group: "ownership",
  kind: "document-lookup",
  severity: "info",
  fixable: false,
  summary:
    "What must be covered has a deputy, who is somebody other than the owner.",
  why: "When the only person who can act is away, nobody can. GitLab keeps two provisioners for each system; succession practice asks to find the single points of failure and to cover them.",
  options: {
    types: {
      summary:
        "The types that need a deputy; of systems and procedures only those of a critical tier.",
      default: ["role", "system", "sop", "policy"],
    },
    systemTiers: {
      summary: "The tiers from which on a system needs a deputy.",
      default: ["1", "2"],
    },
    sopTiers: {
      summary: "The tiers from which on a procedure needs a deputy.",
      default: ["1"],
    },
  },
  examples: {
    good: "---\ntype: role\ntitle: CRM admin\nstatus: active\nholder: maria\ndeputy: tom\n---\n\n# CRM admin\n",
    bad: "---\ntype: role\ntitle: CRM admin\nstatus: active\nholder: maria\n---\n\n# CRM admin\n",
  },
  *check({ document, playbook: { people }, option }) {
    if (!isRead(document) || !mustBeCovered(document, option)) return;
    const own = answerableFor(document, people);
    const deputies = mentionsIn(document, "deputy", people);
    for (const { item, names } of deputies) {
      const same = names.find((deputy) =>
        own.some((name) => isSameActor(name, deputy, people)),
      );
      if (same !== undefined)
        yield {
          at: { field: "deputy", item },
          message: `\`${same}\` cannot stand in for themselves; name somebody other than the ${document.type.id === "role" ? "holder" : "owner"} as \`deputy\`.`,
        };
    }
    const [first] = own;
    if (first === undefined || deputies.length > 0) return;
    if (!people && OF_MANY.test(first)) return;
    if (isCovered(document, own, people)) return;
    yield {
      at: { field: "deputy", on: "key" },
      message: `Nobody stands in for \`${first}\`; name a \`deputy\`.`,
    };
  },
};

function mustBeCovered(document: TypedDocument, option: Options): boolean {
  const { type, statusFamily } = document;
  if (!option<readonly string[]>("types").includes(type.id)) return false;
  const isTier = (field: string, tiers: string): boolean => {
    const tier = textOfField(document, field)?.text;
    return (
      tier !== undefined &&
      chosenWord(tier, option<readonly string[]>(tiers)) !== undefined
    );
  };
  switch (type.id) {
    case "role":
      return isAsked("in-review", statusFamily);
    case "system":
      return (
        isAsked("in-review", statusFamily) && isTier("tier", "systemTiers")
      );
    case "sop":
      return (
        isAsked("approved", statusFamily) && isTier("criticality", "sopTiers")
      );
    default:
      return isAsked("approved", statusFamily);
  }
}

/** Of a role its holder, of anything else its owner. */
function answerableFor(
  document: TypedDocument,
  people: PeopleRegister | undefined,
): readonly string[] {
  const names = (field: string): readonly string[] =>
    mentionsIn(document, field, people).flatMap((each: Mention) => each.names);
  return document.type.id === "role" ? names("holder") : names("owner");
}

/** Cover without a `deputy` field: a team, several owners, a role that has a deputy of its own, a second administrator. */
function isCovered(
  document: TypedDocument,
  own: readonly string[],
  people: PeopleRegister | undefined,
): boolean {
  if (own.length > 1) return true;
  const [name] = own;
  const party = name === undefined ? undefined : people?.find(name);
  if (party?.kind === "team") return true;
  if (party?.kind === "role" && party.deputy !== undefined) return true;
  return ["technical_owner", "admins"].some((field) =>
    mentionsIn(document, field, people)
      .flatMap((each) => each.names)
      .some((other) => name !== undefined && !isSameActor(name, other, people)),
  );
}
