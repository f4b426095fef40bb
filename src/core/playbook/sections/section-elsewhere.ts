/** What a section would say, said elsewhere: in the title, in prose, in lines of minutes, or by the whole body. */

import { foldHeading } from "../../text/words.ts";
import type { SectionDefinition } from "../../types/document-type.ts";
import { isDefined } from "../glossary/glossary.ts";
import { isMinuted } from "../../subjects/action/minuted-line.ts";
import { isOnlySteps } from "../typing/only-steps.ts";
import { displayTitle, type TypedDocument } from "../playbook-document.ts";
import { matricesIn } from "../../subjects/raci/raci.ts";
import { isToldInProse } from "./section-in-prose.ts";
import { namesOf } from "./section-names.ts";

/** Whether a document without the section says what belongs there. */
export function isSaidElsewhere(
  definition: SectionDefinition,
  document: TypedDocument,
): boolean {
  return (
    isSaidOtherwise(definition, document) ||
    isInTitle(definition, document) ||
    isInLongerHeading(definition, document) ||
    isWholeBody(definition, document)
  );
}

/** What a whole document may be about: "SLA exceptions policy". */
const SUBJECTS: ReadonlySet<string> = new Set([
  ...["Exceptions", "Responsibilities", "Roles and responsibilities"],
  ...["Rollback plan", "Test plan", "Communication plan"],
]);

function isInTitle(
  { heading }: SectionDefinition,
  document: TypedDocument,
): boolean {
  if (!SUBJECTS.has(heading)) return false;
  const title = ` ${foldHeading(displayTitle(document))} `;
  return namesOf(document.type, heading).some((name) =>
    title.includes(` ${name} `),
  );
}

/** A short name may be part of another: `Project risk` has no `Risk` in it. */
const LONG_ENOUGH = 9;

/** "Autonomous decisions taken", "Our lessons learned": one more word before the name. */
function isInLongerHeading(
  { heading }: SectionDefinition,
  { type, parsed }: TypedDocument,
): boolean {
  const own = foldHeading(heading);
  const names = namesOf(type, heading).filter(
    (name) => name.length >= LONG_ENOUGH && name.startsWith(own),
  );
  return parsed.body.headings.some(({ text }) => {
    const folded = foldHeading(text);
    const rest = folded.slice(folded.indexOf(" ") + 1);
    return rest !== folded && names.includes(rest);
  });
}

/** A matrix of a RACI document stands below any heading; a page may define its term in its first paragraph. */
function isSaidOtherwise(
  { heading }: SectionDefinition,
  document: TypedDocument,
): boolean {
  return (
    (document.type.id === "raci" &&
      heading === "RACI matrix" &&
      matricesIn(document).length > 0) ||
    (!document.parsed.frontMatter && isToldInProse(document, heading)) ||
    (document.type.id === "term" &&
      heading === "Definition" &&
      isDefined(document)) ||
    isMinuted(document, heading)
  );
}

/** A body that is nothing but steps needs no heading that says so. */
function isWholeBody(
  { heading }: SectionDefinition,
  document: TypedDocument,
): boolean {
  return heading === "Procedure" && isOnlySteps(document);
}
