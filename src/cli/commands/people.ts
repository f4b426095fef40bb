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
import { registerCommand } from "../register-command.ts";

export const command = registerCommand(
  {
    name: "people",
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
    },
  },
  ({ playbook, args, options: { without } }) => {
    if (without !== undefined)
      return departureRegister(partyNamed(without, playbook), playbook);
    return args[0] === undefined
      ? peopleOverview(playbook)
      : dutyRegister(partyNamed(args.join(" "), playbook), playbook);
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
