/** One document takes the place of another; both say so. */

import type { PlaybookIndex } from "../playbook/playbook-index.ts";
import { textsOfField } from "../playbook/playbook-document.ts";
import {
  nameInReferences,
  resolveReference,
} from "../playbook/links/reference.ts";
import type { SupersessionField } from "../playbook/links/supersession.ts";
import { isRetired } from "../types/life.ts";
import { revise, type Step } from "./revise.ts";
import { setField } from "./field/set-field.ts";
import type { Edits, Source } from "./source.ts";
import { stateField } from "./field/state-field.ts";
import { statusWordFor } from "./field/status-word.ts";

/** The edits to both documents; `undefined` for one that cannot be read. */
export interface SupersedePlan {
  readonly old: Edits;
  readonly fresh: Edits;
  /** The status of the old document afterwards; `undefined` where its type has no word for it. */
  readonly status: string | undefined;
}

/** Plans it: the old document is retired and names its successor, the new one names what it replaces. */
export function planSupersede(
  old: Source,
  fresh: Source,
  playbook: PlaybookIndex,
): SupersedePlan {
  const status = retiredWord(old, playbook);
  return {
    status,
    old: revise(old, [
      ...(status === undefined ? [] : [stateField(playbook, "status", status)]),
      addReference("superseded_by", fresh, playbook),
    ]),
    fresh: revise(fresh, [addReference("supersedes", old, playbook)]),
  };
}

/** A step that names another document in a field, beside those that it names already. */
export function addReference(
  field: SupersessionField,
  to: Source,
  playbook: PlaybookIndex,
): Step {
  return (source) => {
    const said = textsOfField(source.document, field).map(({ text }) => text);
    const isSaid = said.some((text) => {
      const found = resolveReference(text, source.document, playbook);
      return (
        found.kind === "document" && found.document.path === to.document.path
      );
    });
    if (isSaid) return [];
    const name = nameInReferences(to.document);
    return setField(source, field, said.length === 0 ? name : [...said, name]);
  };
}

/** A document that is past its life keeps the word it has. */
function retiredWord(
  { document }: Source,
  playbook: PlaybookIndex,
): string | undefined {
  const { statusFamily, status } = document;
  return isRetired(statusFamily)
    ? status?.text
    : statusWordFor(document, "retired", playbook);
}
