/** `playbook review`: the review queue, reviews recorded, and what the history shows of past ones. */

import {
  isListed,
  listDocuments,
  listRegister,
  type ListedDocument,
} from "../../core/index.ts";
import { CannotRun } from "../cannot-run.ts";
import { defineCommand } from "../command.ts";
import { markReviews } from "../mark-reviews.ts";
import { openPlaybook, WITHOUT_RULES } from "../open-playbook.ts";
import { ownerFilter } from "../owner-named.ts";
import { showEvidence } from "../show-evidence.ts";
import { REGISTER_OPTIONS, writeRegister } from "../write-register.ts";

const WAITING = ["overdue", "due-soon", "unscheduled"];

export const command = defineCommand(
  {
    name: "review",
    group: "Write",
    summary: "Show what is to be reviewed, or record that it was",
    usage: "[paths…]",
    examples: [
      ["playbook review --owner maria", "What waits for Maria's review."],
      [
        'playbook review policies/consent.md --mark reviewed --by "Maria Lopez"',
        "Record that it was read and is still correct.",
      ],
      [
        'playbook review sops/launch.md --mark changed --note "new approval step"',
        "Record a review that led to changes, in your own name.",
      ],
      [
        "playbook review --evidence",
        "See in git who moved which dates, and what changed since.",
      ],
    ],
    options: {
      mark: {
        value: "OUTCOME",
        choices: ["reviewed", "changed"],
        summary: "Record a review of the named documents",
        group: "Record a review",
      },
      by: {
        value: "PERSON",
        summary: "Who reviewed; you, as git knows you, unless told",
        group: "Record a review",
      },
      note: {
        value: "TEXT",
        summary: "What to add in the review history",
        group: "Record a review",
      },
      "dry-run": {
        summary: "Show as a diff what would change",
        group: "Record a review",
      },
      evidence: {
        summary: "List from git's history what past reviews changed",
        group: "Look back",
      },
      owner: {
        value: "NAME",
        summary: "Only documents of this owner; part of the name will do",
      },
      all: { summary: "Also documents whose review is not due yet" },
      ...REGISTER_OPTIONS,
    },
  },
  async ({ io, options, args }) => {
    const { mark, by, note, evidence, owner } = options;
    if (mark === undefined && (by ?? note) !== undefined)
      throw new CannotRun(
        "`--by` and `--note` belong to a review: add `--mark reviewed` or `--mark changed`.",
      );
    if (mark !== undefined && evidence)
      throw new CannotRun(
        "`--mark` records a review and `--evidence` looks back; use one of them.",
      );
    if (mark !== undefined && args.length === 0)
      throw new CannotRun(
        "Name the documents that were reviewed: `playbook review policies/consent.md --mark reviewed`.",
      );
    const playbook = await openPlaybook({
      io,
      options,
      paths: args,
      ...(mark === undefined ? { session: WITHOUT_RULES } : {}),
      isForWriting: mark !== undefined && !options["dry-run"],
    });
    if (mark !== undefined)
      return markReviews({ io, playbook, args, options: { ...options, mark } });
    if (evidence) return showEvidence({ io, playbook, options });
    const { result, root, isSelected } = playbook;
    const index = result.playbook;
    const filter = ownerFilter(owner, index);
    const documents = listDocuments(index)
      .filter(
        (each) =>
          isSelected(each.path) &&
          isListed(each, filter, index) &&
          (WAITING.includes(each.reviewState ?? "closed") ||
            (options.all && each.reviewState === "current")),
      )
      .sort(byUrgency);
    const register = listRegister(documents, index, {
      isVerbose: options.verbose,
      summary: `${summary(documents)} as of ${index.today}.`,
    });
    writeRegister(io, options, root, register);
    return 0;
  },
);

/** The longest overdue first, what has no date last. */
function byUrgency(a: ListedDocument, b: ListedDocument): number {
  const [one, other] = [a.nextReview ?? "9999", b.nextReview ?? "9999"];
  if (one !== other) return one < other ? -1 : 1;
  return a.path < b.path ? -1 : 1;
}

function summary(documents: readonly ListedDocument[]): string {
  const count = (state: ListedDocument["reviewState"]): number =>
    documents.filter(({ reviewState }) => reviewState === state).length;
  const rest = count("current");
  return [
    `${count("overdue")} overdue`,
    `${count("due-soon")} due soon`,
    `${count("unscheduled")} without a date`,
    ...(rest > 0 ? [`${rest} not due yet`] : []),
  ].join(", ");
}
