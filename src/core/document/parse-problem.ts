/** What is wrong with a file as a file, before any rule looks at what it says. */

import type { TextEdit } from "../text/edit.ts";
import type { Range } from "../text/range.ts";

/** A defect of the front matter or of a YAML file, with its cure where one is certain. */
export interface ParseProblem {
  /** Stable name of the kind of defect, for instance `fence-unclosed` or `DUPLICATE_KEY`. */
  readonly code: string;
  /** One sentence that says what is wrong and what would be right. */
  readonly message: string;
  readonly range: Range;
  readonly fix?: {
    readonly title: string;
    readonly edits: readonly TextEdit[];
  };
}
