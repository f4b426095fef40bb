/** The only door of the engine: whatever an adapter uses is exported here. */

export * from "./host.ts";
export * from "./counts.ts";
export * from "./session.ts";
export type { Diagnostic } from "./lint/diagnostic.ts";
export { applySafeFixes, type FixedFile, type FixOutcome } from "./lint/fix.ts";
export { reportText } from "./report/text.ts";
export { RULES } from "./rules/index.ts";
export { isCalendarDate, type CalendarDate } from "./text/calendar-date.ts";
export {
  EXAMPLE_DAY,
  type Example,
  type Fix,
  type Rule,
} from "./rules/rule.ts";
export { applyEdits, type TextEdit } from "./text/edit.ts";
export { didYouMean, nearest } from "./text/nearest.ts";
