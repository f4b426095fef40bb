/** What a document type is: plain data, so that a team can write the same thing in `playbook.config.yaml`. */

import type { Conditions } from "./condition.ts";
import type { ConstraintDefinition } from "./constraint.ts";
import type { StatusFamily } from "./status.ts";
import type { TypeMarks } from "./type-marks.ts";

/**
 * From when on something is asked of a document: `always`; `in-review`, once it is no longer a draft; `approved`, once it is
 * approved or in force; `active`, once it is in force or closed; `done`, once it is closed. Drafts are treated gently (ISO 9001:2015 7.5.2 asks for approval, not for perfect drafts).
 */
export type Requirement =
  "always" | "in-review" | "approved" | "active" | "done";

/** What kind of value a field takes; a list is also accepted where one value is expected of people and references. */
export type FieldKind =
  | { readonly kind: "text"; readonly pattern?: string }
  | { readonly kind: "date" }
  | { readonly kind: "duration" }
  | { readonly kind: "flag" }
  | { readonly kind: "number"; readonly min?: number; readonly max?: number }
  | { readonly kind: "one-of"; readonly values: readonly string[] }
  | { readonly kind: "status" }
  | { readonly kind: "person" }
  /** The id or path of another document, of one of the types `to` where given. */
  | { readonly kind: "reference"; readonly to?: readonly string[] }
  | { readonly kind: "list"; readonly of: FieldKind }
  | { readonly kind: "map" };

/** One field of front matter. */
export interface FieldDefinition {
  /** Canonical name, snake_case. */
  readonly name: string;
  /** What it means, one sentence for completion, hover and the reference. */
  readonly summary: string;
  readonly kind: FieldKind;
  /** Other spellings that are read; compared without case, spaces, `-` and `_`. */
  readonly aliases?: readonly string[];
  /** Spellings that stand in only where nothing better is written, and do not make a file a playbook document. */
  readonly weakAliases?: readonly string[];
  /** Left out: optional. */
  readonly required?: Requirement;
  /** Narrows `required` to the documents for which a condition holds. */
  readonly requiredIf?: Conditions;
  /** That a day in the file's name or the title says it as well: `2019-07-10-minutes.md`. */
  readonly inName?: true;
  /** The section that says the same in prose: a document without front matter is asked for that section alone. */
  readonly inSection?: string;
  /** That it is the document's `id` where none is written: `incident_id`. */
  readonly isId?: true;
  /** Where the requirement comes from. */
  readonly source?: string;
  /** The spelling that templates write, where people of the field say something other than the name; also read. */
  readonly writtenAs?: string;
  /** What a template writes as value; may use `{{type}}`, `{{today}}`, `{{owner}}`, `{{id}}`, `{{title}}`, `{{status}}`; empty: a line to fill in. */
  readonly template?: string;
}

/** One section of the body, found by its heading at any level. */
export interface SectionDefinition {
  readonly heading: string;
  readonly synonyms?: readonly string[];
  readonly required?: Requirement;
  /** Narrows `required` to some documents: minutes of change control need more than others. */
  readonly requiredIf?: Conditions;
  /** What belongs here, one sentence; the template shows it as a comment. */
  readonly summary: string;
  /** Markdown that a template puts below the heading, for instance an empty table; with it an optional section is in the template too. */
  readonly template?: string;
}

/** A type of governance document. */
export interface DocumentType {
  readonly id: string;
  /** Singular, as shown to people: "Change request". */
  readonly title: string;
  /** Plural, as shown in trees and reports: "Change requests". */
  readonly plural: string;
  readonly summary: string;
  /** Other words in a `type` field that mean this type. */
  readonly aliases: readonly string[];
  /** Folder names whose documents are of this type; the first is where new ones go. */
  readonly folders: readonly string[];
  /** Folders that the settings name: whatever lies in them, however deep, is of this type. */
  readonly ownFolders?: readonly string[];
  /** Prefix of new ids: `POL` for `POL-001`. */
  readonly idPrefix: string;
  /** Name of a VS Code product icon. */
  readonly icon: string;
  /** Whether approver, approval date and version are asked for (ISO 9001:2015 7.5.2, 7.5.3). */
  readonly controlled: boolean;
  /** How often it is reviewed unless the document says otherwise; left out: it closes instead. */
  readonly reviewInterval?: string;
  /** What is reviewed more often than others of its type: those whose field says a word. */
  readonly reviewIntervalWhen?: {
    readonly field: string;
    readonly is: string;
    readonly interval: string;
  };
  /** The status words of this type by family; the first of each family is the one to write. */
  readonly statuses: Readonly<Partial<Record<StatusFamily, readonly string[]>>>;
  /** Fields beyond the common envelope; one with an envelope name replaces that one. */
  readonly fields: readonly FieldDefinition[];
  readonly sections: readonly SectionDefinition[];
  /** The rules that a team has made for it. */
  readonly constraints?: readonly ConstraintDefinition[];
  /** What its documents look like where they do not say what they are. */
  readonly marks?: TypeMarks;
  /** Where fields and sections come from. */
  readonly source: string;
}
