/** Who refers to whom, in both directions: fields that hold references, and links in the text. */

import { localLinksOf } from "./local-link.ts";
import type { Lookups, OutgoingReference, References } from "../lookups.ts";
import { isTyped, type PlaybookDocument } from "../playbook-document.ts";
import { bareReference, referencesOf, resolveReference } from "./reference.ts";

/** Keeps the references of each document; those of one can be replaced without looking at the others. */
export class ReferenceTable implements References {
  private readonly outgoing = new Map<string, readonly OutgoingReference[]>();
  private readonly sources = new Map<string, Set<string>>();

  /** Sets what a document refers to; nothing where it is gone. Answers with the documents to which that is news. */
  set(
    path: string,
    references: readonly OutgoingReference[],
  ): Iterable<string> {
    const before = this.from(path);
    if (isSame(before, references)) return [];
    for (const { to } of before)
      if (to !== undefined) this.sources.get(to)?.delete(path);
    if (references.length === 0) this.outgoing.delete(path);
    else this.outgoing.set(path, references);
    for (const { to } of references) {
      if (to === undefined) continue;
      const sources = this.sources.get(to);
      if (sources) sources.add(path);
      else this.sources.set(to, new Set([path]));
    }
    const targets = [...before, ...references].map(({ to }) => to);
    return new Set(targets.filter((to) => to !== undefined));
  }

  from(path: string): readonly OutgoingReference[] {
    return this.outgoing.get(path) ?? [];
  }

  to(path: string): readonly OutgoingReference[] {
    return [...(this.sources.get(path) ?? [])]
      .sort()
      .flatMap((source) => this.from(source).filter(({ to }) => to === path));
  }
}

function isSame(
  a: readonly OutgoingReference[],
  b: readonly OutgoingReference[],
): boolean {
  return (
    a.length === b.length &&
    a.every((each, at) => {
      const other = b[at]!;
      return (
        each.to === other.to &&
        each.text === other.text &&
        each.field === other.field
      );
    })
  );
}

/** What a document refers to. Broken links in the text are the business of the link check. */
export function referencesFrom(
  document: PlaybookDocument,
  playbook: Lookups,
): readonly OutgoingReference[] {
  return [
    ...fieldReferences(document, playbook),
    ...linkReferences(document, playbook),
  ];
}

function* fieldReferences(
  document: PlaybookDocument,
  playbook: Lookups,
): Generator<OutgoingReference> {
  if (!isTyped(document)) return;
  for (const { definition, value, to } of referencesOf(document)) {
    const found = resolveReference(value.text, document, playbook, to);
    if (found.kind === "external" || found.kind === "file") continue;
    yield {
      from: document.path,
      to: found.kind === "document" ? found.document.path : undefined,
      text: bareReference(value.text),
      field: definition,
    };
  }
}

function* linkReferences(
  { path: from, parsed }: PlaybookDocument,
  playbook: Lookups,
): Generator<OutgoingReference> {
  for (const { link, path: to, isAbsolute } of localLinksOf(parsed))
    if (!isAbsolute && to !== from && playbook.byPath.get(to))
      yield { from, to, text: link.target, field: undefined };
}
