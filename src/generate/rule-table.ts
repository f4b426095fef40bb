/** The table of all rules, as it stands in the project's README and at the top of the rule reference. */

import { RULE_GROUPS, RULES } from "../core/index.ts";
import type { Artefact, Project } from "./artefact.ts";
import { formatted } from "./format.ts";
import { table } from "./markdown.ts";

const START = "<!-- rules:start -->";
const END = "<!-- rules:end -->";

/** Rules by group. */
export function ruleGroups(): readonly {
  readonly title: string;
  readonly rules: typeof RULES;
}[] {
  return RULE_GROUPS.flatMap((group) => {
    const rules = RULES.filter((rule) => rule.group === group);
    const title = group.charAt(0).toUpperCase() + group.slice(1);
    return rules.length > 0 ? [{ title, rules }] : [];
  });
}

/** The table; `page` is the reference that rules link to. */
export function ruleTable(page: string): string {
  return table(
    ["Rule", "Content when", "Default", "Fix"],
    ruleGroups().flatMap(({ rules }) =>
      rules.map(({ id, summary, severity, fixable }) => [
        `[\`${id}\`](${page}#${id})`,
        summary,
        severity,
        fixable ? "yes" : "",
      ]),
    ),
  );
}

/** The README with the table between its markers; nothing where there is no README, or no markers. */
export async function readmeWithRules(
  project: Project,
): Promise<readonly Artefact[]> {
  const path = "README.md";
  const readme = project.read(path)?.replaceAll("\r\n", "\n");
  const start = readme?.indexOf(START) ?? -1;
  const end = readme?.indexOf(END) ?? -1;
  if (readme === undefined || start < 0 || end < start) return [];
  const rules = ruleTable("src/core/rules/README.md");
  const text = `${readme.slice(0, start)}${START}\n\n${rules}\n\n${readme.slice(end)}`;
  return [{ path, text: await formatted(path, text) }];
}
