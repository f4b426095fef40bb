/** Where the tool and its rules are described. */

/** The repository. */
export const HOME = "https://github.com/marketing-playbook/marketing-playbook";

/** The section of the rule reference about one rule; of a rule of the team's own, that about those. */
export function ruleUrl(id: string): string {
  if (id.includes("/")) return `${HOME}/blob/main/README.md#types-of-your-own`;
  return `${HOME}/blob/main/src/core/rules/README.md#${id}`;
}
