/** What a committee cannot decide goes to somebody who exists, and not back to itself. */

import { committeeNamed } from "../charters.ts";
import { textsOfField } from "../../../playbook/playbook-document.ts";
import {
  describeNamesakes,
  documentsNamed,
} from "../../../playbook/links/reference.ts";
import { isAsked } from "../../../types/requirement.ts";
import { didYouMean, nearest } from "../../../text/nearest.ts";
import { displayTitle } from "../../../playbook/playbook-document.ts";
import type { PlaybookRule } from "../../../rules/rule.ts";

const REGISTER = {
  "people.yaml": "roles:\n  - id: md\n    name: Managing director\n",
};
const charter = (to: string): string =>
  `---\ntype: charter\ntitle: Steering committee\nstatus: active\nowner: md\nescalates_to: ${to}\n---\n\n# Steering committee\n`;

export const rule: PlaybookRule = {
  id: "charter-escalation-unknown",
  group: "charter",
  kind: "playbook",
  severity: "info",
  fixable: false,
  summary:
    "A committee escalates to a person, role or team of the register or to another committee, and no two escalate to each other.",
  why: "An item that two committees send to each other is decided by nobody. Committee charters name an escalation path that ends (committee charter practice).",
  examples: {
    good: { ...REGISTER, "example.md": charter("Managing director") },
    bad: { ...REGISTER, "example.md": charter("Steering committee") },
  },
  *check({ playbook }) {
    const { byType, people, config, files } = playbook;
    const charters = byType.get("charter") ?? [];
    for (const document of charters) {
      if (!isAsked("in-review", document.statusFamily)) continue;
      for (const [item, { text }] of textsOfField(
        document,
        "escalates_to",
      ).entries()) {
        const at = { field: "escalates_to", item };
        const other = committeeNamed(text, document, playbook);
        if (other) {
          const back = textsOfField(other, "escalates_to").some(
            (each) => committeeNamed(each.text, other, playbook) === document,
          );
          if (other === document || back)
            yield {
              document,
              at,
              message:
                other === document
                  ? `\`${text}\` is this committee itself; name who decides when it cannot.`
                  : `\`${text}\` escalates back to this committee; name for one of them who decides in the end.`,
            };
          continue;
        }
        if (!people || !files.has(config.people) || people.find(text)) continue;
        const named = documentsNamed(text, playbook, ["charter"]);
        if (named.length > 1) {
          const message = describeNamesakes(text, named);
          yield { document, at, message };
          continue;
        }
        const known = [...people.suggestions, ...charters.map(displayTitle)];
        const meant = nearest(text, known);
        yield {
          document,
          at,
          message: `\`${text}\` is neither in the people register nor a committee${meant === undefined ? "; name a person, a role or a charter." : `.${didYouMean(meant)}`}`,
        };
      }
    }
  },
};
