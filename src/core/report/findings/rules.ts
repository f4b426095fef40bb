/** All rules: a table by group for people, JSON for scripts. */

import { capital } from "../../text/capital.ts";
import type { RuleStanding } from "../../lint/rule-standing.ts";
import { wrapColumns } from "../../text/display-width.ts";
import { SEVERITY_TONES, type Paint } from "../paint.ts";
import { ruleUrl } from "./urls.ts";
import { largest } from "../../text/largest.ts";

/** The rules by group, one paragraph each. */
export function rulesText(
  standings: readonly RuleStanding[],
  { paint, width = Infinity }: { paint: Paint; width?: number },
): string {
  const idWidth = largest(standings.map(({ rule }) => rule.id.length));
  const indent = 2 + idWidth + 2 + "warning".length + 2;
  const groups = [...new Set(standings.map(({ rule }) => rule.group))];
  const blocks = groups.map((group) => {
    const lines = standings
      .filter(({ rule }) => rule.group === group)
      .map(({ rule, severity }) => {
        const summary = rule.fixable
          ? `${rule.summary} (fixable)`
          : rule.summary;
        const wrapped = wrapColumns(summary, Math.max(24, width - indent));
        const word = severity.padEnd("warning".length);
        return `  ${rule.id.padEnd(idWidth)}  ${paint[SEVERITY_TONES[severity]](word)}  ${wrapped.join(`\n${" ".repeat(indent)}`)}\n`;
      });
    return `${paint.bold(capital(group))}\n${lines.join("")}`;
  });
  return [
    ...blocks,
    paint.dim(
      "`playbook explain RULE` tells why a rule exists and how to set it.\n",
    ),
  ].join("\n");
}

/** JSON as the public contract says; severities and option values as they hold in this playbook. */
export function rulesJson(standings: readonly RuleStanding[]): string {
  const rules = standings.map(({ rule, severity, options }) => ({
    id: rule.id,
    group: rule.group,
    severity,
    kind: rule.kind,
    fixable: rule.fixable,
    summary: rule.summary,
    why: rule.why,
    options: Object.fromEntries(
      options.map(({ name, summary, default: usual, value }) => [
        name,
        { summary, default: usual, value },
      ]),
    ),
    url: ruleUrl(rule.id),
  }));
  return `${JSON.stringify(rules, null, 2)}\n`;
}
