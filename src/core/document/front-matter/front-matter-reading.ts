/** What is found at the top of a file. */

import type { Range } from "../../text/range.ts";
import type { ParseProblem } from "../parse-problem.ts";
import type { MapEntry } from "./yaml-node.ts";

/** The block between the fences, and what it says. */
export interface FrontMatter {
  /** From the opening fence to the end of the closing one, without its line break. */
  readonly range: Range;
  /** The opening `---`: where findings about the document as a whole point. */
  readonly fence: Range;
  /** The lines between the fences. */
  readonly content: Range;
  readonly entries: readonly MapEntry[];
  /** False when so much could not be read that a missing field proves nothing. */
  readonly isComplete: boolean;
}

/** What was found at the top of a file. */
export interface FrontMatterReading {
  readonly frontMatter: FrontMatter | undefined;
  readonly problems: readonly ParseProblem[];
  /** Where the body begins. */
  readonly bodyStart: number;
}
