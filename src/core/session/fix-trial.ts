/** The one gate for quick fixes: each is tried out on the text of the moment, and refused where it does not cure or does harm. */

import type { Cure, QuickFix } from "../edit/quick-fix.ts";
import { mayFollow } from "../edit/aftermath.ts";
import type { Diagnostic } from "../lint/diagnostic.ts";
import type { Pause } from "./in-pieces.ts";
import type { Result, Session } from "./session.ts";
import { applyEdits } from "../text/edit.ts";

/** A fix that somebody has chosen. */
export interface ChosenFix {
  readonly finding: Diagnostic;
  readonly fix: Pick<QuickFix, "path" | "asks" | "make" | "whyNot">;
  /** What the person answered to the question of the fix. */
  readonly answer: string;
}

/** Why nothing was done, in a sentence for the person who chose the fix; without a reason the text is no longer what it was. */
export interface Refusal {
  readonly refused: true;
  readonly reason?: string;
}

type Findings = Result["findings"];

/**
 * Makes a fix for the text that its file has now, which the session must have taken in, and judges the outcome: the finding
 * is gone, unless a blank is left to fill in, and nothing is wrong that was not wrong before.
 */
export async function tryFix(
  session: Session,
  chosen: ChosenFix,
  text: string,
  pause?: Pause,
): Promise<Cure | Refusal> {
  const { fix, answer } = chosen;
  if (isStale(session.result, chosen, text)) return refusal(undefined);
  const cure = fix.make(text, answer);
  if (!cure) return refusal(fix.whyNot?.(text));
  if (cure.edits.length === 0) return cure;
  const changed = applyEdits(text, cure.edits);
  const before = session.result;
  const after = await session.tryOut(new Map([[fix.path, changed]]), pause);
  const reason =
    whyLost(fix.path, before, after) ??
    (cure.blank
      ? undefined
      : whyStill(chosen, before.findings, after.findings)) ??
    whyHarmful(chosen, before.findings, after.findings);
  return reason === undefined ? cure : refusal(reason);
}

function refusal(reason: string | undefined): Refusal {
  return { refused: true, ...(reason === undefined ? {} : { reason }) };
}

/** Whether the finding is gone, or its place is one in another text. */
function isStale(
  { findings, playbook }: Result,
  { finding, fix }: ChosenFix,
  text: string,
): boolean {
  const isFound = findings
    .get(finding.path)
    ?.some(
      (each) =>
        each.rule === finding.rule &&
        each.message === finding.message &&
        each.range.start === finding.range.start,
    );
  const length = playbook.byPath.get(fix.path)?.parsed.length ?? text.length;
  return !isFound || length !== text.length;
}

/** Nothing is found in a document that is none any more. */
function whyLost(
  path: string,
  before: Result,
  after: Result,
): string | undefined {
  const [was, is] = [before, after].map(
    ({ playbook }) => playbook.byPath.get(path)?.type,
  );
  return was && !is
    ? `This would keep the document from being read as a document of type \`${was.id}\`.`
    : undefined;
}

/** A finding is told from others by what it says: its place may have moved. */
function whyStill(
  { finding, fix }: ChosenFix,
  before: Findings,
  after: Findings,
): string | undefined {
  const { path, rule, message } = finding;
  const of = (findings: Findings): readonly Diagnostic[] =>
    (findings.get(path) ?? []).filter((each) => each.rule === rule);
  const [was, is] = [of(before), of(after)];
  const same = (some: readonly Diagnostic[]) =>
    some.filter((each) => each.message === message);
  if (same(is).length > 0 && same(is).length >= same(was).length)
    return `This would not help: ${message}`;
  const isReplaced = is.length >= was.length && !mayFollow(rule, rule, fix);
  return isReplaced ? `This would not help: ${freshest(was, is)}` : undefined;
}

function whyHarmful(
  { finding, fix }: ChosenFix,
  before: Findings,
  after: Findings,
): string | undefined {
  const [was, is] = changedLists(before, after);
  for (const rule of new Set(is.map((each) => each.rule))) {
    const of = (some: readonly Diagnostic[]) =>
      some.filter((each) => each.rule === rule);
    const isMore = of(is).length > of(was).length;
    if (isMore && !mayFollow(finding.rule, rule, fix))
      return `This would bring up something else: ${freshest(of(was), of(is))}`;
  }
  return undefined;
}

/** What is found in files whose findings are no longer the same. */
function changedLists(
  before: Findings,
  after: Findings,
): readonly [was: readonly Diagnostic[], is: readonly Diagnostic[]] {
  const paths = [...new Set([...before.keys(), ...after.keys()])].filter(
    (path) => before.get(path) !== after.get(path),
  );
  return [
    paths.flatMap((path) => before.get(path) ?? []),
    paths.flatMap((path) => after.get(path) ?? []),
  ];
}

/** What the first finding says that was not among those before. */
function freshest(
  was: readonly Diagnostic[],
  is: readonly Diagnostic[],
): string {
  const known = new Set(was.map(({ path, message }) => `${path}\n${message}`));
  const fresh = is.find(
    ({ path, message }) => !known.has(`${path}\n${message}`),
  );
  return (fresh ?? is[0])!.message;
}
