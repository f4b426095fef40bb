/** The front matter of a document that nobody governs yet: what it and its place already say, and an owner. */

import type { PlaybookIndex } from "../playbook/playbook-index.ts";
import { initialValue } from "./field/add-field.ts";
import { revise } from "./revise.ts";
import { setField } from "./field/set-field.ts";
import type { Edits, Source } from "./source.ts";

/**
 * Writes type, title, a draft's status and the owner. That somebody approved or reviewed it is never invented: a draft says
 * that it is in use and not yet accepted.
 */
export function bringUnderGovernance(
  source: Source,
  owner: string,
  playbook: PlaybookIndex,
): Edits {
  const { document } = source;
  const values: Readonly<Record<string, string>> = {
    type: document.type.id,
    title: document.fields.has("title")
      ? ""
      : initialValue("title", document, playbook),
    status: initialValue("status", document, playbook),
    owner,
  };
  return revise(
    source,
    Object.entries(values)
      .filter(([, value]) => value !== "")
      .map(
        ([name, value]) =>
          (now) =>
            setField(now, name, value),
      ),
  );
}
