/** `playbook systems`: the marketing stack, its contracts, what rests on it, and a picture of it. */

import {
  bareReference,
  didYouMean,
  displayTitle,
  impactRegister,
  nearest,
  renewalRegister,
  sameId,
  systemGraph,
  systemRegister,
  type PlaybookIndex,
  type TypedDocument,
} from "../../core/index.ts";
import { CannotRun } from "../cannot-run.ts";
import { registerCommand } from "../register-command.ts";

export const command = registerCommand(
  {
    name: "systems",
    summary: "List the systems with owners, tiers and renewals",
    usage: "",
    examples: [
      ["playbook systems", "The inventory, most critical first."],
      ["playbook systems --renewals", "Contracts by their cancel-by date."],
      [
        "playbook systems --impact SYS-002",
        "What and who is touched if this system changes or goes.",
      ],
      [
        "playbook systems --graph mermaid",
        "A picture of the systems and the data between them.",
      ],
    ],
    options: {
      renewals: { summary: "What renews when, and by when to cancel" },
      impact: {
        value: "SYSTEM",
        summary: "What and who depends on a system, by id or name",
      },
      graph: {
        value: "FORMAT",
        choices: ["mermaid"],
        summary: "Draw the integrations",
      },
    },
  },
  ({ playbook, options: { renewals, impact, graph } }) => {
    if (graph !== undefined)
      return { text: systemGraph(playbook), flag: `--graph ${graph}` };
    if (impact !== undefined)
      return impactRegister(systemNamed(impact, playbook), playbook);
    return renewals ? renewalRegister(playbook) : systemRegister(playbook);
  },
);

/** @throws CannotRun when no record has that id, path or name. */
function systemNamed(name: string, playbook: PlaybookIndex): TypedDocument {
  const systems = playbook.byType.get("system") ?? [];
  const bare = bareReference(name);
  const id = sameId(playbook, bare)?.id?.text;
  const [found, ...others] = systems.filter(
    (each) =>
      each.path === bare ||
      (id !== undefined && each.id?.text === id) ||
      displayTitle(each).toLowerCase() === bare.toLowerCase(),
  );
  if (found && others.length === 0) return found;
  if (found)
    throw new CannotRun(
      `${others.length + 1} systems are called \`${name}\`; ask for one by its path: ${[found, ...others].map(({ path }) => `\`${path}\``).join(", ")}.`,
    );
  const known = systems.flatMap((each) => [
    ...(each.id ? [each.id.text] : []),
    displayTitle(each),
  ]);
  throw new CannotRun(
    `There is no system \`${name}\`.${didYouMean(nearest(name, known)) || " Run `playbook systems` to see them all."}`,
  );
}
