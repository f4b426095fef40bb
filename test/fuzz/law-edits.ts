/** Whatever people do to a document leaves it readable, its other fields as they were, and its line breaks of one kind. */

import {
  acknowledge,
  actionRegister,
  appendRow,
  canHandOver,
  decisionGaps,
  dutiesFor,
  fieldsOf,
  handOver,
  handOverRoles,
  insertSection,
  isStepOpen,
  logEntriesOf,
  logFor,
  markReviewed,
  planDuplicate,
  planStep,
  planSupersede,
  promoteAction,
  readingDutiesOf,
  recordDecision,
  removeField,
  setField,
  sourceOf,
  tickOff,
  writeControlTable,
  type Edits,
  type LifecycleStep,
  type PlaybookIndex,
  type ReviewOutcome,
  type Source,
  type TypedDocument,
} from "../../src/core/index.ts";
import { hold, show } from "./broken.ts";
import { ROOT, TODAY, type Files } from "./input.ts";
import { applyWithCare } from "./keeps-document.ts";
import { someOf, type Law } from "./law.ts";
import type { Random } from "./random.ts";
import { FIELD_WORDS, ODD_CHARACTERS } from "./words.ts";

type Take = (source: Source, edits: Edits, what: string) => void;

/** The law. */
export const EDITS: Law = {
  name: "edits",
  check({ files, result, random }) {
    const { playbook } = result;
    const sourceAt = (document: TypedDocument): Source =>
      sourceOf(document, files[document.path]!);
    const take: Take = ({ document, text }, edits, what) => {
      if (edits) applyWithCare(document.path, text, edits, what);
    };
    for (const document of someOf(playbook.typed, random, 1)) {
      const source = sourceAt(document);
      lifecycle(source, playbook, random, take);
      fields(source, random, take);
      sections(source, playbook, random, take);
      const other = sourceAt(random.pick(playbook.typed));
      const plan = planSupersede(source, other, playbook);
      take(source, plan.old, "supersede");
      take(other, plan.fresh, "supersede");
    }
    actions(playbook, sourceAt, take);
    decisions(playbook, sourceAt, take);
    readers(playbook, sourceAt, take);
    duties(playbook, files, sourceAt, take);
  },
};

const STEPS: readonly LifecycleStep[] = [
  "submit",
  "approve",
  "publish",
  "retire",
];

function lifecycle(
  source: Source,
  playbook: PlaybookIndex,
  random: Random,
  take: Take,
): void {
  for (const step of STEPS) {
    if (!isStepOpen(source, step)) continue;
    const plan = planStep(
      source,
      step,
      playbook,
      random.pick(["maria", "tom"]),
    );
    if (plan.isPossible) take(source, plan.edits, step);
  }
  const mark = {
    outcome: random.pick<ReviewOutcome>(["reviewed", "changed"]),
    by: random.pick(["maria", "Nobody | else", ""]),
    note: random.pick(["", "a | b", "`x` \\"]),
    on: TODAY,
  };
  take(source, markReviewed(source, mark, playbook), "mark reviewed");
  const copy = planDuplicate(source, random.pick(FIELD_WORDS), playbook, ROOT);
  if (copy)
    hold(
      !playbook.files.has(copy.path),
      "a copy takes a taken path",
      () => copy.path,
    );
}

function fields(source: Source, random: Random, take: Take): void {
  const { type } = source.document;
  const values = () =>
    random.oneIn(3) ? random.pick(ODD_CHARACTERS) : random.pick(FIELD_WORDS);
  for (const { name } of someOf(fieldsOf(type), random, 2)) {
    const value = random.oneIn(3) ? [values(), values()] : values();
    const edits = setField(source, name, value);
    take(source, edits, "set field");
    const again = edits && afterwards(source, edits);
    if (again)
      hold(
        setField(again, name, value)?.length === 0,
        "a field can be set to the same twice",
        () => `${name}: ${show(value)} in ${show(again.text)}`,
      );
    take(source, removeField(source, name), "remove field");
  }
}

function afterwards(source: Source, edits: NonNullable<Edits>): Source {
  const { document, text } = source;
  return sourceOf(
    document,
    applyWithCare(document.path, text, edits, "set field"),
  );
}

function sections(
  source: Source,
  playbook: PlaybookIndex,
  random: Random,
  take: Take,
): void {
  for (const { heading } of someOf(source.document.type.sections, random, 1)) {
    const edits = insertSection(source, heading);
    take(source, edits, "insert section");
    if (edits && edits.length > 0)
      hold(
        insertSection(afterwards(source, edits), heading)?.length === 0,
        "a section can be inserted twice",
        () => `${heading} in ${show(source.text)}`,
      );
  }
  const row = [
    { columns: ["Date"], text: TODAY },
    { columns: ["Who", "Person"], text: random.pick(ODD_CHARACTERS) },
  ];
  take(source, appendRow(source, "Review history", row), "append row");
  take(source, writeControlTable(source, playbook), "control table");
}

type SourceAt = (document: TypedDocument) => Source;

function actions(
  playbook: PlaybookIndex,
  sourceAt: SourceAt,
  take: Take,
): void {
  for (const action of actionRegister(playbook).slice(0, 2)) {
    const source = sourceAt(action.document);
    const order = playbook.config.dateOrder;
    take(source, tickOff(source, action.key, TODAY, order), "tick off");
    const promotion = promoteAction(playbook, ROOT, action, source);
    if (promotion) take(source, promotion.edits, "promote");
  }
}

function decisions(
  playbook: PlaybookIndex,
  sourceAt: SourceAt,
  take: Take,
): void {
  for (const gap of decisionGaps(playbook)) {
    const source = sourceAt(gap.change.document);
    take(source, recordDecision(source, gap, playbook), "record decision");
  }
}

function readers(
  playbook: PlaybookIndex,
  sourceAt: SourceAt,
  take: Take,
): void {
  const entries = logEntriesOf(playbook);
  for (const { document, version } of readingDutiesOf(playbook).slice(0, 2)) {
    const log = sourceAt(logFor(document, entries));
    const confirmation = { document, version, person: "Maria | x", on: TODAY };
    take(log, acknowledge(log, confirmation), "acknowledge");
  }
}

function duties(
  playbook: PlaybookIndex,
  files: Files,
  sourceAt: SourceAt,
  take: Take,
): void {
  for (const party of (playbook.people?.parties ?? []).slice(0, 2)) {
    const movable = dutiesFor(party, playbook).filter(canHandOver);
    for (const duty of movable.slice(0, 2)) {
      const { document } = duty;
      if (document) {
        const source = sourceAt(document);
        take(source, handOver(source, [duty], "Tom O'Brien: x"), "hand over");
      } else {
        const path = playbook.config.people;
        const edits = handOverRoles(files[path]!, [duty], "tom");
        if (edits) applyWithCare(path, files[path]!, edits, "hand over a role");
      }
    }
  }
}
