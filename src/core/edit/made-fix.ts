/** What rules want done about a finding, made into edits to the text that they judged. */

import type { Diagnostic } from "../lint/diagnostic.ts";
import type { Fix, Intent } from "../rules/fix.ts";
import type { TextEdit } from "../text/edit.ts";
import { renameKey, replaceText } from "./field/field-edit.ts";

/** A fix with its edits. */
export interface MadeFix extends Omit<Fix, "intents"> {
  readonly edits: readonly TextEdit[];
}

/** The fixes of a finding, without those that need more than other characters in a place. */
export function madeFixes({
  fixes,
}: Pick<Diagnostic, "fixes">): readonly MadeFix[] {
  return fixes.flatMap(({ title, safe, intents }) => {
    const edits = intents.map(editsFor);
    return edits.includes(undefined)
      ? []
      : [{ title, safe, edits: edits.flatMap((each) => each ?? []) }];
  });
}

function editsFor(intent: Intent): readonly TextEdit[] | undefined {
  const { newText } = intent;
  if ("value" in intent) return replaceText(intent.value, newText);
  return "key" in intent ? renameKey(intent.key, newText) : [intent];
}
