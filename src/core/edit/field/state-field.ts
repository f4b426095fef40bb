/** Sets a field in front matter and, where it repeats that, in the document's own control table. */

import {
  areSameActors,
  isSameValue,
} from "../../playbook/fields/same-value.ts";
import type { PlaybookIndex } from "../../playbook/playbook-index.ts";
import type { TextEdit } from "../../text/edit.ts";
import { bodyFieldsOf, replaceBodyValue } from "./body-field-edit.ts";
import { inLineBreaks } from "../line-breaks.ts";
import { revise, type Step } from "../revise.ts";
import { setField } from "./set-field.ts";
import type { Edits, Source } from "../source.ts";
import type { NewValue } from "./write-value.ts";

/** A step that states a field's new value wherever the document stated the old one. */
export function stateField(
  playbook: PlaybookIndex,
  name: string,
  value: NewValue,
): Step {
  return (source) => {
    const repeated = repetitionsOf(source, name, playbook, value);
    return revise(source, [
      () => repeated,
      (after) => setField(after, name, value),
    ]);
  };
}

/** Edits to the places of the body that say what the front matter says. */
export function repetitionsOf(
  source: Source,
  name: string,
  { config, people }: PlaybookIndex,
  value: NewValue,
): Edits {
  const { document } = source;
  const field = document.fields.get(name);
  if (field?.origin !== "front-matter" || field.texts.length === 0) return [];
  const said = field.texts.map(({ text }) => text);
  const { definition } = field;
  const edits: TextEdit[] = [];
  for (const stated of bodyFieldsOf(document, name)) {
    const values = [stated.value];
    const isRepeated =
      isSameValue(definition, said, values, document, config.dateOrder) ||
      areSameActors(definition, said, values, people);
    if (!isRepeated) continue;
    for (const edit of replaceBodyValue(stated, value) ?? []) edits.push(edit);
  }
  return inLineBreaks(source, edits);
}
