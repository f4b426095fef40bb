/** Documents to edit, read as the built-in types read them. */

import { defaultConfig } from "../../../src/core/config/config.ts";
import { sourceOf, type Source } from "../../../src/core/edit/source.ts";
import type { Edits } from "../../../src/core/edit/source.ts";
import { parseDocument } from "../../../src/core/document/document.ts";
import {
  buildDocument,
  isTyped,
} from "../../../src/core/playbook/playbook-document.ts";
import { typeFinder } from "../../../src/core/playbook/typing/type-finder.ts";
import { applyEdits } from "../../../src/core/text/edit.ts";
import { BUILT_IN_TYPES } from "../../../src/core/types/built-in.ts";

const FINDER = typeFinder(defaultConfig(BUILT_IN_TYPES), "playbook");

/** A document at a path, whose folder may tell its type; `undefined` when it has none. */
export function readSource(text: string, path: string): Source | undefined {
  const parsed = parseDocument(path, text, "blocks");
  const document = buildDocument(
    parsed,
    FINDER.stated(parsed) ?? FINDER.find(parsed),
  );
  return isTyped(document) ? sourceOf(document, text) : undefined;
}

/** A document that must have a type. */
export function source(text: string, path = "policies/a.md"): Source {
  const read = readSource(text, path);
  if (!read) throw new Error(`${path} has no type.`);
  return read;
}

/** What a text is after the edits, or `undefined` where they were refused. */
export function edited(
  text: string,
  edit: (source: Source) => Edits,
  path?: string,
): string | undefined {
  const from = source(text, path);
  const edits = edit(from);
  return edits && applyEdits(text, edits);
}
