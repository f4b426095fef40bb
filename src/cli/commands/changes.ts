/** `playbook changes`: what is about to change, when, and what stands in its way. */

import { changesRegister, isCalendarDate, readWeek } from "../../core/index.ts";
import { CannotRun } from "../cannot-run.ts";
import { PATHS, registerCommand } from "../register-command.ts";

export const command = registerCommand(
  {
    name: "changes",
    summary: "List the changes by phase or week, and what stands in their way",
    usage: PATHS,
    examples: [
      ["playbook changes --by week", "A calendar of changes."],
      ["playbook changes --week 2026-W50", "What happens in one week."],
      [
        "playbook changes --conflicts",
        "Changes that meet another, a freeze or a blackout day.",
      ],
    ],
    options: {
      week: {
        value: "WEEK",
        summary: "Only this week: 2026-W50, a day in it, this or next",
        group: "Which changes",
      },
      conflicts: {
        summary: "Only changes that meet another, a freeze or a blackout day",
        group: "Which changes",
      },
      by: {
        value: "ORDER",
        choices: ["phase", "week"],
        default: "phase",
        summary: "What stands together",
      },
    },
  },
  ({ playbook, isSelected, options: { week: asked, conflicts, by } }) => {
    const week = weekAsked(asked, playbook.today);
    return changesRegister(
      playbook,
      { ...(week === undefined ? {} : { week }), conflicts, by },
      isSelected,
    );
  },
);

/** A day of the week that is asked for. */
function weekAsked(
  text: string | undefined,
  today: string,
): string | undefined {
  if (text === undefined) return undefined;
  if (isCalendarDate(text)) return text;
  const monday = readWeek(text, today);
  if (monday !== undefined) return monday;
  throw new CannotRun(
    `\`--week ${text}\` is no week; write \`2026-W50\`, a day in it such as \`2026-12-08\`, \`this\` or \`next\`.`,
  );
}
