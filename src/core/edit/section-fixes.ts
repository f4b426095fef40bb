/** A section without content that says why it has none. */

import { lineFrom } from "../document/scanner/line.ts";
import type { Diagnostic } from "../lint/diagnostic.ts";
import { sectionsOf } from "../playbook/sections/section.ts";
import { oneLine } from "../text/yaml-scalar.ts";
import { inLineBreaks } from "./line-breaks.ts";
import type { Edits, Source } from "./source.ts";

/** Writes "Not applicable" and the reason below the heading, in the place of a bare "Not applicable". */
export function notApplicable(
  source: Source,
  { range }: Pick<Diagnostic, "range">,
  reason: string,
): Edits {
  const section = sectionsOf(source.document).findLast(
    ({ heading }) => heading.range.start <= range.start,
  );
  const because = oneLine(reason);
  if (!section || because === "") return undefined;
  const sentence = `Not applicable: ${because}${/[.!?]$/.test(because) ? "" : "."}`;
  const bare = section.blocks.find(({ kind }) => kind === "paragraph");
  if (bare) return [{ range: bare.range, newText: sentence }];
  const at = section.heading.range.end;
  // A line right below would belong to the sentence, and one of hyphens make a heading of it.
  const below = lineFrom(source.text, lineFrom(source.text, at).next);
  const isFollowed = below.text.trim() !== "";
  return inLineBreaks(source, [
    {
      range: { start: at, end: at },
      newText: `\n\n${sentence}${isFollowed ? "\n" : ""}`,
    },
  ]);
}
