/** Headings and titles below "Action items" that group actions, or end them. */

import type { Heading } from "../../document/body.ts";
import type { TypedDocument } from "../../playbook/playbook-document.ts";
import { foldHeading } from "../../text/words.ts";
import { definitionsOf } from "../../playbook/sections/section-names.ts";

const NO_GROUP: ReadonlySet<string> = new Set([
  "Summary",
  "Timeline",
  "Root cause",
  "Lessons learned",
  "Decisions",
]);
/** Groups of what is only proposed, or done. */
const PROPOSED_GROUP =
  /^(?:proposed|proposals|ideas?|suggestions?|nice to have|brainstorm(?:ing)?|for consideration|try$|(?:possible|future) improvements|améliorations possibles|mejoras posibles|changements? propos)/;
/** "Next steps (for future projects)": advice, which nobody will tick off here. */
const ADVICE =
  /(?<!\p{L})(?:for|in|para|pour|für) (?:the |los |les |os )?(?:futures?|later|other|next|futuros?|próximos|prochains?|künftige|andere) (?:projects?|sprints?|teams?|proyectos?|projetos?|projets?|projekte)(?!\p{L})/iu;
/** "Immediate (next 30 min)", "Short-term", "Next week": by when what stands below is to be done. */
const TERM =
  /^(?:immediate(?:ly)?|short term|medium term|mid term|long term|(?:in )?the next|next (?:\d|week|month|quarter|sprint)|this (?:week|month|quarter|sprint)|within \d|by (?:the )?end of|today|tomorrow|sofort|kurzfristig|mittelfristig|langfristig|court terme|moyen terme|long terme|corto plazo|medio plazo|largo plazo|inmediat[oa]s?|curto prazo|médio prazo|longo prazo)(?!\p{L})/u;

/** Whether a heading says by when the actions below are to be done. */
export function saysByWhen(heading: string): boolean {
  return TERM.test(foldHeading(heading));
}

export const DONE_GROUP =
  /^(?:done|completed?|closed|finished|cancell?ed|dropped|superseded)(?: (?:items|actions|action items|tasks))?$/;

/** Whether a heading stands above what is only proposed. */
export function isProposal(heading: string): boolean {
  return PROPOSED_GROUP.test(foldHeading(heading)) || ADVICE.test(heading);
}

/** Whether a heading below the section is one of those that are never a group of actions: "Timeline", "Lessons learned". */
export function endsActions(
  { text }: Heading,
  { type }: TypedDocument,
): boolean {
  return definitionsOf(type, text).some(({ heading }) => NO_GROUP.has(heading));
}
