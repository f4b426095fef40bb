/** A finding with its place worked out: what reports, the editor and other tools get. */

import type { Severity } from "../config/config.ts";
import type { Fix } from "../rules/fix.ts";
import type { RelatedPlace, SharedCause, Subject } from "../rules/rule.ts";
import { compareTexts } from "../text/order.ts";
import { readable } from "../text/readable.ts";
import {
  positionAt,
  type LineStarts,
  type Position,
  type Range,
} from "../text/range.ts";

/** Another place that explains a diagnostic. */
export interface RelatedDiagnostic extends RelatedPlace {
  readonly start: Position;
  readonly end: Position;
}

/** One finding in one file. */
export interface Diagnostic {
  /** `/` path below the playbook's root. */
  readonly path: string;
  readonly rule: string;
  readonly severity: Severity;
  readonly message: string;
  /** 0-based offsets into the file. */
  readonly range: Range;
  /** The same place, lines and columns counting from 1. */
  readonly start: Position;
  readonly end: Position;
  /** What it is about, for cures. */
  readonly about?: Subject;
  /** What other findings may come of, too. */
  readonly cause?: SharedCause;
  readonly fixes: readonly Fix[];
  readonly related: readonly RelatedDiagnostic[];
}

/** A diagnostic for a range of any file. */
export function diagnosticAt(
  path: string,
  lineStarts: LineStarts,
  range: Range,
  rule: string,
  severity: Severity,
  message: string,
): Diagnostic {
  return {
    path,
    rule,
    severity,
    message: readable(message),
    range,
    start: positionAt(lineStarts, range.start),
    end: positionAt(lineStarts, range.end),
    fixes: [],
    related: [],
  };
}

/** Whether two lists say the same of the same places and offer the same fixes; often they are the same object. */
export function areSame(
  a: readonly Diagnostic[] | undefined,
  b: readonly Diagnostic[] | undefined,
): boolean {
  if (a === b) return true;
  if (!a || a.length !== b?.length) return false;
  return a.every((each, at) => isSame(each, b[at]!));
}

function isSame(a: Diagnostic, b: Diagnostic): boolean {
  return (
    a === b ||
    (a.rule === b.rule &&
      a.severity === b.severity &&
      a.message === b.message &&
      a.range.start === b.range.start &&
      a.range.end === b.range.end &&
      a.start.line === b.start.line &&
      a.start.column === b.start.column &&
      a.end.line === b.end.line &&
      a.end.column === b.end.column &&
      isSameData(a.fixes, b.fixes) &&
      isSameData(a.related, b.related))
  );
}

function isSameData(a: readonly unknown[], b: readonly unknown[]): boolean {
  if (a.length === 0 && b.length === 0) return true;
  return JSON.stringify(a) === JSON.stringify(b);
}

/** The order of reports: path, place, rule, message; by code unit, so that it is the same everywhere. */
export function compareDiagnostics(a: Diagnostic, b: Diagnostic): number {
  return (
    compareTexts(a.path, b.path) ||
    a.range.start - b.range.start ||
    a.range.end - b.range.end ||
    compareTexts(a.rule, b.rule) ||
    compareTexts(a.message, b.message)
  );
}
