/** No date can be read as two different days. */

import { dateInName } from "../../playbook/typing/date-in-name.ts";
import { readDate } from "../../text/read-date.ts";
import { write } from "../fix.ts";
import type { DocumentRule } from "../rule.ts";

export const rule: DocumentRule = {
  id: "date-ambiguous",
  group: "identity",
  kind: "document",
  severity: "warning",
  fixable: false,
  uncovers: ["weighing"],
  summary: "No date can be read as two different days.",
  why: "Marketing and IT sit in several countries, and `03/04/2026` is a day in March for one reader and in April for the other. ISO 8601 dates are the same day for everybody; nothing is guessed here.",
  examples: {
    good: "---\ntype: policy\ntitle: Consent\nstatus: draft\nowner: dpo\ncreated: 2026-04-03\n---\n\n# Consent\n",
    bad: "---\ntype: policy\ntitle: Consent\nstatus: draft\nowner: dpo\ncreated: 03/04/2026\n---\n\n# Consent\n",
  },
  *check({ document, config }) {
    for (const [name, { definition, texts }] of document.fields) {
      const { kind } = definition;
      if ((kind.kind === "list" ? kind.of : kind).kind !== "date") continue;
      for (const [item, value] of texts.entries()) {
        const reading = readDate(value.text, config.dateOrder);
        if (reading.kind !== "ambiguous") continue;
        const inName = dateInName(document, config.dateOrder);
        if (inName !== undefined && reading.dates.includes(inName)) continue;
        const [dayFirst, monthFirst] = reading.dates;
        yield {
          at: { field: name, item },
          message: `\`${value.text}\` can be \`${dayFirst}\` or \`${monthFirst}\`; write one of the two, or settle the order with \`dates: { order: DD/MM/YYYY }\` in \`playbook.config.yaml\`.`,
          fixes: reading.dates.map((date) => write({ value }, date)),
        };
      }
    }
  },
};
