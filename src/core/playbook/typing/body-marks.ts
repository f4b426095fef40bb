/** What the body of a document says of its type: numbered steps, a responsibility matrix, a list of terms. */

import type { Block, BodyFacts, Table } from "../../document/body.ts";
import { foldHeading } from "../../text/words.ts";
import type { DocumentType } from "../../types/document-type.ts";
import { beginsWithVerb } from "../people/person-words.ts";
import type { TypeMark } from "./type-mark.ts";

const LEAST_STEPS = 3;
/** `**Step 1**: Log into your account`. */
const STEP = /^\W{0,4}step \d{1,2}\b/i;
const HEADED_STEP =
  /^\W{0,4}(?:step|schritt|étape|etape|paso|passo|stap) \d{1,2}\b/iu;
/** "Passwords must be changed every 90 days", "The report shall name its author": what has to be so, and nobody does. */
const DEMAND =
  /^[^.:;!?\n]{1,100} (?:(?:must|shall|should|may|can) (?:not )?be|(?:may|must|shall) not)\b/iu;
const TERM = /^(?:terms?|acronyms?|abbreviations?|words?)$/;
const DEFINITION =
  /^(?:definitions?|meanings?|meaning usage|full form|stands for|descriptions?|explanations?)$/;
const LEAST_TERMS = 4;
/** `**Crisis** - an event that …`. */
const BOLD_TERM = /^(?:\*\*|__)[^*_]{1,80}(?:\*\*|__)\s*[:(–—-]/;
const LETTERS = /^(?:[RASCIDP](?: ?[/,]? ?[RASCIDP]){0,3})?$/;

const REASONS = {
  steps: "has numbered steps",
  matrix: "holds a responsibility matrix",
  terms: "lists terms with what they mean",
} as const;

/** The marks of a body's blocks; all of them are weak. */
export function marksOfBody(
  { blocks, headings }: Pick<BodyFacts, "blocks" | "headings">,
  types: readonly DocumentType[],
): readonly TypeMark[] {
  const tables = blocks.filter((each) => each.kind === "table");
  const does = {
    steps: () => hasSteps(blocks) || areSteps(headings),
    matrix: () => tables.some(isMatrix),
    terms: () => tables.some(isOfTerms) || isListOfTerms(blocks),
  };
  return types.flatMap((type): TypeMark[] => {
    const body = type.marks?.body;
    return body !== undefined && does[body]()
      ? [{ type, tells: "body", isStrong: false, reason: REASONS[body] }]
      : [];
  });
}

function hasSteps(blocks: readonly Block[]): boolean {
  const steps = blocks.filter(
    (each) =>
      each.kind === "item" &&
      each.depth === 1 &&
      (each.number !== undefined || STEP.test(each.text)) &&
      !isDemand(each.text),
  );
  return (
    steps.length >= LEAST_STEPS ||
    blocks.some((each) => each.kind === "table" && isOfSteps(each))
  );
}

function isDemand(text: string): boolean {
  return DEMAND.test(text) && !beginsWithVerb(text);
}

/** `## Step 1 - Detect`, `## Schritt 2: …`. */
function areSteps(headings: BodyFacts["headings"]): boolean {
  return (
    headings.filter(({ text }) => HEADED_STEP.test(text)).length >= LEAST_STEPS
  );
}

function isOfSteps({ header, rows }: Table): boolean {
  return (
    /^steps?(?: (?:no|number))?$/.test(foldHeading(header[0]?.text ?? "")) &&
    rows.length >= LEAST_STEPS &&
    rows.every(({ 0: first }) => /^\W*\d/.test(first?.text ?? ""))
  );
}

function isMatrix({ header, rows }: Table): boolean {
  const cells = rows.flatMap((row) => row.slice(1));
  const letters = cells.filter(({ text }) =>
    LETTERS.test(text.replace(/[*_]/g, "")),
  );
  return (
    header.length > 2 &&
    rows.length > 1 &&
    letters.length === cells.length &&
    letters.filter(({ text }) => text !== "").length > cells.length / 3
  );
}

/** So much text makes a page that explains. */
const LEAST_SAID = 3;
const PARTS =
  /^(?:r|a|c|i|(?:responsible|accountable|consulted|informed)\b[^]*|verantwortlich\p{L}*|responsables?|responsáve(?:l|is)|aprobador|approbateur)$/iu;

/** Whether a page only talks about matrices: it says several things, and no table or row looks like one. */
export function onlyTellsOfMatrix(blocks: readonly Block[]): boolean {
  return (
    blocks.length >= LEAST_SAID &&
    !blocks.some(
      (each) =>
        (each.kind === "table" && looksLikeMatrix(each)) ||
        (each.kind === "paragraph" && /^\s*\|/.test(each.text)),
    )
  );
}

function looksLikeMatrix({ header, rows }: Table): boolean {
  const cells = rows.flatMap((row) => row.slice(1));
  return (
    header.some(({ text }) => PARTS.test(text.trim())) ||
    cells.filter(({ text }) => {
      const said = text.replace(/[*_]/g, "");
      return said !== "" && (LETTERS.test(said) || PARTS.test(said));
    }).length *
      4 >
      cells.length
  );
}

function isOfTerms({ header, rows }: Table): boolean {
  const [first, ...others] = header.map(({ text }) => foldHeading(text));
  return (
    rows.length > 1 &&
    TERM.test(first ?? "") &&
    others.some((other) => DEFINITION.test(other))
  );
}

function isListOfTerms(blocks: readonly Block[]): boolean {
  const said = blocks.filter(
    (each) => each.kind === "item" || each.kind === "paragraph",
  );
  const terms = said.filter(({ text }) => BOLD_TERM.test(text));
  return terms.length >= LEAST_TERMS && terms.length > said.length / 2;
}
