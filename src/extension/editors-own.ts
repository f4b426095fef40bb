/** What the editor has checks of its own for, so that nothing is said twice. */

import type { RuleSetting } from "../core/index.ts";

/** VS Code's Markdown support checks links itself (`markdown.validate.enabled`). */
export const EDITORS_OWN: ReadonlyMap<string, RuleSetting> = new Map([
  ["link-broken", { severity: "off", options: new Map() }],
]);
