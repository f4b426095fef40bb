/** What a folder would be as a playbook, for someone who decides whether to make it one. */

import { isTyped } from "../playbook/playbook-document.ts";
import type { Result } from "../session.ts";
import { countOf } from "../text/count.ts";
import { findingWords } from "./document-node.ts";
import { compareNames, groupBy } from "./tree.ts";

/** A few plain lines: what was found by type, and what the lint would say. */
export function setupSummary({
  playbook,
  diagnostics,
}: Result): readonly string[] {
  const { documents } = playbook;
  if (documents.length === 0)
    return ["There is no Markdown document here yet; you can begin with one."];
  const types = [...groupBy(documents.filter(isTyped), ({ type }) => type)]
    .map(
      ([type, members]) =>
        `${members.length} ${(members.length === 1 ? type.title : type.plural).toLowerCase()}`,
    )
    .sort((a, b) =>
      compareNames(a.replace(/^\d+ /, ""), b.replace(/^\d+ /, "")),
    );
  const others = documents.filter((document) => !isTyped(document)).length;
  const parts = [
    ...types,
    ...(others > 0 ? [`${others} without a known type`] : []),
  ];
  const findings = findingWords(diagnostics);
  return [
    `${countOf(documents.length, "Markdown document")}: ${parts.join(", ")}.`,
    findings === undefined
      ? "The lint has nothing to say about them."
      : `The lint would tell ${findings}.`,
  ];
}
