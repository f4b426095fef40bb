/** What stands in the way of a step in a document's life: the errors that it would have afterwards. */

import type { Diagnostic } from "../lint/diagnostic.ts";
import { createLinter } from "../lint/lint.ts";
import { suppress } from "../lint/suppress.ts";
import { mentionsIn } from "../playbook/people/mentions.ts";
import { isSameActor } from "../playbook/people/people.ts";
import type { PlaybookIndex } from "../playbook/playbook-index.ts";
import { rulesOf } from "../rules/own-rules.ts";
import type { Source } from "./source.ts";

/** Errors of the document alone, as the config weighs them, in the order of its text. */
export function errorsOf(
  { document }: Source,
  { config, today }: PlaybookIndex,
): readonly Diagnostic[] {
  const rules = rulesOf(config);
  const linter = createLinter(rules, config, today);
  const found = linter.lintDocument(document);
  const ids = rules.map(({ id }) => id);
  return suppress(document, found, ids, () => true).kept.filter(
    ({ severity }) => severity === "error",
  );
}

/** Why somebody may not approve a document: they own it or asked for it; `undefined` when they may. */
export function dependenceOf(
  { document }: Source,
  approver: string,
  { people }: PlaybookIndex,
): string | undefined {
  for (const [field, did] of [
    ["owner", "owns"],
    ["requester", "asked for"],
  ] as const)
    for (const { names } of mentionsIn(document, field, people))
      if (names.some((name) => isSameActor(name, approver, people)))
        return `\`${approver}\` ${did} this document; somebody else has to approve it.`;
  return undefined;
}
