/** A quick fix cures its finding, brings up no other, cannot be taken twice, and keeps the document whole. */

import {
  madeFixes,
  quickFixesFor,
  type Cure,
  type Diagnostic,
  type QuickFix,
} from "../../src/core/index.ts";
import { hold, show } from "./broken.ts";
import { mayFollow } from "./consequences.ts";
import { withFiles, type Files } from "./input.ts";
import { applyWithCare } from "./keeps-document.ts";
import { open, someOf, type Law } from "./law.ts";
import type { Random } from "./random.ts";

const ANSWERS: Readonly<
  Record<NonNullable<QuickFix["asks"]>, readonly string[]>
> = {
  reason: [
    "agreed",
    "a -- b",
    "ends with -",
    "--> out",
    "# no: yes",
    "`x` | y",
  ],
  person: ["Maria Lopez", "Tom O'Brien: legal", "[x]", "a, b", "@tom"],
  date: ["2026-12-01"],
};

/** The law. */
export const QUICK_FIXES: Law = {
  name: "quick fixes",
  async check({ files, result, random }) {
    const { diagnostics, playbook } = result;
    for (const diagnostic of someOf(diagnostics, random, 3)) {
      const offers = [
        ...madeFixes(diagnostic).map((fix) => ({
          title: fix.title,
          path: diagnostic.path,
          make: () => ({ edits: fix.edits }),
        })),
        ...quickFixesFor(diagnostic, playbook),
      ];
      for (const offer of someOf<QuickFix>(offers, random, 2))
        await take(offer, diagnostic, files, diagnostics, random);
    }
  },
};

async function take(
  offer: QuickFix,
  diagnostic: Diagnostic,
  files: Files,
  were: readonly Diagnostic[],
  random: Random,
): Promise<void> {
  const { path, asks, make } = offer;
  const answer = asks ? random.pick(ANSWERS[asks]) : "";
  const before = files[path];
  hold(before !== undefined, "a quick fix changes no file", () => path);
  const cure: Cure | undefined = make(before, answer);
  if (!cure) return;
  const title = offer.title.replace(/`[^`]*`/g, "`…`");
  const what = `“${title}” for ${diagnostic.rule}`;
  const after = applyWithCare(path, before, cure.edits, what);
  if (cure.blank)
    hold(
      cure.blank.start <= cure.blank.end && cure.blank.end <= after.length,
      `${what} leaves a blank outside`,
      () => show(cure.blank),
    );
  // What a person or a day brings up is up to whoever names it.
  if (cure.blank || asks === "person" || asks === "date") return;
  const fixed = withFiles(files, new Map([[path, after]]));
  const are = (await open(fixed)).result.diagnostics;
  const told = (): string =>
    `with ${show(answer)}: ${show(before)} became ${show(after)}; ${diagnostic.message}`;
  hold(
    count(are, diagnostic, true) < count(were, diagnostic, true),
    `${what} leaves the finding`,
    told,
  );
  for (const each of are)
    hold(
      count(are, each) <= count(were, each) ||
        mayFollow(each.rule, diagnostic.rule, title),
      `${what} brings up ${each.rule}`,
      () => `${each.message} ${told()}`,
    );
}

/** How many findings there are like this one. */
function count(
  all: readonly Diagnostic[],
  { path, rule, message, start }: Diagnostic,
  withMessage = false,
): number {
  return all.filter(
    (each) =>
      each.path === path &&
      each.rule === rule &&
      (!withMessage || each.message === message) &&
      // Behind a mistake in YAML the same mistake may wait.
      (!withMessage ||
        rule !== "front-matter-invalid" ||
        each.start.line === start.line),
  ).length;
}
