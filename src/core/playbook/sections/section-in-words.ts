/** Sections under an author's own heading: "Impact on customers", "Why we do this", "Procurement policy", or prose below the title. */

import { foldHeading } from "../../text/words.ts";
import type { SectionDefinition } from "../../types/document-type.ts";
import { displayTitle, type TypedDocument } from "../playbook-document.ts";
import { definitionsOf, namedSections } from "./section-names.ts";
import { isListedStep, isNumberedText } from "./step.ts";

/** What may follow the name of a section in a heading that is still about it: "Impact on customers", "Recovery steps taken". */
const JOINERS = new Set(
  [
    "of on for to from in at by with and or the a our we you is are was were should analysis",
    "assessment details identified measures statement steps summary",
    "no na do da nos nas de del en el la los las para sur pour du des au aux auf bei für der die des von su sul op van voor",
  ]
    .join(" ")
    .split(" "),
);
/** Names that are the same thing whatever stands before them: "Customer impact", "Recovery TODO", "Vendor responsibilities". */
const ENDINGS: ReadonlySet<string> = new Set([
  ...["action items", "actions", "exceptions", "impact", "lessons learned"],
  ...["next steps", "procedure", "resolution", "responsibilities"],
  ...["root cause", "scope", "steps", "timeline", "to do", "todo", "todos"],
]);
const LONGEST_BEFORE = 3;
/** Names that any question may follow: "Why break down work?". */
const QUESTIONS = new Set(["why", "what", "how", "when to"]);
/** "What was the impact identified?" asks for the impact. */
const ASKS = /^(?:what|which|who|how) (?:is|was|are|were) (?:the |our )?/;
const DAY = /^\d{1,4}(?:[ -]|$)/;
/** What a few sentences below the title say. */
const OPENING = new Set(["Summary", "Purpose", "Description", "Overview"]);
/** What a table with a column for who does it says. */
const OF_DOERS = new Set(["Responsibilities", "Roles and responsibilities"]);
const DOER =
  /^(?:(?:process |task |action )?owners?|who|roles?|responsible(?: (?:party|person|role|team))?|accountable|performed by|done by|approvers?|approved by|approval authority)$/;
const SENTENCE_END = /[.!?](?=\s|$)/g;
const LEAST_STEPS = 3;
const LEAST_TOPICS = 3;

/** The sections of the type that a document has in its own words, without a heading that is their name. */
export function sectionsInWords(
  document: TypedDocument,
): readonly SectionDefinition[] {
  const { sections } = document.type;
  return [
    ...document.parsed.bodyFields.flatMap(({ label }) =>
      definitionsOf(document.type, label),
    ),
    ...document.parsed.body.headings.flatMap(({ text }) =>
      meantBy(document, text),
    ),
    ...sections.filter(
      ({ heading }) =>
        (OPENING.has(heading) && hasOpening(document)) ||
        (heading === "Procedure" && hasSteps(document)) ||
        (OF_DOERS.has(heading) && hasDoers(document)) ||
        (heading === "Policy statements" && hasTopics(document)),
    ),
  ];
}

function meantBy(
  document: TypedDocument,
  heading: string,
): readonly SectionDefinition[] {
  const text = foldHeading(heading).replace(ASKS, "");
  if (definitionsOf(document.type, heading).length > 0) return [];
  const title = new Set(foldHeading(displayTitle(document)).split(" "));
  const found: SectionDefinition[] = [];
  for (const [name, definitions] of namedSections(document.type)) {
    const rest = text.startsWith(`${name} `) && text.slice(name.length + 1);
    const isMeant =
      text === name ||
      (rest &&
        (QUESTIONS.has(name) ||
          DAY.test(rest) ||
          JOINERS.has(rest.split(" ", 1)[0]!))) ||
      (text.endsWith(` ${name}`) &&
        isOnlyMore(text.slice(0, -name.length - 1).split(" "), name, title));
    if (isMeant) for (const each of definitions) found.push(each);
  }
  return found;
}

/** Whether the words before a section's name only say whose it is. */
function isOnlyMore(
  before: readonly string[],
  name: string,
  title: ReadonlySet<string>,
): boolean {
  return (
    (ENDINGS.has(name) && before.length <= LONGEST_BEFORE) ||
    before.every((word) => title.has(word))
  );
}

/** Whether a table says who does what. */
function hasDoers({ parsed }: TypedDocument): boolean {
  return parsed.body.blocks.some(
    (block) =>
      block.kind === "table" &&
      block.header.some(({ text }) => DOER.test(foldHeading(text))),
  );
}

/** Whether two sentences or more stand between the title and the first heading below it. */
function hasOpening({ parsed }: TypedDocument): boolean {
  const { headings, blocks } = parsed.body;
  const [first, second] = headings;
  const next = first?.level === 1 ? second : first;
  const end = next?.range.start ?? Infinity;
  let sentences = 0;
  for (const block of blocks) {
    if (block.range.start >= end) break;
    if (block.kind === "paragraph")
      sentences += block.text.match(SENTENCE_END)?.length ?? 0;
  }
  return sentences > 1 && next !== undefined;
}

function hasSteps({ parsed }: TypedDocument): boolean {
  const { headings, blocks } = parsed.body;
  const listed = blocks.filter(isListedStep).length;
  const counted = headings.filter(({ text }) => isNumberedText(text)).length;
  return Math.max(listed, counted) >= LEAST_STEPS;
}

/** Whether a policy says what must hold topic by topic: "Receiving gifts", "Conflicts of interest". */
function hasTopics(document: TypedDocument): boolean {
  const { headings, blocks } = document.parsed.body;
  let next = 0;
  const topics = headings.filter(({ level, text, range }, at) => {
    while (next < blocks.length && blocks[next]!.range.start <= range.end)
      next++;
    const end = headings[at + 1]?.range.start ?? Infinity;
    return (
      level > 1 &&
      (blocks[next]?.range.start ?? Infinity) < end &&
      definitionsOf(document.type, text).length === 0
    );
  });
  return topics.length >= LEAST_TOPICS;
}
