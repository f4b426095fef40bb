/** From when on a field or a section is required. */

import type { Requirement } from "../types/document-type.ts";
import { oneOf } from "./single-settings.ts";

/** The points of a document's life from which on something can be asked. */
const REQUIREMENTS = [
  "always",
  "in-review",
  "approved",
  "active",
  "done",
] as const satisfies readonly Requirement[];

/** `never` takes a built-in requirement away. */
export const required = oneOf(
  "From when on it is asked for: of every document, once it is no longer a draft, once approved, once in force, once done, or never.",
  [...REQUIREMENTS, "never"],
);

/** From when on something is asked for that has to be asked for at some time. */
export const from = oneOf("From when on it is asked for.", REQUIREMENTS);

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
