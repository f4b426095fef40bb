/** When something is asked of a document, given where it is in its life. */

import type { Requirement } from "./document-type.ts";
import { isDone, isGivenUp, isSettled, STAGES, type Stage } from "./life.ts";
import type { StatusFamily } from "./status.ts";

/**
 * Whether a requirement holds for a document of this status. A document without a status is asked what a document in
 * review is asked: it is in use, but nothing says that it was approved.
 */
export function isAsked(
  requirement: Requirement | undefined,
  family: StatusFamily | undefined,
): boolean {
  switch (requirement) {
    case undefined:
      return false;
    case "always":
      return !isGivenUp(family);
    case "in-review":
      return (
        family === undefined || family === "in-review" || isSettled(family)
      );
    case "approved":
      return isSettled(family);
    case "active":
      return family === "active" || isDone(family);
    case "done":
      return isDone(family);
  }
}

/** The stages of a document's life in which a requirement holds. */
export function stagesFrom(requirement: Requirement): readonly Stage[] {
  return STAGES.filter((stage) => isAsked(requirement, stage));
}
