/** The steps of a document's life: submitted, approved, published, retired. Each says what stands in its way. */

import { textOfField } from "../playbook/playbook-document.ts";
import type { PlaybookIndex } from "../playbook/playbook-index.ts";
import { asPhrase } from "../text/phrase.ts";
import type { StatusFamily } from "../types/status.ts";
import { appendEntries } from "./field/append-entries.ts";
import { dependenceOf, errorsOf } from "./obstacles.ts";
import { spellPerson } from "./field/person-spelling.ts";
import { revise, type Step } from "./revise.ts";
import { afterEdits, type Edits, type Source } from "./source.ts";
import { stateField } from "./field/state-field.ts";
import { statusWordFor } from "./field/status-word.ts";

/** The steps that concern one document. */
export type LifecycleStep = "submit" | "approve" | "publish" | "retire";

/** A step that can be taken, or the sentences that say why not. */
export type LifecyclePlan =
  | {
      readonly isPossible: true;
      readonly edits: NonNullable<Edits>;
      /** The status word before and after. */
      readonly from: string;
      readonly to: string;
      /** What the rules will find wrong then; people are told, and decide. */
      readonly open: readonly string[];
    }
  | { readonly isPossible: false; readonly reasons: readonly string[] };

const FAMILIES: Readonly<Record<LifecycleStep, StatusFamily>> = {
  submit: "in-review",
  approve: "approved",
  publish: "active",
  retire: "retired",
};

/** From where a step leads on; a document without a status may take any. */
const COMES_FROM: Readonly<Record<LifecycleStep, readonly StatusFamily[]>> = {
  submit: ["draft", "rejected", "paused"],
  approve: ["draft", "in-review", "paused"],
  publish: ["approved"],
  retire: ["draft", "in-review", "approved", "active", "paused", "done"],
};

/** Whether a document of this type can be asked to take the step at all, from where it is. */
export function isStepOpen(
  { document }: Pick<Source, "document">,
  step: LifecycleStep,
): boolean {
  const { statusFamily: from, type } = document;
  if (!type.statuses[FAMILIES[step]]) return false;
  if (step === "publish" && !type.statuses.approved)
    return from !== "active" && from !== "retired";
  return from === undefined || COMES_FROM[step].includes(from);
}

/**
 * Plans a step.
 * @param approver of `approve`: who approves, in any spelling of the people register.
 */
export function planStep(
  source: Source,
  step: LifecycleStep,
  playbook: PlaybookIndex,
  approver = "",
): LifecyclePlan {
  const { document } = source;
  const word = statusWordFor(document, FAMILIES[step], playbook);
  const from = document.status?.text ?? "without a status";
  if (word === undefined || !isStepOpen(source, step))
    return refusal([closedReason(source, step, from)]);
  const dependence =
    step === "approve" ? dependenceOf(source, approver, playbook) : undefined;
  const edits = revise(source, [
    stateField(playbook, "status", word),
    ...furtherSteps(source, step, playbook, approver),
  ]);
  if (!edits)
    return refusal([
      "Its front matter cannot be read; see what the Problems panel says of it.",
    ]);
  const after = afterEdits(source, edits);
  const errors = step === "retire" ? [] : errorsOf(after, playbook);
  const open = errors.map(({ message }) => message);
  const isStrict = step === "approve" || step === "publish";
  const reasons = [
    ...(dependence === undefined ? [] : [dependence]),
    ...(isStrict ? open : []),
  ];
  return reasons.length > 0
    ? refusal(reasons)
    : { isPossible: true, edits, from, to: word, open };
}

/** What a step writes besides the status. */
function furtherSteps(
  { document }: Source,
  step: LifecycleStep,
  playbook: PlaybookIndex,
  approver: string,
): readonly Step[] {
  const { today } = playbook;
  const has = (name: string): boolean =>
    textOfField(document, name) !== undefined;
  const isAsked = (name: string): boolean =>
    document.fields.has(name) ||
    document.names.definitions.some(
      (each) => each.name === name && each.required === "approved",
    );
  const by = spellPerson(approver, document, playbook);
  if (step === "publish")
    return document.type.controlled && !has("effective_date")
      ? [stateField(playbook, "effective_date", today)]
      : [];
  if (step !== "approve") return [];
  const set = (name: string, value: string): readonly Step[] =>
    isAsked(name) ? [stateField(playbook, name, value)] : [];
  return [
    ...set("approver", by),
    ...set("approved_on", today),
    ...(document.type.reviewInterval !== undefined && !has("last_reviewed")
      ? [stateField(playbook, "last_reviewed", today)]
      : []),
    ...(isAsked("approvals")
      ? [
          (now: Source) =>
            appendEntries(now, "approvals", [
              { by, on: today, decision: "approved" },
            ]),
        ]
      : []),
  ];
}

function closedReason(
  { document }: Source,
  step: LifecycleStep,
  from: string,
): string {
  const { type } = document;
  if (!type.statuses[FAMILIES[step]])
    return `A ${asPhrase(type.title)} has no such step.`;
  return step === "publish"
    ? `It is \`${from}\`; only what is approved can be published.`
    : `It is \`${from}\` already, or past that.`;
}

function refusal(reasons: readonly string[]): LifecyclePlan {
  return { isPossible: false, reasons };
}
