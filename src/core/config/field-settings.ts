/** The words with which a config describes a field: its kind, what a list of it holds, and from when on it is required. */

/** What a config can say that a field takes. */
export const FIELD_KINDS = [
  "text",
  "date",
  "duration",
  "flag",
  "number",
  "one-of",
  "status",
  "person",
  "reference",
  "list",
  "map",
] as const;
/** What a config can say that a list holds. */
export const LIST_KINDS = [
  "text",
  "date",
  "number",
  "person",
  "reference",
] as const;
/** `never` takes a built-in requirement away. */
export const REQUIREMENTS = [
  "always",
  "in-review",
  "approved",
  "done",
  "never",
] as const;
