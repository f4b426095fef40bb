/** Everything that can be offered for a finding: what its rule wants done, and the cure that the rule names. */

import type { Diagnostic } from "../lint/diagnostic.ts";
import { isTyped } from "../playbook/playbook-document.ts";
import type { PlaybookIndex } from "../playbook/playbook-index.ts";
import { ruleOf } from "../rules/index.ts";
import { fittingLineBreaks } from "../text/edit.ts";
import { CURES } from "./cures.ts";
import { fieldFixes } from "./field/field-fixes.ts";
import { madeFixes } from "./made-fix.ts";
import { cure, inDocument, type QuickFix } from "./quick-fix.ts";
import { suppress } from "./suppress-finding.ts";

/** All offers for a finding, the best first; suppressing it, with a reason, comes last. */
export function quickFixesFor(
  diagnostic: Diagnostic,
  playbook: PlaybookIndex,
): readonly QuickFix[] {
  const document = playbook.byPath.get(diagnostic.path);
  const own = ownFixes(diagnostic, document?.parsed.length);
  if (!document || !isTyped(document)) return own;
  // A team's own rules have no cures but those of their fields.
  const rule = ruleOf(diagnostic.rule);
  const offers = [
    ...own,
    ...(rule?.cure ? CURES[rule.cure](diagnostic, document, playbook) : []),
    ...fieldFixes(diagnostic, document, playbook),
  ];
  if (rule?.isNeverSuppressed) return offers;
  return [
    ...offers,
    inDocument(
      `Suppress \`${diagnostic.rule}\` here, with a reason…`,
      document,
      (source, reason) => suppress(source, diagnostic, reason),
      {
        asks: "reason",
        whyNot: () =>
          "No comment can stand here and be read as one, so nothing was suppressed.",
      },
    ),
  ];
}

/**
 * What the rule offers; its edits are for the text that it judged.
 * @param length of that text, where it is known.
 */
function ownFixes(
  diagnostic: Diagnostic,
  length: number | undefined,
): readonly QuickFix[] {
  const fixes = madeFixes(diagnostic);
  return fixes.map(({ title, edits, safe }) => ({
    title,
    path: diagnostic.path,
    ...(safe || fixes.length === 1 ? { isPreferred: true } : {}),
    make: (text) =>
      length !== undefined && text.length !== length
        ? undefined
        : cure(fittingLineBreaks(text, edits)),
  }));
}
