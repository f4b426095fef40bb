/** Whoever a document names is in the people register. */

import { mentionsOf } from "../../playbook/people/mentions.ts";
import { didYouMean } from "../../text/nearest.ts";
import { isGivenUp } from "../../types/life.ts";
import { write } from "../fix.ts";
import type { DocumentLookupRule } from "../rule.ts";

export const rule: DocumentLookupRule = {
  id: "owner-unknown",
  group: "ownership",
  kind: "document-lookup",
  severity: "warning",
  fixable: false,
  cure: "add the person",
  summary:
    "Owners, deputies, approvers, reviewers and everybody else who is named are in the people register, where there is one.",
  why: "A name that nobody can look up cannot be asked. SOC 2 CC5.3 wants responsibility assigned to someone who exists; GitLab has roles in controlled documents and people behind each role.",
  examples: {
    good: {
      "people.yaml": "roles:\n  - id: lead\n    name: Marketing lead\n",
      "example.md":
        "---\ntype: policy\ntitle: Consent\nstatus: draft\nowner: lead\n---\n\n# Consent\n",
    },
    bad: {
      "people.yaml": "roles:\n  - id: lead\n    name: Marketing lead\n",
      "example.md":
        "---\ntype: policy\ntitle: Consent\nstatus: draft\nowner: leed\n---\n\n# Consent\n",
    },
  },
  *check({ document, playbook: { people, config, files } }) {
    const { statusFamily } = document;
    if (!people || isGivenUp(statusFamily)) return;
    // Role documents alone list no people: then only a name that is almost a role's is worth a question.
    const isComplete = files.has(config.people);
    for (const { field, item, value, names } of mentionsOf(document, people)) {
      if (names.every((name) => people.find(name))) continue;
      const meant = people.similar(value.text);
      if (meant === undefined && !isComplete) continue;
      yield {
        at: { field, item },
        message: `\`${value.text}\` is not in the people register${
          meant === undefined
            ? `; add them to \`${config.people}\`, or name someone who is there.`
            : `.${didYouMean(meant)}`
        }`,
        fixes: meant === undefined ? [] : [write({ value }, meant)],
      };
    }
  },
};
