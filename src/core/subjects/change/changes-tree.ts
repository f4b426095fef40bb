/** The calendar of changes: what waits, then week by week with the freezes between, then what is over. */

import type { ChangeFreeze } from "../../config/config.ts";
import { clashesOf, concernsOf } from "./change-concern.ts";
import { phaseOf } from "./change-phase.ts";
import { changesOf, type Change } from "./change.ts";
import { spanWords } from "../../playbook/day-span.ts";
import type { PlaybookIndex } from "../../playbook/playbook-index.ts";
import { addDays, type CalendarDate } from "../../text/calendar-date.ts";
import { addTo } from "../../text/group-by.ts";
import { mondayOf, weekOf } from "../../text/iso-week.ts";
import { printable } from "../../text/printable.ts";
import { freezeNode } from "./freeze-node.ts";
import { titleOf, type Overview } from "../../view/overview.ts";
import { dayWords } from "../../playbook/reviews/review-words.ts";
import { groupNode, type GroupFacts, type TreeNode } from "../../view/tree.ts";

/** A change or a freeze in a week. */
type Entry =
  | { readonly kind: "change"; readonly change: Change }
  | { readonly kind: "freeze"; readonly freeze: ChangeFreeze };

const WARNING = {
  name: "warning",
  color: "problemsWarningIcon.foreground",
} as const;

/** The tree; nothing where there is no change. */
export function changesTree({ playbook }: Overview): readonly TreeNode[] {
  const changes = changesOf(playbook);
  if (changes.length === 0) return [];
  const { today } = playbook;
  const phases = new Map(
    changes.map((change) => [change, phaseOf(change, today)]),
  );
  const of = (...names: readonly string[]): readonly Change[] =>
    changes.filter((change) => names.includes(phases.get(change)!));
  const group = (
    facts: GroupFacts,
    members: readonly Change[],
  ): readonly TreeNode[] =>
    members.length === 0
      ? []
      : [
          groupNode(facts, members, (change, id) =>
            changeNode(change, id, playbook),
          ),
        ];
  const ahead = of("under way", "to be made", "to be decided");
  return [
    ...group(
      {
        id: "without word",
        label: "How did it go?",
        icon: WARNING,
        tooltip: ["Their window is over, and nobody has said how it went."],
        isExpanded: true,
      },
      of("without word"),
    ),
    ...weekNodes(ahead, playbook),
    ...group(
      {
        id: "no window",
        label: "No window yet",
        icon: { name: "question" },
        isExpanded: true,
      },
      [...ahead, ...of("in the making")].filter(({ window }) => !window),
    ),
    ...group(
      { id: "deferred", label: "Deferred", icon: { name: "debug-pause" } },
      of("deferred"),
    ),
    ...group(
      { id: "over", label: "Over", icon: { name: "archive" } },
      [...of("done", "turned down")].sort((a, b) =>
        (a.window?.start ?? "") < (b.window?.start ?? "") ? 1 : -1,
      ),
    ),
  ];
}

/** How many changes ahead meet another, a freeze or a blackout day. */
export function clashingChanges({ playbook }: Overview): number {
  return changesOf(playbook).filter(
    (change) => clashesOf(change, playbook).length > 0,
  ).length;
}

/** One group a week that holds something; a freeze stands in each of its weeks. */
function weekNodes(
  ahead: readonly Change[],
  playbook: PlaybookIndex,
): readonly TreeNode[] {
  const { today, config } = playbook;
  const weeks = new Map<CalendarDate, Entry[]>();
  const put = (day: CalendarDate, entry: Entry): void => {
    const monday = mondayOf(day < today ? today : day);
    addTo(weeks, monday, entry);
  };
  for (const change of ahead)
    if (change.window) put(change.window.start, { kind: "change", change });
  const last = [...weeks.keys()].sort().at(-1);
  for (const freeze of config.changes.freezes)
    if (
      freeze.end >= today &&
      last !== undefined &&
      freeze.start <= addDays(last, 6)
    )
      put(freeze.start, { kind: "freeze", freeze });
  return [...weeks]
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .map(([monday, entries]) => weekNode(monday, entries, playbook));
}

function weekNode(
  monday: CalendarDate,
  entries: readonly Entry[],
  playbook: PlaybookIndex,
): TreeNode {
  const thisWeek = mondayOf(playbook.today);
  const label =
    monday === thisWeek
      ? "This week"
      : monday === addDays(thisWeek, 7)
        ? "Next week"
        : `Week of ${shortDay(monday, playbook.today)}`;
  const isBusy = entries.some(
    (entry) =>
      entry.kind === "change" && clashesOf(entry.change, playbook).length > 0,
  );
  const id = `week:${monday}`;
  return {
    id,
    kind: "group",
    label,
    description: weekOf(monday),
    tooltip: [label, `${dayWords(monday)} to ${dayWords(addDays(monday, 6))}`],
    icon: isBusy ? WARNING : { name: "calendar" },
    isExpanded: true,
    children: () =>
      entries.map((entry) =>
        entry.kind === "change"
          ? changeNode(entry.change, id, playbook)
          : freezeNode(entry.freeze, id),
      ),
  };
}

/** "8 December", with the year where it is another. */
function shortDay(day: CalendarDate, today: CalendarDate): string {
  const words = dayWords(day);
  return day.slice(0, 4) === today.slice(0, 4)
    ? words.replace(/ \d+$/, "")
    : words;
}

function changeNode(
  change: Change,
  group: string,
  playbook: PlaybookIndex,
): TreeNode {
  const { document, window, route, risk, name } = change;
  const concerns = concernsOf(change, playbook).map(printable);
  const status = document.status?.text ?? "no status";
  return {
    id: `${group}/${document.path}`,
    kind: "document",
    label: titleOf(document),
    description: [
      printable(name),
      printable(status),
      ...(window ? [spanWords(window)] : []),
    ].join(" · "),
    tooltip: [
      titleOf(document),
      [route, risk && `${risk} risk`, printable(status)]
        .filter((part) => part !== undefined)
        .join(", "),
      ...(window ? [`Window: ${spanWords(window)}`] : []),
      ...concerns.map((each) => `To see to: ${each}`),
    ],
    icon: concerns.length > 0 ? WARNING : { name: document.type.icon },
    path: document.path,
  };
}
