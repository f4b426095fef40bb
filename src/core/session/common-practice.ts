/**
 * In a folder that nobody has set up, a field or a section that hardly a document has is no slip of each of them: the house does without.
 * What only our own model asks for is said more quietly there, until settings say that the model is theirs, too.
 */

import type { Diagnostic } from "../lint/diagnostic.ts";
import { hasValue } from "../playbook/fields/field-value.ts";
import type { PlaybookIndex } from "../playbook/playbook-index.ts";
import { addTo } from "../text/group-by.ts";
import { asOurForm } from "./our-form.ts";
import { sectionsNamed } from "../playbook/sections/section.ts";
import type { Result } from "./result.ts";
import { RULES, ruleOf } from "../rules/index.ts";

/** Fewer documents show no practice. */
const LEAST_DOCUMENTS = 10;
/** But so few show one where none of them has the field, and among so many a single one, unless any governance has it. */
const LEAST_WITHOUT = 3;
const LEAST_TYPED = 10;
const ALWAYS_WANTED: ReadonlySet<string> = new Set(["owner"]);
/** What is worth a warning even where nobody has it. */
const WORTH_A_WARNING: ReadonlySet<string> = new Set([
  "owner",
  "last_reviewed",
  "next_review",
]);
/** Where a larger part of the documents has the field, the others miss it. */
const LARGEST_SHARE = 0.1;
/** A day of either kind tells when a review is due. */
const AS_GOOD: Readonly<Record<string, string>> = {
  last_reviewed: "next_review",
};

type Findings = ReadonlyMap<string, readonly Diagnostic[]>;

/** Adjusts the severity of findings; the list of a file stays the same object while its findings do. */
export class CommonPractice {
  private readonly lightened = new WeakMap<
    readonly Diagnostic[],
    { readonly key: string; readonly found: readonly Diagnostic[] }
  >();

  /** The findings, quieter where they only say what the house does without. */
  adjust(findings: Findings, playbook: PlaybookIndex): Findings {
    if (playbook.config.isWritten) return findings;
    const common = commonOf(findings, playbook);
    const key = [...common].sort().join("\n");
    return new Map(
      [...findings].map(([path, found]) => [
        path,
        this.lighten(found, key, (each) =>
          common.has(askedOf(each, playbook) ?? "")
            ? lightened(each)
            : asOurForm(each, playbook),
        ),
      ]),
    );
  }

  private lighten(
    found: readonly Diagnostic[],
    key: string,
    adjusted: (each: Diagnostic) => Diagnostic,
  ): readonly Diagnostic[] {
    const known = this.lightened.get(found);
    if (known?.key === key) return known.found;
    const all = found.map(adjusted);
    const lighter = all.some((each, at) => each !== found[at]) ? all : found;
    this.lightened.set(found, { key, found: lighter });
    return lighter;
  }
}

/** Without an owner or a review a document is still worth a warning; all else that nobody writes is a matter of form. */
function lightened(found: Diagnostic): Diagnostic {
  const isGrave = WORTH_A_WARNING.has(found.about?.field ?? "");
  return { ...found, severity: isGrave ? "warning" : "hint" };
}

/** What many documents are asked for and hardly any has. */
function commonOf(
  findings: Findings,
  playbook: PlaybookIndex,
): ReadonlySet<string> {
  const lacking = new Map<string, Diagnostic[]>();
  for (const found of findings.values())
    for (const whole of found)
      for (const each of oneByOne(whole)) {
        const asked = askedOf(each, playbook);
        if (asked === undefined) continue;
        addTo(lacking, asked, each);
      }
  return new Set(
    [...lacking]
      .filter(([asked, { length }]) => length >= leastOf(asked, playbook))
      .filter(([, found]) => {
        const having = countHaving(found[0]!, playbook);
        const isMany = found.length >= LEAST_DOCUMENTS;
        const all = countAsked(found[0]!, playbook) ?? having + found.length;
        const most = isMany ? all * LARGEST_SHARE : 0;
        return having <= most;
      })
      .map(([asked]) => asked),
  );
}

/** A finding about several sections as one for each. */
function oneByOne(found: Diagnostic): readonly Diagnostic[] {
  const { sections } = found.about ?? {};
  return sections === undefined
    ? [found]
    : sections.map((section) => ({ ...found, about: { section } }));
}

function leastOf(asked: string, { typed }: PlaybookIndex): number {
  if (ALWAYS_WANTED.has(asked)) return LEAST_DOCUMENTS;
  return typed.length < LEAST_TYPED ? LEAST_WITHOUT : 1;
}

/** The field, or the section of a type, whose absence a finding is about; `undefined` where it is about something else. */
function askedOf(
  { rule, severity, about, path }: Diagnostic,
  { byPath, config }: PlaybookIndex,
): string | undefined {
  const asked = ruleOf(rule);
  if (!asked?.isOfGovernance && !asked?.isOfOurModel) return undefined;
  if (config.rules.get(rule)?.severity !== undefined) return undefined;
  if (about?.section !== undefined)
    return `${byPath.get(path)?.type?.id} ${about.section}`;
  const isHeavy = severity === "error" || severity === "warning";
  return isHeavy ? about?.field : undefined;
}

/** How many documents may have a section: some that lack it tell the same in prose. */
function countAsked(
  { about, path }: Diagnostic,
  { typed, byPath }: PlaybookIndex,
): number | undefined {
  const { type } = byPath.get(path)!;
  return about?.section === undefined
    ? undefined
    : typed.filter((each) => each.type === type).length;
}

function countHaving(
  { about, path }: Diagnostic,
  { typed, byPath }: PlaybookIndex,
): number {
  const { section, field = "" } = about!;
  if (section === undefined)
    return typed.filter(({ fields }) =>
      [field, AS_GOOD[field] ?? field].some((name) =>
        hasValue(fields.get(name)),
      ),
    ).length;
  const { type } = byPath.get(path)!;
  return typed.filter(
    (each) => each.type === type && sectionsNamed(each, section).length > 0,
  ).length;
}

/** The rules that only say what a house without settings does without, for settings that leave them as quiet as they are. */
export function quietedRules({
  playbook: { config },
  diagnostics,
}: Pick<Result, "playbook" | "diagnostics">): readonly string[] {
  if (config.isWritten) return [];
  return RULES.filter(
    ({ isOfGovernance, severity }) => isOfGovernance && severity === "error",
  )
    .map(({ id }) => id)
    .filter((id) => {
      const found = diagnostics.filter(({ rule }) => rule === id);
      const isQuiet = found.every(({ severity }) => severity !== "error");
      return isQuiet && found.length >= LEAST_WITHOUT;
    });
}
