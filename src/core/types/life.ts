/** The stages of a document's life, by name: what rules, registers and forms ask of a family of statuses. */

import { STATUS_FAMILIES, type StatusFamily } from "./status.ts";

/** A family, or that no status is stated. */
export type Stage = StatusFamily | undefined;

/** All stages, that of no status first. */
export const STAGES: readonly Stage[] = [undefined, ...STATUS_FAMILIES];

/** Whether a document is not yet for reading by others. */
export function isDraft(family: Stage): boolean {
  return family === "draft";
}

/** Whether a document is written or discussed: draft, or in review. */
export function isBeingWritten(family: Stage): boolean {
  return family === "draft" || family === "in-review";
}

/** Whether people rest on a document: approved, or active. */
export function isInForce(family: Stage): boolean {
  return family === "approved" || family === "active";
}

/** Whether a document is held to its review dates. A missing status counts as in force. */
export function isInUse(family: Stage): boolean {
  return family === undefined || isInForce(family);
}

/** Whether a document is what it is going to be: in force, or closed. */
export function isSettled(family: Stage): boolean {
  return isInForce(family) || isDone(family);
}

/** Whether what a document is about is closed: an action done, a meeting held. */
export function isDone(family: Stage): boolean {
  return family === "done";
}

/** Whether a document was in force and is no longer. */
export function isRetired(family: Stage): boolean {
  return family === "retired";
}

/** Whether nothing is to come of a document any more: rejected, or retired. */
export function isGivenUp(family: Stage): boolean {
  return family === "rejected" || isRetired(family);
}

/** Whether nothing is left to do: done, rejected or retired. */
export function isOver(family: Stage): boolean {
  return isDone(family) || isGivenUp(family);
}

/** The stages as lists, for rules that are data. */
export const IN_FORCE = STAGES.filter(isInForce);
export const IN_USE = STAGES.filter(isInUse);
export const NOT_OVER = STAGES.filter((stage) => !isOver(stage));
export const NOT_GIVEN_UP = STAGES.filter((stage) => !isGivenUp(stage));
