/** Telling the look back on a sprint or a project, which had no incident, from a post-mortem. */

import { displayTitle, type TypedDocument } from "../playbook-document.ts";
import { labelledSections, sectionsOf } from "../sections/section.ts";

const CALLED =
  /(?:^|[^\p{L}])(?:retros?|retrospe[ck]ti(?:ves?|ven?|vas?)|rétrospectives?|sprint)(?![\p{L}])/iu;
const OF_INCIDENT = ["incident_date", "detected_at", "resolved_at", "severity"];
const CLOCK = /\b\d{1,2}[:h]\d{2}\b/;

/** What only an incident has: a retrospective is not asked for it. */
export const SECTIONS_OF_INCIDENT: ReadonlySet<string> = new Set([
  "Impact",
  "Timeline",
  "Root cause",
  "Resolution",
]);

/** Whether it is called one, or tells what went well and nothing of an incident: no such field or section, and no time of day. */
export function isRetrospective(document: TypedDocument): boolean {
  const { type, typeSource, fields, parsed } = document;
  if (type.id !== "post-mortem" || typeSource === "front-matter") return false;
  const told = new Set(
    [...sectionsOf(document), ...labelledSections(document)].flatMap(
      ({ definitions }) => definitions.map(({ heading }) => heading),
    ),
  );
  if (OF_INCIDENT.some((name) => fields.has(name))) return false;
  if ([...SECTIONS_OF_INCIDENT].some((heading) => told.has(heading)))
    return false;
  if (isCalledRetrospective(document)) return true;
  return (
    told.has("Lessons learned") &&
    !parsed.body.blocks.some(
      (block) =>
        (block.kind === "paragraph" || block.kind === "item") &&
        CLOCK.test(block.text),
    )
  );
}

/** Whether its title or its path says so; like minutes it is a record that nobody owns. */
export function isCalledRetrospective(document: TypedDocument): boolean {
  return (
    document.type.id === "post-mortem" &&
    (CALLED.test(displayTitle(document)) || CALLED.test(document.path))
  );
}
