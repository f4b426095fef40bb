/** The fix for a misspelt key, offered by whichever rule speaks of it. */

import { renameKey } from "../playbook/field-edit.ts";
import type { MisspeltKey } from "../playbook/misspelt-key.ts";
import type { Fix } from "./rule.ts";

/** Renames the key to what was meant; never without being asked, for another program may read it. */
export function renameFixes({ entry, meant }: MisspeltKey): readonly Fix[] {
  const edits = renameKey(entry, meant);
  return edits ? [{ title: `Rename to \`${meant}\``, edits, safe: false }] : [];
}
