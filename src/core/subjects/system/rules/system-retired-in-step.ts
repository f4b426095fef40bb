/** No step of a procedure uses a system that is switched off. */

import {
  displayTitle,
  type TypedDocument,
} from "../../../playbook/playbook-document.ts";
import type { PlaybookIndex } from "../../../playbook/playbook-index.ts";
import { nameInReferences } from "../../../playbook/links/reference.ts";
import { successorOf } from "../../../playbook/links/supersession.ts";
import {
  kept,
  usesInSteps,
  wordPattern,
} from "../../../playbook/sections/word-use.ts";
import type { Range } from "../../../text/range.ts";
import { isInForce, isRetired } from "../../../types/life.ts";
import { write } from "../../../rules/fix.ts";
import type { Finding, PlaybookRule } from "../../../rules/rule.ts";

const SYSTEM =
  "---\ntype: system\nid: SYS-001\ntitle: Inkwell Forms\nlifecycle: retired\n---\n";
const sop = (system: string): string =>
  `---\ntype: sop\ntitle: Collect leads\nstatus: active\n---\n\n## Procedure\n\n1. Build the form in ${system}.\n`;

const usesIn = kept(usesInSteps);

export const rule: PlaybookRule = {
  id: "system-retired-in-step",
  group: "system",
  kind: "playbook",
  severity: "hint",
  fixable: false,
  summary: "No step of a procedure in force names a retired system.",
  why: "Whoever follows the step stands before a closed door, or before an account that nobody watches any more. GitLab updates the pages that name a tool when it is removed from the tech stack.",
  examples: {
    good: { "systems/forms.md": SYSTEM, "sops/leads.md": sop("Cairn") },
    bad: { "systems/forms.md": SYSTEM, "sops/leads.md": sop("Inkwell Forms") },
  },
  *check({ playbook }) {
    if (!playbook.byType.get("system")?.some(isGone)) return;
    const systems = systemsByName(playbook);
    const retired = [...systems].filter(([, each]) => isGone(each));
    if (retired.length === 0) return;
    // A longer name in use, such as "Inkwell Forms", is not the retired "Inkwell".
    const words = wordPattern(
      [...systems.keys()].filter((name) =>
        retired.some(([each]) => name.includes(each)),
      ),
    );
    if (!words) return;
    // Systems go by proper names: "forms" is not the system Forms.
    const pattern = new RegExp(words.source, "gu");
    for (const document of playbook.byType.get("sop") ?? []) {
      if (!isInForce(document.statusFamily)) continue;
      for (const { word, range } of usesIn(document, pattern)) {
        const system = systems.get(word.replace(/\s+/g, " "));
        if (!system || !isGone(system)) continue;
        yield {
          document,
          at: { range },
          ...describe(word, range, system, successorOf(system, playbook)),
        };
      }
    }
  },
};

function describe(
  word: string,
  range: Range,
  system: TypedDocument,
  successor: TypedDocument | undefined,
): Omit<Finding, "at"> {
  const related = system.status
    ? [
        {
          path: system.path,
          range: system.status.range,
          message: `\`${nameInReferences(system)}\` is \`${system.status.text}\`.`,
        },
      ]
    : [];
  if (!successor)
    return {
      message: `\`${word}\` is retired; write what this step uses now.`,
      related,
    };
  const name = displayTitle(successor);
  return {
    message: `\`${word}\` is retired; \`${name}\` has taken its place.`,
    fixes: [write({ range }, name)],
    related,
  };
}

/** By title; of two with one title, the one in use. */
function systemsByName({
  byType,
}: PlaybookIndex): ReadonlyMap<string, TypedDocument> {
  const systems = new Map<string, TypedDocument>();
  for (const system of byType.get("system") ?? []) {
    const name = displayTitle(system).trim().replace(/\s+/g, " ");
    const other = systems.get(name);
    if (!other || isGone(other)) systems.set(name, system);
  }
  return systems;
}

function isGone({ statusFamily }: TypedDocument): boolean {
  return isRetired(statusFamily);
}
