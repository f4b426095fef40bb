/** What a rule says of itself: all that is known of it outside of its file. */

import type { OptionDefinition } from "../config/rule-settings.ts";
import type { Severity } from "../config/config.ts";
import type { CalendarDate } from "../text/calendar-date.ts";

/** The chapters of the rule reference, in the order in which rules are told. */
export const RULE_GROUPS = [
  "identity",
  "ownership",
  "review",
  "structure",
  "post-mortem",
  "integrity",
  "raci",
  "system",
  "term",
  "charter",
  "exception",
  "acknowledgement",
  "change",
  "meeting",
  "improvement",
  "roadmap",
  "kpi",
  "playbook",
  "own",
] as const;

export type RuleGroup = (typeof RULE_GROUPS)[number];

/** Cures that `core/edit` works out, from the text of the moment. */
export type CureName =
  | "insert sections"
  | "bring under governance"
  | "take the next id"
  | "state the other half"
  | "add the person"
  | "write the control table"
  | "say why not applicable"
  | "name who does it"
  | "say by when"
  | "record the decision"
  | "give the reason";

/** A small playbook that shows a rule: one document, or several by path, `people.yaml` and `playbook.config.yaml` included. */
export type Example = string | Readonly<Record<string, string>>;

/** The day on which examples are judged. */
export const EXAMPLE_DAY: CalendarDate = "2026-11-21";

/** What a rule says of itself. */
export interface RuleFacts {
  readonly id: string;
  readonly group: RuleGroup;
  readonly severity: Severity;
  /** What holds when the rule is content, one sentence. */
  readonly summary: string;
  /** Why that matters, for someone who has to be convinced; with the source of the requirement. */
  readonly why: string;
  /** That it says what governance misses: of a document that states none of it, `document-ungoverned` says it all. */
  readonly isOfGovernance?: true;
  /** That it says what a text lacks, which only shows in a language that is read. */
  readonly isOfAbsence?: true;
  /** That it asks for what our own model lists; said more quietly until settings say that the model is theirs. */
  readonly isOfOurModel?: true;
  /** That time alone brings it up, or a change of the settings: never the fault of who changed another document. */
  readonly byTime?: true;
  /** That VS Code has a check of its own for it. */
  readonly isEditorsOwn?: true;
  /** Text that editors strike through or fade. */
  readonly tag?: "deprecated" | "unnecessary";
  /** Its place among what a stranger hears of first: it is wrong whatever the custom of the house. */
  readonly firstScreen?: number;
  /** What `core/edit` offers for its findings, beside the fixes that they have. */
  readonly cure?: CureName;
  /** The command of the editor that deals with it. */
  readonly command?:
    "markReviewed" | "newProcedure" | "acknowledge" | "submitForReview";
  /** Where it is not cured by naming somebody else, or another day, in its field: only where that is missing, or never. */
  readonly fieldFixes?: "where missing" | "none";
  /** That no comment is offered that would suppress it. */
  readonly isNeverSuppressed?: true;
  /** What may come up once it is cured, though nobody asked for it: it could not be seen, or weighed, before. */
  readonly uncovers?: readonly ("all" | "weighing" | RuleFacts)[];
  /** Whether `--fix` can cure some of its findings. */
  readonly fixable: boolean;
  readonly options?: Readonly<Record<string, OptionDefinition>>;
  readonly examples: { readonly good: Example; readonly bad: Example };
}
