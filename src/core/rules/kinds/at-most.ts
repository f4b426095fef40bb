/** A number is at most another one of the same document: what was spent, and what there was to spend. */

import { textOfField } from "../../playbook/playbook-document.ts";
import { leadingNumber } from "../../text/amount.ts";
import type { AtMost } from "../../types/constraint.ts";
import type { DocumentRule } from "../rule.ts";
import { say } from "./say.ts";

/** Two amounts in different currencies are not compared. */
export function atMost({
  field,
  limit,
  factor = 1,
  message,
}: AtMost): Pick<DocumentRule, "kind" | "check"> {
  return {
    kind: "document",
    *check({ document, config }) {
      const written = textOfField(document, field)?.text ?? "";
      const allowed = textOfField(document, limit)?.text ?? "";
      const [number, most] = [written, allowed].map(leadingNumber);
      if (number === undefined || most === undefined) return;
      if (number <= most * factor || areOfTwoCurrencies(written, allowed))
        return;
      const times = factor === 1 ? "" : ` times ${factor}`;
      yield {
        at: { field },
        message: say(
          message ??
            `\`${field}\` is \`${written}\`, more than \`${limit}\`${times}, which is \`${allowed}\`.`,
          document,
          config,
        ),
      };
    },
  };
}

const CURRENCY = /[$€£¥₹]|(?<![A-Z])[A-Z]{3}(?![A-Z])/;

function areOfTwoCurrencies(a: string, b: string): boolean {
  const [one, other] = [CURRENCY.exec(a)?.[0], CURRENCY.exec(b)?.[0]];
  return one !== undefined && other !== undefined && one !== other;
}
