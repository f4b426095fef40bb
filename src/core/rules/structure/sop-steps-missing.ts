/** A procedure has numbered steps or a checklist. */

import type { Block, Heading } from "../../document/body.ts";
import { type TypedDocument } from "../../playbook/playbook-document.ts";
import { beginsWithVerb } from "../../playbook/people/person-words.ts";
import {
  sectionsNamed,
  sectionsOf,
  type Section,
} from "../../playbook/sections/section.ts";
import { isListedStep, isNumberedText } from "../../playbook/sections/step.ts";
import { plain } from "../../text/plain-markdown.ts";
import { isSettled } from "../../types/life.ts";
import { isAsked } from "../../types/requirement.ts";
import type { DocumentRule } from "../rule.ts";

const STEP_COLUMN = /^(?:step|steps|#|no\.?|nr\.?|number|order)$/i;
const OF_A_RUNBOOK =
  /diagnos|mitigat|resol|remediat|recover|troubleshoot|verif/i;
const HEAD =
  "---\ntype: sop\ntitle: Launch an e-mail\nstatus: active\nowner: crm-lead\n---\n\n# Launch an e-mail\n\n## Procedure\n\n";

export const rule: DocumentRule = {
  id: "sop-steps-missing",
  group: "structure",
  kind: "document",
  severity: "error",
  isOfAbsence: true,
  fixable: false,
  types: ["sop"],
  summary: "A procedure has numbered steps or a checklist.",
  why: "Steps in prose are skipped under pressure and cannot be ticked off. EPA QA/G-6 asks for the procedure as a sequence of steps.",
  examples: {
    good: `${HEAD}1. Build the audience.\n2. Send a test.\n`,
    bad: `${HEAD}Build the audience and send a test.\n`,
  },
  *check({ document }) {
    if (!isAsked("in-review", document.statusFamily)) return;
    const { headings, blocks } = document.parsed.body;
    if (headings.some(({ text }) => isNumberedText(text))) return;
    const sections = sectionsNamed(document, "Procedure").filter(
      ({ heading }) => headings.includes(heading),
    );
    const looked = sections.length > 0 ? sections : undefined;
    if ((looked?.flatMap((section) => section.blocks) ?? blocks).some(isStep))
      return;
    if (hasChecklist(document) || pointsElsewhere(document)) return;
    if (!looked && areDeeds(headings)) return;
    if (looked?.some(isWorkedThrough)) return;
    if (looked?.some((section) => handsOver(section, document))) return;
    const heading = looked?.[0]?.heading;
    if (heading && looked?.some(hasBullets)) {
      yield {
        atMost: "hint",
        at: { range: heading.range },
        message: `The steps of \`${heading.text}\` are bullets; number them, so that anyone can say which one they are at.`,
      };
      return;
    }
    yield {
      atMost: isSettled(document.statusFamily) ? undefined : "warning",
      at: heading ? { range: heading.range } : "document",
      message: heading
        ? `The section \`${heading.text}\` has no numbered steps and no checklist; write each action as a line such as \`1. Build the audience\`.`
        : "This procedure has no numbered steps and no checklist; write each action as a line such as `1. Build the audience`.",
    };
  },
};

const LEAST_DEEDS = 3;

/** "Create the list", "Add the segment", "Send a test": each heading is a step. */
function areDeeds(headings: readonly Heading[]): boolean {
  const below = headings.filter(({ level }) => level > 1);
  const deeds = below.filter(({ text }) => beginsWithVerb(text));
  return deeds.length >= LEAST_DEEDS && deeds.length * 2 >= below.length;
}

/** Diagnosis and mitigation of a runbook are told by commands to run, points to look at, or a heading for each case. */
function isWorkedThrough({ heading, blocks, subsections }: Section): boolean {
  if (!OF_A_RUNBOOK.test(heading.text)) return false;
  const items = blocks.filter(({ kind }) => kind === "item").length;
  return (
    items > 1 ||
    subsections.length > 1 ||
    blocks.some(({ kind }) => kind === "code")
  );
}

/** "**Full runbook:** [there](…)": a page that only leads to the procedure. */
function pointsElsewhere({ parsed }: TypedDocument): boolean {
  const { blocks, links } = parsed.body;
  return (
    links.length > 0 &&
    blocks.some(
      (block) => block.kind === "paragraph" && POINTS.test(block.text),
    )
  );
}

const POINTS =
  /\b(?:full|complete|detailed) (?:runbook|procedure|guide|sop|instructions)\b[*_]{0,2}:|\bthis page is (?:only )?a pointer\b/i;

/** What stands in a list below a heading that calls it so is a checklist, with boxes or without. */
function hasChecklist(document: TypedDocument): boolean {
  return sectionsOf(document).some(
    (section) =>
      /check-?lists?\b/i.test(section.heading.text) && hasBullets(section),
  );
}

/** A section of one action, or one that only leads to another document, has nothing to number. */
function handsOver(
  { blocks, range }: Section,
  { parsed }: TypedDocument,
): boolean {
  const [only, ...others] = blocks;
  if (!only || others.length > 0) return false;
  return (
    (only.kind === "item" && only.text !== "") ||
    parsed.body.links.some(
      (link) => link.range.start > range.start && link.range.end <= range.end,
    )
  );
}

function hasBullets({ blocks }: Section): boolean {
  const items = blocks.filter(
    (each) => each.kind === "item" && each.depth === 1 && each.text !== "",
  );
  return items.length > 1;
}

function isStep(block: Block): boolean {
  switch (block.kind) {
    case "item":
      return isListedStep(block) && block.text.trim() !== "";
    case "paragraph":
      return isNumberedText(block.text);
    case "table":
      return (
        block.rows.length > 0 &&
        STEP_COLUMN.test(plain(block.header[0]?.text ?? ""))
      );
    case "code":
    case "html":
    case "comment":
      return false;
  }
}
