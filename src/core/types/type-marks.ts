/** What documents of a type look like where they do not say what they are: plain data beside the type. */

/** Headings that documents of a type have together. */
export interface HeadingMarks {
  /** Headings, or sections of the type by their heading, whose other names then count as well. */
  readonly of: readonly string[];
  /** So many of them make the type; one fewer, and at least two, suggests it. Where it is 1, one suggests it, and no number makes it. */
  readonly least: number;
  /** At least one of these is among them: the others stand in documents of other types, too. */
  readonly one: readonly string[];
  /** None of these is: with them it is another type. */
  readonly none?: readonly string[];
  /** Whether a label counts as a heading: `**Attendees:** Ana, Ben`. */
  readonly labels?: boolean;
}

/** The marks of one type. Words are written in lower case with blanks, in the singular as people name one document. */
export interface TypeMarks {
  /** What the name or title of a document of this type ends with, and nothing else does: `gifting-policy`, `E-mail runbook`. */
  readonly words?: readonly string[];
  /** The same, where such a name may mean something else, so that another mark has to agree. */
  readonly weakWords?: readonly string[];
  /** What the name or title begins with: `playbook-sev1-outages`, `How to …`. */
  readonly openings?: readonly string[];
  readonly weakOpenings?: readonly string[];
  /** What makes the type in a name or title that holds a day: `# TSC Meeting 2019-07-10`. */
  readonly datedWords?: readonly string[];
  /** What makes it in a name or title that holds no more than a year: `AGM minutes 2022`. */
  readonly yearWords?: readonly string[];
  /** Those of the type's `folders` that often hold something else, so that another mark has to agree. */
  readonly weakFolders?: readonly string[];
  /** What a name ends with that is of another kind, though it lies in a folder of this one: `policies/kpis_metrics.md`. */
  readonly otherWords?: readonly string[];
  readonly headings?: readonly HeadingMarks[];
  /** Labels at the top of the text that documents of this type alone have: `**Policy owner:** Jane`. */
  readonly ownLabels?: readonly string[];
  /** What its body consists of: numbered steps, a responsibility matrix, a list of terms. */
  readonly body?: "steps" | "matrix" | "terms";
}
