/** What holds for every quick fix of every rule, in documents of every shape. */

import assert from "node:assert/strict";
import {
  applyEdits,
  quickFixesFor,
  tryFix,
  type Cure,
  type Diagnostic,
  type QuickFix,
  type Result,
  type Session,
} from "../../../src/core/index.ts";
import { answersTo, casesOf, checkText, live, type Case } from "./cases.ts";

/** What was tried, and what came of it. */
class Tally {
  tried = 0;
  /** Fixes that were refused whatever was answered, and in which shapes. */
  readonly refused = new Map<string, Set<string>>();
  /** Rules that found more after a cure than before. */
  readonly followed = new Map<string, Set<string>>();

  note(map: Map<string, Set<string>>, key: string, value: string): void {
    const values = map.get(key) ?? new Set();
    map.set(key, values.add(value));
  }
}

/** The sentence would be read as a field of front matter that ends nowhere. */
const REFUSED: Readonly<Record<string, readonly string[]>> = {
  "section-empty: Say why it is not applicable…": [
    "with front matter that is not closed",
  ],
};

/** What a cure may bring up: what could not be weighed before, or follows from the answer. */
const FOLLOWING: Readonly<Record<string, readonly string[]>> = {
  "action-item-due-missing": ["action-item-overdue"],
  "change-conflict": ["change-outcome-missing"],
  "date-ambiguous": ["draft-stale"],
  "decision-unrecorded": ["field-missing"],
  "exception-too-long": ["exception-expired"],
  "front-matter-invalid": ["front-matter-invalid"],
  "review-dates-disagree": ["review-overdue"],
  "section-missing": ["section-empty", "sop-steps-missing"],
  "system-tier-disagrees": ["deputy-missing"],
};

describe("every quick fix of every rule, in every shape of a document", () => {
  const tally = new Tally();

  it("is refused, or cures its finding and does no harm", async () => {
    for await (const each of casesOf()) await tryAll(each, tally);
    if (process.env.SHOW_LAWS) console.log(tally);
    assert.ok(tally.tried > 800, `${tally.tried} fixes were tried`);
  }).timeout(1_800_000);

  it("is refused only where that cannot be helped", () => {
    for (const [title, shapes] of tally.refused)
      assert.deepEqual([...shapes], REFUSED[title], title);
  });

  it("brings up only what could not be seen before", () => {
    for (const [cured, rules] of tally.followed)
      for (const rule of rules)
        assert.ok(FOLLOWING[cured]?.includes(rule), `${cured} => ${rule}`);
  });
});

async function tryAll(
  { rule, shape, path, files }: Case,
  tally: Tally,
): Promise<void> {
  const session = await live(files);
  const { result } = session;
  for (const finding of result.diagnostics.filter((each) => each.rule === rule))
    for (const fix of quickFixesFor(finding, result.playbook)) {
      if (fix.path !== path && finding.path !== path) continue;
      const before = files[fix.path]!;
      tally.tried++;
      const cure = await firstCure(session, finding, fix, before);
      const title = `${rule}: ${fix.title.replace(/`[^`]*`/g, "`…`")}`;
      if (!cure) {
        tally.note(tally.refused, title, shape.name);
        continue;
      }
      const after = applyEdits(before, cure.edits);
      const place = `${title} ${shape.name}\n${before}\n=>\n${after}`;
      checkText(before, after, place);
      await checkOutcome(
        session,
        { finding, fix, cure, before, after, place },
        tally,
      );
    }
}

async function firstCure(
  session: Session,
  finding: Diagnostic,
  fix: QuickFix,
  text: string,
): Promise<Cure | undefined> {
  for (const answer of answersTo(fix, finding, session.result)) {
    const outcome = await tryFix(session, { finding, fix, answer }, text);
    if (!("refused" in outcome)) return outcome;
  }
  return undefined;
}

async function checkOutcome(
  session: Session,
  tried: {
    readonly finding: Diagnostic;
    readonly fix: QuickFix;
    readonly cure: Cure;
    readonly before: string;
    readonly after: string;
    readonly place: string;
  },
  tally: Tally,
): Promise<void> {
  const { finding, fix, cure, before, after, place } = tried;
  const was = session.result;
  const is = session.update(new Map([[fix.path, after]]));
  const same = ({ diagnostics }: Result) =>
    diagnostics.filter((each) => wordsOf(each) === wordsOf(finding)).length;
  if (cure.edits.length > 0 && !cure.blank)
    assert.ok(same(is) < same(was), `still found: ${place}`);
  const rules = (result: Result) => result.diagnostics.map((each) => each.rule);
  for (const rule of new Set(rules(is)))
    if (count(rules(is), rule) > count(rules(was), rule))
      tally.note(tally.followed, finding.rule, rule);
  if (!cure.blank && same(is) === 0) {
    const again = await tryFix(
      session,
      { finding, fix, answer: "Zoe Zuniga" },
      after,
    );
    assert.ok("refused" in again, `made twice: ${place}`);
  }
  session.update(new Map([[fix.path, before]]));
}

function count(all: readonly string[], one: string): number {
  return all.filter((each) => each === one).length;
}

function wordsOf({ path, rule, message }: Diagnostic): string {
  return [path, rule, message].join("\n");
}
