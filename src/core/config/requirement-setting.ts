/** From when on a field or a section is required. */

import type { Requirement } from "../types/document-type.ts";
import { oneOf } from "./single-settings.ts";

/** `never` takes a built-in requirement away. */
export const required = oneOf(
  "From when on it is asked for: of every document, once it is no longer a draft, once approved, once done, or never.",
  ["always", "in-review", "approved", "done", "never"],
);

/** What holds: what is written, else what held before. */
export function requirement(
  written: Requirement | "never" | undefined,
  before: Requirement | undefined,
): { readonly required?: Requirement } {
  const holding = written ?? before;
  return holding === undefined || holding === "never"
    ? {}
    : { required: holding };
}
