/** `playbook people`: who owns, approves, covers and does what, and what is left when somebody goes. */

import {
  departureRegister,
  didYouMean,
  dutyRegister,
  nearest,
  peopleOverview,
  type Party,
  type PlaybookIndex,
} from "../../core/index.ts";
import { CannotRun } from "../cannot-run.ts";
import { defineCommand } from "../command.ts";
import { openPlaybook } from "../open-playbook.ts";
import { REGISTER_OPTIONS, writeRegister } from "../write-register.ts";

export const command = defineCommand(
  {
    name: "people",
    group: "Look",
    summary: "Show who owns, approves and covers what, and who could leave",
    usage: "[person]",
    examples: [
      ["playbook people", "Everyone, with what rests on them."],
      ["playbook people maria", "What Maria owns, approves and has to do."],
      [
        "playbook people --without maria",
        "What would be left without an owner, an approver or cover if Maria left.",
      ],
    ],
    options: {
      without: {
        value: "PERSON",
        summary: "What is left open, and who takes over, if this person leaves",
      },
      ...REGISTER_OPTIONS,
    },
  },
  async ({ io, options, args }) => {
    const { result, root } = await openPlaybook({ io, options, paths: [] });
    const { playbook } = result;
    const { without } = options;
    const register =
      without !== undefined
        ? departureRegister(partyNamed(without, playbook), playbook)
        : args[0] !== undefined
          ? dutyRegister(partyNamed(args.join(" "), playbook), playbook)
          : peopleOverview(playbook);
    writeRegister(io, options, root, register);
    return 0;
  },
);

/** @throws CannotRun when the register has nobody of that name. */
function partyNamed(name: string, { people, config }: PlaybookIndex): Party {
  const party = people?.find(name);
  if (party) return party;
  if (!people)
    throw new CannotRun(
      `There is no people register; list people, teams and roles in \`${config.people}\` first.`,
    );
  throw new CannotRun(
    `\`${name}\` is not in the people register.${didYouMean(nearest(name, people.suggestions))}`,
  );
}
