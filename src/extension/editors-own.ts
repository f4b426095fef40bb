/** What the editor has checks of its own for, so that nothing is said twice. */

import { RULES, type RuleSetting } from "../core/index.ts";

/** VS Code's Markdown support checks links itself (`markdown.validate.enabled`). */
export const EDITORS_OWN: ReadonlyMap<string, RuleSetting> = new Map(
  RULES.filter(({ isEditorsOwn }) => isEditorsOwn).map(({ id }) => [
    id,
    { severity: "off", options: new Map() },
  ]),
);
