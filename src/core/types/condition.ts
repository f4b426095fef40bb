/** What has to hold of a document before something is asked of it: plain data, for types, rules and settings. */

/** The value of a rule's option. */
export interface FromOption {
  readonly option: string;
}

/** Something that holds for some documents only; of several keys each has to hold. */
export interface Condition {
  /** A field, or one of the documents that a field refers to: `systems.tier`. */
  readonly field?: string;
  /** The field has one of these words. */
  readonly is?: readonly string[] | FromOption;
  /** The field has a value, and none of these words. */
  readonly not?: readonly string[];
  readonly above?: number;
  readonly below?: number;
  /** Whether the field has a value. */
  readonly set?: boolean;
  /** The document's own status: families, or words. */
  readonly status?: readonly string[];
}

/** Conditions of which one has to hold; none at all always hold. */
export type Conditions = readonly Condition[];
