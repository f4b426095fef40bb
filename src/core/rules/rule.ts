/** What a rule is: facts about itself, and a check that yields findings and names their place. */

import type { Config, OptionValue, Severity } from "../config/config.ts";
import type {
  PlaybookDocument,
  TypedDocument,
} from "../playbook/playbook-document.ts";
import type { Lookups } from "../playbook/lookups.ts";
import type { PlaybookIndex } from "../playbook/playbook-index.ts";
import type { CalendarDate } from "../text/calendar-date.ts";
import type { Range } from "../text/range.ts";
import type { Fix } from "./fix.ts";
import type { RuleFacts } from "./rule-facts.ts";

/** Where a finding points; the linter turns it into a range. `document` is the opening fence, or the first line. */
export type Place =
  | "document"
  /** A field by its canonical name: its value (of item `item`, from 0), its key where it is empty, the document where it is missing. */
  | {
      readonly field: string;
      readonly item?: number;
      readonly on?: "key" | "value";
    }
  | { readonly range: Range };

/** Another place that explains a finding. */
export interface RelatedPlace {
  readonly path: string;
  readonly range: Range;
  readonly message: string;
}

/** What a cure has to know that the place does not tell. */
export interface Subject {
  /** The field, by its canonical name; the place's own where it is a field. */
  readonly field?: string;
  /** The value that is wrong, as written. */
  readonly value?: string;
  /** The section that is missing, by the type's heading; `sections` where one finding is about several. */
  readonly section?: string;
  readonly sections?: readonly string[];
}

/** What makes many findings at once, so that people need to be told of it once. */
export interface SharedCause {
  /** The same for all findings that have it. */
  readonly of: string;
  /** So many findings and more are told as one. */
  readonly from: number;
}

/** One thing that is not as it should be. */
export interface Finding {
  readonly at: Place;
  readonly about?: Subject;
  /** One full sentence for the person who must act, without the rule's id. */
  readonly message: string;
  /** That it weighs no more than this, where the settings do not say how much the rule weighs. */
  readonly atMost?: Severity | undefined;
  readonly cause?: SharedCause | undefined;
  readonly fixes?: readonly Fix[];
  readonly related?: readonly RelatedPlace[];
}

/** A finding of a playbook rule also says in which document. */
export interface PlaybookFinding extends Finding {
  readonly document: PlaybookDocument;
}

/** The value of an option: what the config says, else the default. */
export type Options = <T extends OptionValue>(name: string) => T;

/** What a document rule sees. It must depend on nothing else: its findings are kept until the document changes. */
export interface DocumentContext<D extends PlaybookDocument = TypedDocument> {
  readonly document: D;
  readonly config: Config;
  readonly today: CalendarDate;
  readonly option: Options;
}

/** What a lookup rule sees: one document, and the answers to what it asks of the others. */
export interface LookupContext<D extends PlaybookDocument = TypedDocument> {
  readonly document: D;
  readonly playbook: Lookups;
  readonly today: CalendarDate;
  readonly option: Options;
}

/** What a playbook rule sees. */
export interface PlaybookContext {
  readonly playbook: PlaybookIndex;
  readonly today: CalendarDate;
  readonly option: Options;
}

/** A rule about one typed document; `types` narrows it to some. */
export interface DocumentRule extends RuleFacts {
  readonly kind: "document";
  readonly types?: readonly string[];
  check(context: DocumentContext): Iterable<Finding>;
}

/** A rule about one file, whether it has a type or not. */
export interface FileRule extends RuleFacts {
  readonly kind: "file";
  check(context: DocumentContext<PlaybookDocument>): Iterable<Finding>;
}

/**
 * A rule about one typed document that looks things up in others. Its findings are kept until the document changes, or the
 * answer to something it asked.
 */
export interface DocumentLookupRule extends RuleFacts {
  readonly kind: "document-lookup";
  readonly types?: readonly string[];
  check(context: LookupContext): Iterable<Finding>;
}

/** The same for any file, whether it has a type or not. */
export interface FileLookupRule extends RuleFacts {
  readonly kind: "file-lookup";
  check(context: LookupContext<PlaybookDocument>): Iterable<Finding>;
}

/** A rule that needs many documents at once to judge; it runs after every change, so it must be quick. */
export interface PlaybookRule extends RuleFacts {
  readonly kind: "playbook";
  check(context: PlaybookContext): Iterable<PlaybookFinding>;
}

/** A rule whose findings come from reading and linting itself; it has facts but no check. */
export interface EngineRule extends RuleFacts {
  readonly kind: "engine";
}

export type Rule =
  | DocumentRule
  | FileRule
  | DocumentLookupRule
  | FileLookupRule
  | PlaybookRule
  | EngineRule;
