/** What the headings of a document say of its type: Meaning, Impact, Diagnosis, Mitigation are those of a runbook. */

import type { Heading } from "../../document/body.ts";
import {
  FOREIGN_FIELDS,
  FOREIGN_SECTIONS,
} from "../../text/languages/index.ts";
import { perPair } from "../../text/remember.ts";
import { foldHeading } from "../../text/words.ts";
import type { DocumentType } from "../../types/document-type.ts";
import type { HeadingMarks } from "../../types/type-marks.ts";
import type { TypeMark } from "./type-mark.ts";

/** More headings are no form that anybody follows. */
const MOST = 200;
const STEP =
  /^(?:steps? (?:\d+|one|for|to)\b|(?:checklist|steps|instructions|procedure|step by step(?: (?:guide|instructions|procedure|process))?)$|how to (?:resolve|fix|mitigate|solve)\b)/;
const LEAST_STEPS = 3;

/** The marks of a document's headings; `labels` open its lines: `**Attendees:** Ana, Ben`. */
export function marksOfHeadings(
  headings: readonly Heading[],
  labels: readonly string[],
  types: readonly DocumentType[],
): readonly TypeMark[] {
  if (headings.length < 2 || headings.length > MOST) return [];
  const folded = headings.map(({ text }) => foldHeading(text));
  const met = new Set(folded);
  const withLabels = new Set([...folded, ...labels.map(foldHeading)]);
  return types.flatMap((type) => {
    const best = (type.marks?.headings ?? [])
      .flatMap(
        (marks) => markOf(type, marks, marks.labels ? withLabels : met) ?? [],
      )
      .sort((a, b) => Number(b.isStrong) - Number(a.isStrong))[0];
    if (best) return [best];
    return type.marks?.body === "steps" ? stepsOf(type, folded) : [];
  });
}

function markOf(
  type: DocumentType,
  { of, one, none = [], least }: HeadingMarks,
  headings: ReadonlySet<string>,
): TypeMark | undefined {
  const isHere = (each: string): boolean =>
    namesOf(type, each).some((name) => headings.has(name));
  // Most documents have none of them, and the others need not be looked for.
  if (!one.some(isHere)) return undefined;
  if (none.some((each) => headings.has(foldHeading(each)))) return undefined;
  const met = new Set<string>();
  const taken = new Set<string>();
  for (const each of of) {
    const heading = namesOf(type, each).find(
      (name) => headings.has(name) && !taken.has(name),
    );
    if (heading === undefined) continue;
    met.add(each);
    taken.add(heading);
  }
  const isStrong = least > 1 && met.size >= least;
  if (met.size < (least === 1 ? 1 : Math.max(2, least - 1))) return undefined;
  if (!one.some((each) => met.has(each))) return undefined;
  const told = [...met].slice(0, 4).map((each) => `\`${each}\``);
  return {
    type,
    tells: "headings",
    isStrong,
    reason: `has the headings ${told.join(", ")}`,
  };
}

/** A heading in all languages; other names that a section goes by stand in documents of other types, too. */
const namesOf = perPair(
  (type: DocumentType, heading: string): readonly string[] => [
    foldHeading(heading),
    ...(FOREIGN_SECTIONS.get(heading) ?? []),
    ...(FOREIGN_SECTIONS.get(`${type.id}/${heading}`) ?? []),
    ...(FOREIGN_FIELDS.get(heading.toLowerCase()) ?? []),
  ],
);

function stepsOf(
  type: DocumentType,
  headings: readonly string[],
): readonly TypeMark[] {
  const steps = headings.filter((each) => STEP.test(each)).length;
  if (steps === 0) return [];
  const isStrong = steps >= LEAST_STEPS;
  return [
    { type, tells: "headings", isStrong, reason: "has steps as headings" },
  ];
}
