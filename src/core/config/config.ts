/** What a team has settled for its playbook: `playbook.config.yaml`, merged with the built-in types and defaults. */

import type { CalendarDate } from "../text/calendar-date.ts";
import type { DateOrder } from "../text/read-date.ts";
import type { Duration } from "../text/duration.ts";
import type { DocumentType } from "../types/document-type.ts";

/** The file that marks a playbook's root. */
export const CONFIG_FILE = "playbook.config.yaml";

/** How much a finding weighs; `off` is only ever a setting. */
export type Severity = "error" | "warning" | "info" | "hint";

/** The gravest first. */
export const SEVERITIES: readonly Severity[] = [
  "error",
  "warning",
  "info",
  "hint",
];

/** What a rule may weigh by the settings or a command line. */
export const WEIGHTS: readonly (Severity | "off")[] = [...SEVERITIES, "off"];

/** What a team says about one rule. */
export interface RuleSetting {
  readonly severity?: Severity | "off";
  /** Option values by name, of the kinds the rule declares. */
  readonly options: ReadonlyMap<string, OptionValue>;
}

export type OptionValue = string | number | boolean | readonly string[];

/** A stretch of days in which nothing changes, both ends included. */
export interface ChangeFreeze {
  readonly name: string;
  readonly start: CalendarDate;
  readonly end: CalendarDate;
  /** Tiers of the systems it holds for; with no `systems` either: all. */
  readonly tiers: readonly string[];
  /** Ids of further systems it holds for. */
  readonly systems: readonly string[];
  /** Routes of changes that may be made all the same. */
  readonly allows: readonly string[];
}

/** When changes are not made. */
export interface ChangeCalendar {
  readonly freezes: readonly ChangeFreeze[];
  /** Days `YYYY-MM-DD`, or weekdays by their English name in small letters. */
  readonly blackout: readonly string[];
}

/** Everything the engine is told before it looks at documents. */
export interface Config {
  /** Globs of the files that are documents. */
  readonly include: readonly string[];
  /** Globs of files to leave alone. */
  readonly exclude: readonly string[];
  /** Path of the people register. */
  readonly people: string;
  /** Built-in types with the team's changes, then the team's own. */
  readonly types: readonly DocumentType[];
  /** Globs that give files a type, by type id, in the order written. */
  readonly typeFiles: ReadonlyMap<string, readonly string[]>;
  /** The team's own spellings of fields, by canonical name. */
  readonly aliases: ReadonlyMap<string, readonly string[]>;
  readonly rules: ReadonlyMap<string, RuleSetting>;
  /** Review intervals by type id; they win over the type's default and lose to the document's own. */
  readonly reviewIntervals: ReadonlyMap<string, Duration>;
  /** How long before it is due a review is announced. */
  readonly dueSoon: Duration;
  readonly changes: ChangeCalendar;
  /** The order of day and month in dates such as `03/04/2026`; without it such a date is ambiguous. */
  readonly dateOrder: DateOrder | undefined;
  /** Folder that a link beginning with `/` starts from; without it such links are not checked. */
  readonly siteRoot: string | undefined;
  /** Whether there is a config file, be it empty. */
  readonly isWritten: boolean;
  /** Path of the accepted findings. */
  readonly baseline: string;
}

/** The defaults that hold in a folder without a config. */
export function defaultConfig(types: readonly DocumentType[]): Config {
  return {
    include: ["**/*.md", "**/*.markdown", "**/*.md.erb"],
    exclude: [],
    people: "people.yaml",
    isWritten: false,
    types,
    typeFiles: new Map(),
    aliases: new Map(),
    rules: new Map(),
    reviewIntervals: new Map(),
    dueSoon: { days: 30 },
    changes: { freezes: [], blackout: [] },
    dateOrder: undefined,
    siteRoot: undefined,
    baseline: "playbook.baseline.json",
  };
}
