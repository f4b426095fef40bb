/** Where the tool and its rules are described. */

/** The repository. */
export const HOME = "https://github.com/marketing-playbook/marketing-playbook";

/** The section of the rule reference about one rule. */
export function ruleUrl(id: string): string {
  return `${HOME}/blob/main/src/core/rules/README.md#${id}`;
}
