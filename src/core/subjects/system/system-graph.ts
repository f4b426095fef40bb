/** The marketing stack as a picture: a Mermaid flowchart of the systems and the data between them. */

import { displayTitle } from "../../playbook/playbook-document.ts";
import type { PlaybookIndex } from "../../playbook/playbook-index.ts";
import { systemsOf } from "./systems.ts";
import { printable } from "../../text/printable.ts";
import { isInUse, isRetired } from "../../types/life.ts";

/** One line a system and one a connection; both directions are one line. Titles are quoted and cannot become markup. */
export function systemGraph(index: PlaybookIndex): string {
  const systems = systemsOf(index).filter(
    ({ document }) => !isRetired(document.statusFamily),
  );
  const names = new Map(
    systems.map(({ document }, at) => [document, `s${at + 1}`] as const),
  );
  const lines = systems.map(({ document, tier }) => {
    const label = `${quoted(displayTitle(document))}<br/>tier ${tier}`;
    const isLeaving =
      !isInUse(document.statusFamily) || document.status?.text === "sunset";
    return `  ${names.get(document)}["${label}"]:::${isLeaving ? "leaving" : `tier${tier}`}`;
  });
  const drawn = new Set<string>();
  for (const { document, integrations } of systems)
    for (const other of integrations) {
      const ends = [names.get(document), names.get(other)];
      if (ends.includes(undefined) || ends[0] === ends[1]) continue;
      const [from, to] = ends.toSorted((a, b) =>
        a!.localeCompare(b!, "en", { numeric: true }),
      );
      if (!drawn.has(`${from} ${to}`)) lines.push(`  ${from} --- ${to}`);
      drawn.add(`${from} ${to}`);
    }
  return [
    "flowchart LR",
    ...lines,
    "  classDef tier1 stroke-width:3px",
    "  classDef leaving stroke-dasharray: 4 4",
    "",
  ].join("\n");
}

/** Mermaid reads entity codes inside quotes: `#quot;` is a quotation mark. */
function quoted(title: string): string {
  return printable(title)
    .slice(0, 80)
    .replace(/[#"<>&`\\[\]{}()|]/g, (mark) => `#${mark.codePointAt(0)};`);
}
