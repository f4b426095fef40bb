/** Different people stand in different fields: a second look is taken with a second pair of eyes. */

import { isAt } from "../../playbook/condition.ts";
import { mentionsIn } from "../../playbook/people/mentions.ts";
import { foldName, isSameActor } from "../../playbook/people/people.ts";
import { listInWords } from "../../text/list-in-words.ts";
import type { Differs } from "../../types/constraint.ts";
import type { DocumentLookupRule } from "../rule.ts";
import { say } from "./say.ts";

/** One person under two names or fields, for a message that puts it in words of its own. */
export interface SamePerson {
  readonly name: string;
  readonly other: string;
  /** The field of the other name. */
  readonly field: string;
  readonly isSameName: boolean;
}

/** Says what is wrong with one person in two fields. */
export type SayOfSame = (same: SamePerson) => string;

/** Names are looked up in the register, roles through who holds them. */
export function differs(
  { field, from, while: stages, message }: Differs,
  sayOf?: SayOfSame,
): Pick<DocumentLookupRule, "kind" | "check"> {
  return {
    kind: "document-lookup",
    *check({ document, playbook: { people, config } }) {
      if (!isAt(document, stages)) return;
      const others = from.flatMap((other) =>
        mentionsIn(document, other, people).flatMap(({ names }) =>
          names.map((name) => ({ name, field: other })),
        ),
      );
      for (const { item, names } of mentionsIn(document, field, people))
        for (const name of names) {
          const same = others.find((each) =>
            isSameActor(each.name, name, people),
          );
          if (!same) continue;
          const { field: otherField, name: other } = same;
          const isSameName = foldName(name) === foldName(other);
          const inBoth = `\`${name}\` is ${listInWords([otherField, field])}`;
          yield {
            at: { field, item },
            message:
              sayOf?.({ name, other, field: otherField, isSameName }) ??
              say(
                message ?? `${inBoth}; write two different people.`,
                document,
                config,
              ),
          };
        }
    },
  };
}
