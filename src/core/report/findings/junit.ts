/** The report as JUnit XML, which nearly every build server shows: a suite for each document. */

import type { Severity } from "../../config/config.ts";
import type { Diagnostic } from "../../lint/diagnostic.ts";
import { gravestOf } from "../../lint/excess.ts";
import { wellFormed } from "../../text/printable.ts";
import type { Skipped } from "../../host.ts";
import { byFile, under, type Report } from "./report.ts";
import { morePhrase, NOT_CHECKED, notChecked } from "./summary.ts";

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
    suite(
      under(prefix, path),
      found.get(path) ?? [],
      report.omitted.get(path) ?? [],
    ),
  );
  const skipped = report.skipped.map((each) =>
    skippedSuite(under(prefix, each.path), each),
  );
  const sum = (of: (suite: Suite) => number): number =>
    suites.reduce((all, each) => all + of(each), 0);
  return [
    `<?xml version="1.0" encoding="UTF-8"?>`,
    `<testsuites name="Marketing Playbook" tests="${sum(({ tests }) => tests) + skipped.length}" failures="${sum(({ failures }) => failures)}" errors="0" skipped="${skipped.length}">`,
    ...suites.map(({ text }) => text),
    ...skipped,
    `</testsuites>`,
    "",
  ].join("\n");
}

/** The tests of one document; what is not shown of its findings is one more. */
interface Suite {
  readonly tests: number;
  readonly failures: number;
  readonly text: string;
}

interface TestCase {
  readonly name: string;
  readonly severity: Severity;
  readonly message: string;
  readonly place: string;
}

function suite(
  path: string,
  diagnostics: readonly Diagnostic[],
  omitted: readonly Diagnostic[],
): Suite {
  const cases = diagnostics.map(({ rule, severity, message, start }) => {
    const at = `${start.line}:${start.column}`;
    const place = `${path}:${at}`;
    return { name: `${rule} (${at})`, severity, message, place };
  });
  const message = morePhrase(omitted);
  if (message !== undefined) {
    const severity = gravestOf(omitted);
    cases.push({ name: "more findings", severity, message, place: path });
  }
  const lines =
    cases.length === 0
      ? [`    <testcase name="no findings" classname=${quoted(path)}/>`]
      : cases.map((each) => testCase(path, each));
  const [tests, failures] = [lines.length, cases.filter(isFailure).length];
  return {
    tests,
    failures,
    text: [
      `  <testsuite name=${quoted(path)} tests="${tests}" failures="${failures}" errors="0">`,
      ...lines,
      `  </testsuite>`,
    ].join("\n"),
  };
}

function skippedSuite(name: string, skipped: Skipped): string {
  return [
    `  <testsuite name=${quoted(name)} tests="1" failures="0" errors="0" skipped="1">`,
    `    <testcase name="${NOT_CHECKED}" classname=${quoted(name)}><skipped message=${quoted(notChecked(skipped))}/></testcase>`,
    `  </testsuite>`,
  ].join("\n");
}

function testCase(path: string, shown: TestCase): string {
  const { name, severity, message, place } = shown;
  const text = escapeXml(`${place}: ${severity}: ${message}`);
  const inner = isFailure(shown)
    ? `<failure type="${severity}" message=${quoted(message)}>${text}</failure>`
    : `<system-out>${text}</system-out>`;
  return `    <testcase name=${quoted(name)} classname=${quoted(path)}>${inner}</testcase>`;
}

function isFailure({ severity }: { readonly severity: Severity }): boolean {
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
