/** Who refers to whom, in both directions: fields that hold references, and links in the text. */

import {
  isTyped,
  type PlaybookDocument,
  type TypedDocument,
} from "../playbook/playbook-document.ts";
import type { PlaybookIndex } from "../playbook/playbook-index.ts";
import { bareReference, resolveReference } from "../playbook/reference.ts";
import { folderOf, joinPath } from "../text/path.ts";
import type { FieldDefinition, FieldKind } from "../types/document-type.ts";
import { groupBy } from "./tree.ts";

/** One reference; `to` is missing where it leads nowhere. */
export interface Reference {
  readonly from: PlaybookDocument;
  readonly to: PlaybookDocument | undefined;
  /** As written. */
  readonly text: string;
  /** The field it stands in; missing for a link in the text. */
  readonly field: FieldDefinition | undefined;
}

/** All references of a playbook, by document path. */
export interface ReferenceGraph {
  from(path: string): readonly Reference[];
  to(path: string): readonly Reference[];
}

/** Gathers the references of all documents. */
export function referenceGraph(playbook: PlaybookIndex): ReferenceGraph {
  const all = playbook.documents.flatMap((document) => [
    ...(isTyped(document) ? fieldReferences(document, playbook) : []),
    ...linkReferences(document, playbook),
  ]);
  const from = groupBy(all, (each) => each.from.path);
  const to = groupBy(all, (each) => each.to?.path);
  return {
    from: (path) => from.get(path) ?? [],
    to: (path) => to.get(path) ?? [],
  };
}

function* fieldReferences(
  document: TypedDocument,
  playbook: PlaybookIndex,
): Generator<Reference> {
  for (const { definition, texts } of document.fields.values()) {
    if (!isReference(definition.kind)) continue;
    for (const { text } of texts) {
      const found = resolveReference(text, document, playbook);
      if (found.kind === "external" || found.kind === "file") continue;
      yield {
        from: document,
        to: found.kind === "document" ? found.document : undefined,
        text: bareReference(text),
        field: definition,
      };
    }
  }
}

/** Links to other documents; broken ones are the business of the link check. */
function* linkReferences(
  document: PlaybookDocument,
  playbook: PlaybookIndex,
): Generator<Reference> {
  for (const { target } of document.parsed.body.links) {
    const path = targetPath(target, document.path);
    const to = path === undefined ? undefined : playbook.byPath.get(path);
    if (to && to !== document)
      yield { from: document, to, text: target, field: undefined };
  }
}

function targetPath(target: string, from: string): string | undefined {
  if (/^[a-z][a-z0-9+.-]*:|^[#/]/i.test(target)) return undefined;
  const bare = target.replace(/[?#].*$/, "");
  try {
    return joinPath(folderOf(from), decodeURIComponent(bare));
  } catch {
    return joinPath(folderOf(from), bare);
  }
}

function isReference(kind: FieldKind): boolean {
  return (
    kind.kind === "reference" || (kind.kind === "list" && isReference(kind.of))
  );
}
