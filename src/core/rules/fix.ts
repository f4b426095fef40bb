/** What would cure a finding, as data: `core/edit` makes the edits. */

import type { FieldValue, TextValue } from "../playbook/fields/field-value.ts";
import type { Range } from "../text/range.ts";
import type { TextEdit } from "../text/edit.ts";

/** What is to be done, to the text that the rule judged. */
export type Intent =
  /** Another text in a value's place, in the quotes that it has. */
  | { readonly value: TextValue; readonly newText: string }
  /** Another name for a key. */
  | {
      readonly key: Pick<FieldValue, "key" | "keyRange">;
      readonly newText: string;
    }
  /** Other characters, as they are. */
  | TextEdit;

/** A change that would cure a finding. Safe ones keep what the author meant and are applied by `--fix`. */
export interface Fix {
  /** What it does, in the imperative: "Write `policy`". */
  readonly title: string;
  readonly intents: readonly Intent[];
  readonly safe: boolean;
}

/** "Write `newText`" in the place of a value, or of characters. */
export function write(
  place: { readonly value: TextValue } | { readonly range: Range },
  newText: string,
  safe = false,
): Fix {
  return {
    title: `Write \`${newText}\``,
    intents: [{ ...place, newText }],
    safe,
  };
}

/** "Rename to `newText`"; never made unasked, for another program may read the key. */
export function rename(
  { key, keyRange }: Pick<FieldValue, "key" | "keyRange">,
  newText: string,
): Fix {
  return {
    title: `Rename to \`${newText}\``,
    intents: [{ key: { key, keyRange }, newText }],
    safe: false,
  };
}
