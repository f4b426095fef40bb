/** The other half of a supersession, written into the document that lacks it. */

import type { Diagnostic } from "../lint/diagnostic.ts";
import {
  isRead,
  isTyped,
  type TypedDocument,
} from "../playbook/playbook-document.ts";
import type { PlaybookIndex } from "../playbook/playbook-index.ts";
import { nameInReferences } from "../playbook/links/reference.ts";
import {
  oppositeOf,
  type SupersessionField,
} from "../playbook/links/supersession.ts";
import { inDocument, type QuickFix } from "./quick-fix.ts";
import type { Source } from "./source.ts";
import { addReference } from "./supersede.ts";

/** Offers to say in the one document what the other says of it. */
export function otherHalf(
  { related, about }: Diagnostic,
  document: TypedDocument,
  playbook: PlaybookIndex,
): readonly QuickFix[] {
  const target = playbook.byPath.get(related[0]?.path ?? "");
  if (!target || !isTyped(target) || !isRead(target)) return [];
  const field = oppositeOf(about?.field as SupersessionField);
  const name = nameInReferences(document);
  const from: Source = { document, text: "" };
  return [
    inDocument(
      `Add \`${field}: ${name}\` to \`${target.path}\``,
      target,
      addReference(field, from, playbook),
      { isPreferred: true },
    ),
  ];
}
