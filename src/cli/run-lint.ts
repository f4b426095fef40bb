/** What `lint` does: opens the playbook, takes away what is accepted, reports the rest. */

import {
  buildReport,
  CONFIG_INVALID,
  rulesOf,
  sarifExcess,
  summaryText,
  type Diagnostic,
  type Report,
} from "../core/index.ts";
import { settleAccepted } from "./accepted-findings.ts";
import { applyFixes } from "./apply-fixes.ts";
import { CannotRun } from "./cannot-run.ts";
import type { ExitCode, Invocation } from "./command.ts";
import { narrow, type Changes, type Narrowed } from "./git/changes.ts";
import { openChanges, type OpenChanges } from "./git/open-changes.ts";
import { formatReport, needsTexts } from "./lint-formats.ts";
import type { LINT_OPTIONS } from "./lint-options.ts";
import { openPlaybook, type OpenPlaybook } from "./open-playbook.ts";
import { paintFor } from "./paint.ts";
import { assertRule, readRuleOptions } from "./rule-options.ts";
import { textsOf } from "./source-texts.ts";
import { startStopwatch } from "./stats.ts";
import { readStdinDocument } from "./stdin-document.ts";
import { textView } from "./text-view.ts";
import { writeOutput } from "./write-output.ts";

type LintInvocation = Invocation<typeof LINT_OPTIONS>;

/** Runs `lint`. */
export async function runLint(invocation: LintInvocation): Promise<ExitCode> {
  const changes = await openChanges(invocation);
  try {
    return await lint(invocation, changes);
  } finally {
    changes?.close();
  }
}

async function lint(
  invocation: LintInvocation,
  changes: OpenChanges | undefined,
): Promise<ExitCode> {
  const { io, options } = invocation;
  const maxWarnings = readMaxWarnings(options["max-warnings"]);
  const { onlyRules, ...rules } = readRuleOptions(options.rule);
  const stdin = await readStdinDocument(invocation);
  const stopwatch = options.stats ? startStopwatch(io) : undefined;
  if (changes?.isNothing && options.format === "text" && !options.output) {
    io.stderr.write("Nothing of the playbook is staged.\n");
    return 0;
  }
  const opened = await openPlaybook({
    io,
    options,
    paths: stdin ? [stdin.path] : invocation.args,
    ...(stdin ? { texts: stdin.texts } : {}),
    session: {
      ...rules,
      ...(onlyRules ? { onlyRules } : {}),
      ...(stopwatch ? { timing: stopwatch.timing } : {}),
    },
    wrapHost: (host) => {
      const wrapped = changes?.wrapHost(host) ?? host;
      return stopwatch?.wrapHost(wrapped) ?? wrapped;
    },
    mayBeEmpty: changes !== undefined,
    isForWriting:
      (options.fix && !options["fix-dry-run"]) || options["update-baseline"],
  });
  const { playbook, isWanted, isIncomplete } = await prepare(
    invocation,
    opened,
    changes,
  );
  const { result, root, isSelected } = playbook;
  const holding = rulesOf(result.playbook.config);
  for (const id of onlyRules ?? rules.rules?.keys() ?? [])
    assertRule(id, holding);
  const found = result.diagnostics.filter((diagnostic) =>
    result.isConfigBroken
      ? diagnostic.rule === CONFIG_INVALID
      : (isWanted(diagnostic) ||
          (diagnostic.rule === CONFIG_INVALID && !changes)) &&
        (onlyRules?.has(diagnostic.rule) ?? true),
  );
  const settled = await settleAccepted(invocation, playbook, found, onlyRules);
  const { accepted, gone, left } = settled;
  const diagnostics = options.quiet
    ? left.filter(({ severity }) => severity === "error")
    : left;
  const report = buildReport(result, {
    root: root.fromHere,
    isSelected,
    diagnostics,
    accepted,
    gone: changes ? 0 : gone,
    texts: needsTexts(options.format, options.verbose)
      ? await textsOf(playbook, diagnostics)
      : new Map(),
  });
  tell(invocation, playbook, report);
  if (stopwatch) io.stderr.write(stopwatch.tell(report.read));
  const code = exitCode(invocation, left, result.isConfigBroken, maxWarnings);
  return code === 0 && isIncomplete ? 1 : code;
}

/** Narrows the playbook down to what is wanted, and fixes that. */
async function prepare(
  { io, options }: LintInvocation,
  opened: OpenPlaybook,
  changes: Changes | undefined,
): Promise<Narrowed & { readonly isIncomplete?: boolean }> {
  const all: Narrowed = {
    playbook: opened,
    isWanted: ({ path }) => opened.isSelected(path),
  };
  if (opened.result.isConfigBroken) return all;
  const { playbook, isWanted } = changes ? await narrow(opened, changes) : all;
  const isDryRun = options["fix-dry-run"];
  if (!options.fix && !isDryRun) return { playbook, isWanted };
  const fixed = await applyFixes(io, playbook, playbook.isSelected, isDryRun);
  if (isDryRun) writeOutput(io, playbook.root, options.output, fixed.diff);
  const { notes, isIncomplete } = fixed;
  if (!options.quiet || isIncomplete) io.stderr.write(`${notes.join("\n")}\n`);
  return { playbook: fixed.playbook, isWanted, isIncomplete };
}

/** Writes the report, and on standard error what was checked where the report does not say it to people. */
function tell(
  { io, options }: LintInvocation,
  { root }: OpenPlaybook,
  report: Report,
): void {
  const { format, output } = options;
  const view = textView(io, options, output);
  const isDiff = options["fix-dry-run"];
  if (!isDiff)
    writeOutput(io, root, output, formatReport(format, report, root, view));
  const excess = format === "sarif" ? sarifExcess(report) : undefined;
  if (excess !== undefined) io.stderr.write(`${excess}\n`);
  const isShown = format === "text" && output === undefined && !isDiff;
  if (isShown || options.quiet) return;
  const paint = paintFor(io.stderr, options.color, io.env);
  io.stderr.write(
    summaryText(report, { paint, isVerbose: true, prefix: root.fromHere }),
  );
}

function exitCode(
  { io }: LintInvocation,
  diagnostics: readonly Diagnostic[],
  isConfigBroken: boolean,
  maxWarnings: number,
): ExitCode {
  if (isConfigBroken) return 2;
  const of = (severity: Diagnostic["severity"]): number =>
    diagnostics.filter((each) => each.severity === severity).length;
  if (of("error") > 0) return 1;
  const warnings = of("warning");
  if (warnings <= maxWarnings) return 0;
  io.stderr.write(
    `${warnings === 1 ? "There is 1 warning" : `There are ${warnings} warnings`}; \`--max-warnings\` allows ${maxWarnings}.\n`,
  );
  return 1;
}

function readMaxWarnings(text: string | undefined): number {
  if (text === undefined) return Infinity;
  if (/^\d+$/.test(text)) return Number(text);
  throw new CannotRun(
    `\`--max-warnings ${text}\` is not a number; write \`--max-warnings 0\`.`,
  );
}
