/** What the cursor may be on: a field, a document, a person, a term, a date. */

import type { Party } from "../playbook/people/people.ts";
import type { PlaybookDocument } from "../playbook/playbook-document.ts";
import type { Range } from "../text/range.ts";
import type {
  FieldDefinition,
  SectionDefinition,
} from "../types/document-type.ts";
import type { TermWord } from "./glossary.ts";

/** A thing in a text that more is known of. */
export type Subject =
  | { readonly kind: "key"; readonly definition: FieldDefinition }
  | {
      readonly kind: "value";
      readonly definition: FieldDefinition;
      readonly text: string;
    }
  /** `isOwn`: the id of the document itself, where it is given. */
  | {
      readonly kind: "document";
      readonly document: PlaybookDocument;
      readonly isOwn?: boolean;
      /** Whether it is a Markdown link, which editors follow by themselves. */
      readonly isLink?: boolean;
    }
  | { readonly kind: "file"; readonly path: string }
  | { readonly kind: "party"; readonly party: Party }
  | { readonly kind: "term"; readonly term: TermWord }
  | { readonly kind: "section"; readonly definition: SectionDefinition };

/** A subject and the text that means it. */
export type SubjectAt = Subject & { readonly range: Range };
