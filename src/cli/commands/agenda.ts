/** `playbook agenda`: what a change-control meeting has to talk about, and who must be there. */

import {
  agendaSections,
  didYouMean,
  findMeeting,
  isCalendarDate,
  nearest,
  planMeeting,
  type PlaybookIndex,
} from "../../core/index.ts";
import { basename, resolve } from "node:path";
import { CannotRun } from "../cannot-run.ts";
import { defineCommand, OUTPUT_OPTION } from "../command.ts";
import { openPlaybook, WITHOUT_RULES } from "../open-playbook.ts";
import { writeOutput } from "../write-output.ts";

export const command = defineCommand(
  {
    name: "agenda",
    group: "Look",
    summary: "Write the agenda of a change-control meeting as Markdown",
    usage: "(--for MEETING | --date DAY)",
    examples: [
      [
        "playbook agenda --for MTG-023",
        "The sections of a meeting that is planned.",
      ],
      [
        "playbook agenda --date 2026-12-02 --create",
        "A new meeting, with the next free id, in the folder of meetings.",
      ],
    ],
    options: {
      for: {
        value: "MEETING",
        summary: "The meeting's id or path; prints its sections",
        group: "Which meeting",
      },
      date: {
        value: "DAY",
        summary: "The day of a meeting that has no document yet; prints one",
        group: "Which meeting",
      },
      create: {
        summary: "Write the document of --date into the folder of meetings",
      },
      ...OUTPUT_OPTION,
    },
  },
  async ({ io, options, args }) => {
    const { date, output, create } = options;
    const { result, root } = await openPlaybook({
      io,
      options,
      paths: args,
      session: WITHOUT_RULES,
      isForWriting: create,
    });
    const index = result.playbook;
    if (options.for !== undefined && date !== undefined)
      throw new CannotRun(
        "Name either a meeting by `--for` or a day by `--date`.",
      );
    if (options.for !== undefined) {
      const { document, charter, day } = meetingNamed(index, options.for);
      const path = document.path;
      writeOutput(io, root, output, agendaSections(index, day, charter, path));
      return 0;
    }
    if (date === undefined)
      throw new CannotRun(
        "Which meeting? `playbook agenda --for MTG-023`, or `--date 2026-12-02` for a new one.",
      );
    if (!isCalendarDate(date))
      throw new CannotRun(
        `\`--date ${date}\` is no day of the calendar; write it as \`2026-12-02\`.`,
      );
    if (date < index.today)
      throw new CannotRun(
        `\`--date ${date}\` is past, as of ${index.today}; an agenda is for a meeting that is ahead.`,
      );
    const plan = planMeeting(index, basename(root.path), date);
    if (!create) {
      writeOutput(io, root, output, plan.text);
      return 0;
    }
    const problem = io.files.create(
      resolve(root.path, plan.path),
      plan.text,
      root.path,
    );
    if (problem) throw new CannotRun(`\`${plan.path}\` ${problem.reason}.`);
    io.stdout.write(`${plan.path}\n`);
    if (!options.quiet) io.stderr.write(`Created the meeting ${plan.id}.\n`);
    return 0;
  },
);

function meetingNamed(
  index: PlaybookIndex,
  name: string,
): NonNullable<ReturnType<typeof findMeeting>> & { readonly day: string } {
  const meeting = findMeeting(index, name);
  if (meeting) refuseOver(meeting, index.today);
  if (meeting?.day !== undefined) return { ...meeting, day: meeting.day };
  if (meeting)
    throw new CannotRun(
      `\`${meeting.document.path}\` has no \`date\`; write the day of the meeting there.`,
    );
  const names = (index.byType.get("meeting") ?? []).flatMap(({ id, path }) =>
    id ? [id.text, path] : [path],
  );
  throw new CannotRun(
    `There is no meeting \`${name}\`.${didYouMean(nearest(name, names))}`,
  );
}

/** @throws CannotRun for a meeting that is called off or was held. */
function refuseOver(
  { document, day, state }: NonNullable<ReturnType<typeof findMeeting>>,
  today: string,
): void {
  const status = document.status?.text;
  const why =
    state === "cancelled"
      ? `is \`${status}\``
      : state === "held"
        ? day !== undefined && day < today
          ? `was on ${day}`
          : `is \`${status}\``
        : undefined;
  if (why !== undefined)
    throw new CannotRun(
      `The meeting \`${document.id?.text ?? document.path}\` ${why}; an agenda is for a meeting that is ahead. For a new one use \`--date DAY\`.`,
    );
}
