/** Findings that the editor has checks of its own for, so that nothing is said twice. */

import { countAll, type Result } from "../core/index.ts";

/** VS Code's Markdown support checks links itself (`markdown.validate.enabled`). */
const EDITORS_OWN = new Set(["link-broken"]);

/** The result without them. */
export function withoutEditorsOwn(result: Result): Result {
  const diagnostics = result.diagnostics.filter(
    ({ rule }) => !EDITORS_OWN.has(rule),
  );
  return diagnostics.length === result.diagnostics.length
    ? result
    : {
        ...result,
        diagnostics,
        counts: countAll(
          result.playbook.documents,
          result.skipped.length,
          diagnostics,
        ),
      };
}
