/** Takes away the findings that a document's own comments suppress, and finds fault with comments that do not do their work. */

import { currentRule } from "../config/former-rules.ts";
import type { SuppressionComment } from "../document/suppression.ts";
import type { PlaybookDocument } from "../playbook/playbook-document.ts";
import { didYouMean, nearest } from "../text/nearest.ts";
import type { Subject } from "../rules/rule.ts";
import { rule as reasonMissing } from "../rules/playbook/suppression-reason-missing.ts";
import { rule as unused } from "../rules/playbook/suppression-unused.ts";
import type { Range } from "../text/range.ts";
import type { Diagnostic } from "./diagnostic.ts";

/** A complaint about a suppression itself. */
export interface SuppressionComplaint {
  readonly rule: string;
  readonly range: Range;
  readonly message: string;
  /** The rules that it suppresses, where it names some and lacks the reason. */
  readonly about?: Subject;
}

/** What is left, and what is wrong with the suppressions. */
export interface SuppressionResult {
  readonly kept: readonly Diagnostic[];
  readonly suppressed: number;
  readonly complaints: readonly SuppressionComplaint[];
}

/** One comment and one rule it names, with the stretch of text it covers. */
interface Cover {
  readonly comment: SuppressionComment;
  readonly rule: string;
  readonly from: number;
  readonly to: number;
  used: boolean;
}

/**
 * Applies the suppressions of one document.
 * @param ruleIds the rules that exist.
 * @param isRun whether a rule runs; of one that does not, nobody knows what it would find.
 */
export function suppress(
  document: PlaybookDocument,
  diagnostics: readonly Diagnostic[],
  ruleIds: readonly string[],
  isRun: (rule: string) => boolean,
): SuppressionResult {
  const { suppressions } = document.parsed;
  if (suppressions.length === 0)
    return { kept: diagnostics, suppressed: 0, complaints: [] };
  const covers = coversOf(document);
  const kept = diagnostics.filter((diagnostic) => {
    const hits = covers.filter(
      ({ rule, from, to }) =>
        rule === diagnostic.rule &&
        diagnostic.range.start >= from &&
        diagnostic.range.start < to,
    );
    for (const hit of hits) hit.used = true;
    return hits.length === 0;
  });
  return {
    kept,
    suppressed: diagnostics.length - kept.length,
    complaints: [...complaintsAbout(suppressions, covers, ruleIds, isRun)],
  };
}

function coversOf({ parsed }: PlaybookDocument): readonly Cover[] {
  const covers: Cover[] = [];
  parsed.suppressions.forEach((comment, at) => {
    for (const written of comment.rules) {
      const rule = currentRule(written);
      if (comment.scope === "enable") continue;
      const { next } = comment;
      if (comment.scope === "document")
        covers.push({
          comment,
          rule,
          from: 0,
          to: parsed.length + 1,
          used: false,
        });
      else if (comment.scope === "next-line")
        covers.push({
          comment,
          rule,
          from: next?.start ?? parsed.length + 1,
          to: next && next.end < parsed.length ? next.end : parsed.length + 1,
          used: false,
        });
      else {
        const end = parsed.suppressions
          .slice(at + 1)
          .find(
            ({ scope, rules }) =>
              scope === "enable" &&
              (rules.length === 0 ||
                rules.some((each) => currentRule(each) === rule)),
          );
        covers.push({
          comment,
          rule,
          from: comment.range.start,
          to: end?.range.start ?? parsed.length + 1,
          used: false,
        });
      }
    }
  });
  return covers;
}

function* complaintsAbout(
  comments: readonly SuppressionComment[],
  covers: readonly Cover[],
  ruleIds: readonly string[],
  isRun: (rule: string) => boolean,
): Generator<SuppressionComplaint> {
  for (const comment of comments) {
    if (comment.scope === "enable") continue;
    const { range } = comment;
    if (comment.rules.length === 0)
      yield {
        rule: reasonMissing.id,
        range,
        message:
          "The suppression names no rule; write `playbook-disable RULE -- reason`.",
      };
    else if (comment.reason === undefined)
      yield {
        rule: reasonMissing.id,
        range,
        about: { value: comment.rules.join(", ") },
        message: `The suppression of \`${comment.rules.join(", ")}\` does not say why; add \` -- \` and the reason.`,
      };
    for (const written of comment.rules) {
      const rule = currentRule(written);
      if (!ruleIds.includes(rule))
        yield {
          rule: unused.id,
          range,
          message: `There is no rule \`${rule}\`.${didYouMean(nearest(rule, ruleIds))}`,
        };
      else if (
        isRun(rule) &&
        !covers.some(
          (cover) =>
            cover.comment === comment && cover.rule === rule && cover.used,
        )
      )
        yield {
          rule: unused.id,
          range,
          message: `\`${rule}\` finds nothing here; remove the suppression.`,
        };
    }
  }
}
