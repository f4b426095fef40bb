/** What a reference in a field leads to: a document by id, path or name. */

import { folderOf, joinPath } from "../../text/path.ts";
import { foldWord } from "../../text/words.ts";
import type { FieldDefinition, FieldKind } from "../../types/document-type.ts";
import type { TextValue } from "../fields/field-value.ts";
import type { Lookups } from "../lookups.ts";
import type { PlaybookDocument, TypedDocument } from "../playbook-document.ts";

/** A reference looked up; `external` is an address or something else that is not for the playbook to resolve. */
export type Resolution =
  | { readonly kind: "document"; readonly document: PlaybookDocument }
  | { readonly kind: "file"; readonly path: string }
  | { readonly kind: "external" }
  | { readonly kind: "broken" };

/** One reference of a document. */
export interface Reference {
  readonly definition: FieldDefinition;
  readonly value: TextValue;
  /** Its place in the field, from 0. */
  readonly item: number;
  /** The types it may lead to; `undefined` for any. */
  readonly to: readonly string[] | undefined;
}

/** All references in the fields of a document. */
export function* referencesOf(document: TypedDocument): Generator<Reference> {
  for (const { definition, texts } of document.fields.values()) {
    const kind = referenceKind(definition.kind);
    if (!kind) continue;
    for (const [item, value] of texts.entries())
      yield { definition, value, item, to: kind.to };
  }
}

/**
 * Looks a reference up: `[[id]]`, id, path from the referring document, path from the root; a file name without its
 * ending or a title, where only one document goes by it.
 * @param to the types that a name may stand for.
 */
export function resolveReference(
  text: string,
  from: TypedDocument,
  playbook: Lookups,
  to?: readonly string[],
): Resolution {
  const bare = bareReference(text);
  if (bare === "" || /^[a-z][a-z0-9+.-]*:/i.test(bare) || bare.startsWith("//"))
    return { kind: "external" };
  const byId = playbook.byId.get(foldWord(bare));
  const best = byId?.find(({ type }) => to?.includes(type.id)) ?? byId?.[0];
  if (best) return { kind: "document", document: best };
  for (const path of candidatePaths(bare, from.path)) {
    const document = playbook.byPath.get(path);
    if (document) return { kind: "document", document };
    if (playbook.files.has(path)) return { kind: "file", path };
  }
  const named = documentsNamed(text, playbook, to);
  return named.length === 1
    ? { kind: "document", document: named[0]! }
    : { kind: "broken" };
}

/** The documents of some types whose title or file name a reference gives; several leave open which is meant. */
export function documentsNamed(
  text: string,
  playbook: Pick<Lookups, "byName">,
  to?: readonly string[],
): readonly TypedDocument[] {
  const named = playbook.byName.get(foldWord(bareReference(text))) ?? [];
  return named.filter(({ type }) => to === undefined || to.includes(type.id));
}

/** "`Consent` is the title of 2 documents; write which of them is meant, `POL-001` or `POL-007`." */
export function describeNamesakes(
  text: string,
  named: readonly TypedDocument[],
): string {
  const names = named
    .slice(0, 3)
    .map((each) => `\`${nameInReferences(each)}\``);
  return `\`${text}\` is the title of ${named.length} documents; write which of them is meant, ${names.length < named.length ? `for instance ${names[0]}` : names.join(" or ")}.`;
}

/** A reference without the marks some write around it: `[[POL-001]]`, `[Brand policy](brand.md)`, `brand.md#scope`. */
export function bareReference(text: string): string {
  const link = /^\[[^\]]*\]\(<?([^()<>]+)>?\)$/.exec(text.trim());
  const inner = link?.[1] ?? text.trim().replace(/^\[\[(.*)\]\]$/, "$1");
  return inner.replace(/[#|].*$/s, "").trim();
}

/** What to call a document in a reference: its id, else its path. */
export function nameInReferences(document: PlaybookDocument): string {
  return (document.type && document.id?.text) ?? document.path;
}

function referenceKind(
  kind: FieldKind,
): Extract<FieldKind, { kind: "reference" }> | undefined {
  if (kind.kind === "reference") return kind;
  return kind.kind === "list" ? referenceKind(kind.of) : undefined;
}

function* candidatePaths(reference: string, from: string): Generator<string> {
  const bases = reference.startsWith("/") ? [""] : [folderOf(from), ""];
  for (const base of bases) {
    const path = joinPath(base, reference);
    if (path === undefined) continue;
    yield path;
    yield `${path}.md`;
  }
}
