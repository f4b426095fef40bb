/** Which document replaces which, as both of them say it. */

import type { TextValue } from "../fields/field-value.ts";
import {
  isTyped,
  textsOfField,
  type TypedDocument,
} from "../playbook-document.ts";
import type { Lookups } from "../lookups.ts";
import { resolveReference } from "./reference.ts";

/** The two directions. */
export type SupersessionField = "supersedes" | "superseded_by";

/** One statement of a document about another. */
export interface Supersession {
  readonly field: SupersessionField;
  readonly item: number;
  readonly value: TextValue;
  readonly target: TypedDocument;
}

const IN_STATUS = /\b(?:superseded|replaced) by\s+([^]+)$/i;

/** What a document says of its predecessors and successors, a status such as `superseded by POL-002` included. */
export function* supersessionsOf(
  document: TypedDocument,
  playbook: Lookups,
): Generator<Supersession> {
  for (const field of ["supersedes", "superseded_by"] as const)
    for (const [item, value] of textsOfField(document, field).entries()) {
      const target = resolve(value.text, document, playbook);
      if (target) yield { field, item, value, target };
    }
  const { status } = document;
  const named = IN_STATUS.exec(status?.text ?? "")?.[1];
  const target =
    named === undefined ? undefined : resolve(named, document, playbook);
  if (status && target)
    yield { field: "superseded_by", item: -1, value: status, target };
}

/** The only document that replaces this one, if there is one; followed to the end of the chain. */
export function successorOf(
  document: TypedDocument,
  playbook: Lookups,
): TypedDocument | undefined {
  const seen = new Set<TypedDocument>([document]);
  let last: TypedDocument | undefined;
  for (let at: TypedDocument | undefined = document; at;) {
    const next: readonly TypedDocument[] = [
      ...supersessionsOf(at, playbook),
    ].flatMap(({ field, target }) =>
      field === "superseded_by" ? [target] : [],
    );
    at = next.length === 1 && !seen.has(next[0]!) ? next[0] : undefined;
    if (at) {
      seen.add(at);
      last = at;
    }
  }
  return last;
}

/** The field in which the other document would have to say the same. */
export function oppositeOf(field: SupersessionField): SupersessionField {
  return field === "supersedes" ? "superseded_by" : "supersedes";
}

function resolve(
  text: string,
  from: TypedDocument,
  playbook: Lookups,
): TypedDocument | undefined {
  const resolution = resolveReference(text, from, playbook);
  if (resolution.kind !== "document") return undefined;
  return isTyped(resolution.document) && resolution.document !== from
    ? resolution.document
    : undefined;
}
