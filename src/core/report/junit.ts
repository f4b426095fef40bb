/** The report as JUnit XML, which nearly every build server shows: a suite for each document. */

import type { Diagnostic } from "../lint/diagnostic.ts";
import { wellFormed } from "../text/printable.ts";
import type { Skipped } from "../host.ts";
import { byFile, under, type Report } from "./report.ts";
import { NOT_CHECKED, notChecked } from "./summary.ts";

/**
 * Errors and warnings are failures; infos and hints are notes of passed tests; a document without findings is one passed
 * test; one that could not be read is a skipped test.
 * @param prefix the playbook's root as seen from where the command runs.
 */
export function reportJunit(report: Report, prefix: string): string {
  const found = byFile(report.diagnostics);
  const paths = [
    ...new Set([...report.documents.map(({ path }) => path), ...found.keys()]),
  ].sort();
  const suites = paths.map((path) =>
    suite(under(prefix, path), found.get(path) ?? []),
  );
  const skipped = report.skipped.map((each) =>
    skippedSuite(under(prefix, each.path), each),
  );
  const { errors, warnings } = report.counts;
  const tests = paths.reduce(
    (sum, path) => sum + Math.max(1, found.get(path)?.length ?? 0),
    skipped.length,
  );
  return [
    `<?xml version="1.0" encoding="UTF-8"?>`,
    `<testsuites name="Marketing Playbook" tests="${tests}" failures="${errors + warnings}" errors="0" skipped="${skipped.length}">`,
    ...suites,
    ...skipped,
    `</testsuites>`,
    "",
  ].join("\n");
}

function suite(name: string, diagnostics: readonly Diagnostic[]): string {
  const failures = diagnostics.filter(isFailure).length;
  const cases =
    diagnostics.length === 0
      ? [`    <testcase name="no findings" classname=${quoted(name)}/>`]
      : diagnostics.map((diagnostic) => testCase(name, diagnostic));
  return [
    `  <testsuite name=${quoted(name)} tests="${cases.length}" failures="${failures}" errors="0">`,
    ...cases,
    `  </testsuite>`,
  ].join("\n");
}

function skippedSuite(name: string, skipped: Skipped): string {
  return [
    `  <testsuite name=${quoted(name)} tests="1" failures="0" errors="0" skipped="1">`,
    `    <testcase name="${NOT_CHECKED}" classname=${quoted(name)}><skipped message=${quoted(notChecked(skipped))}/></testcase>`,
    `  </testsuite>`,
  ].join("\n");
}

function testCase(path: string, diagnostic: Diagnostic): string {
  const { rule, severity, message, start } = diagnostic;
  const place = `${path}:${start.line}:${start.column}`;
  const text = escapeXml(`${place}: ${severity}: ${message}`);
  const inner = isFailure(diagnostic)
    ? `<failure type="${severity}" message=${quoted(message)}>${text}</failure>`
    : `<system-out>${text}</system-out>`;
  return `    <testcase name=${quoted(`${rule} (${start.line}:${start.column})`)} classname=${quoted(path)}>${inner}</testcase>`;
}

function isFailure({ severity }: Diagnostic): boolean {
  return severity === "error" || severity === "warning";
}

function quoted(text: string): string {
  return `"${escapeXml(text)}"`;
}

/** Escapes markup and replaces what XML 1.0 cannot hold. */
function escapeXml(text: string): string {
  return wellFormed(text)
    .replace(ILLEGAL, "\ufffd")
    .replaceAll("&", "&amp;")
    .replaceAll("<", "&lt;")
    .replaceAll(">", "&gt;")
    .replaceAll('"', "&quot;")
    .replaceAll("\t", "&#9;")
    .replaceAll("\n", "&#10;")
    .replaceAll("\r", "&#13;");
}

const ILLEGAL = /[\u0000-\u0008\u000b\u000c\u000e-\u001f\ufffe\uffff]/g;
