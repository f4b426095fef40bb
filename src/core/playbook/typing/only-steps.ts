/** Whether a document's body is one list of steps: then it is its own procedure. */

import type { TypedDocument } from "../playbook-document.ts";
import { isListedStep, isNumberedText } from "../sections/step.ts";

/** True where no heading but the title parts it, or only headings that are steps, and it has at least two steps. */
export function isOnlySteps({ parsed }: TypedDocument): boolean {
  const { headings, blocks } = parsed.body;
  const below = headings[0]?.level === 1 ? headings.slice(1) : headings;
  if (below.length > 0)
    return below.length > 1 && below.every(({ text }) => isNumberedText(text));
  return blocks.filter(isListedStep).length > 1;
}
