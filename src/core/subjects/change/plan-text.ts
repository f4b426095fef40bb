/** Whether a plan says how: a back-out plan that only says "revert" is none. */

import { isBlank } from "../../playbook/sections/block-text.ts";
import type { TypedDocument } from "../../playbook/playbook-document.ts";
import {
  sectionsNamed,
  type Section,
} from "../../playbook/sections/section.ts";

/** The plans that a change needs before it is decided on, by the heading of their section. */
export const PLANS = [
  "Rollback plan",
  "Test plan",
  "Communication plan",
] as const;
export type Plan = (typeof PLANS)[number];

/** Words that name the plan again without saying how; everything that is left has to be more than that. */
const EMPTY_WORDS: Readonly<Record<Plan, RegExp>> = {
  "Rollback plan":
    /\b(?:we |will |would |can |just |simply |to |the |this |all |any |if |needed|necessary|required|something goes wrong|in case of (?:problems|issues|failure)|changes?|it|back|out|previous|old|version|state|settings?|configuration|revert(?:ed|ing)?|undo|undone|roll(?:ed|ing)?(?:[- ]?back)?|restored?|switch|be|is|as|and|or)\b/gi,
  "Test plan":
    /\b(?:we |will |to |the |this |all |it|changes?|be|is|are|test(?:s|ed|ing)?|check(?:s|ed|ing)?|verif(?:y|ied)|works?|working|in|production|afterwards|after|before|and|or|as|expected|everything)\b/gi,
  "Communication plan":
    /\b(?:we |will |to |the |this |all |everyone|everybody|users?|teams?|stakeholders?|it|be|is|are|inform(?:ed)?|told|tell|notif(?:y|ied)|announce(?:d)?|communicate(?:d)?|e-?mails?|slack|sent|send|an?|by|via|and|or|as|needed)\b/gi,
};

/** How a plan stands: its section is not there, is empty, only names itself, or says something. */
export type PlanState = "missing" | "empty" | "thin" | "there";

/** The state of one plan of a change; for `thin` with its section. */
export function planState(
  document: TypedDocument,
  plan: Plan,
): { readonly state: PlanState; readonly section?: Section } {
  const [section] = sectionsNamed(document, plan);
  if (!section) return { state: "missing" };
  const texts = section.blocks.flatMap((block) =>
    block.kind === "paragraph" || block.kind === "item" ? [block.text] : [],
  );
  const others = section.blocks.some(
    ({ kind }) => kind === "table" || kind === "code" || kind === "html",
  );
  if (others) return { state: "there", section };
  const said = texts.filter((text) => !isBlank(text)).join(" ");
  if (said === "") return { state: "empty", section };
  const rest = said
    .replace(EMPTY_WORDS[plan], " ")
    .replace(/[^\p{L}\p{N}]+/gu, "");
  return { state: rest.length < 4 ? "thin" : "there", section };
}
