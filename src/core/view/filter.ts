/** Showing only some of the documents: those of an owner, in a stage, of a type, or with something wrong. */

import {
  isTyped,
  type PlaybookDocument,
  type TypedDocument,
} from "../playbook/playbook-document.ts";
import { STATUS_FAMILIES } from "../types/status.ts";
import { ownerKey, ownersOf } from "./by-owner.ts";
import { stageLabel, stageOf, type Stage } from "./by-status.ts";
import type { Overview } from "./overview.ts";

/** One thing to narrow down to. */
export interface FilterChoice {
  readonly about: "attention" | "owner" | "status";
  /** Unique within what it is about, and the same after every change. */
  readonly key: string;
  readonly label: string;
  /** How many documents it leaves. */
  readonly count: number;
}

/** What a playbook can be narrowed down to. */
export function filterChoices(overview: Overview): readonly FilterChoice[] {
  const { typed } = overview.playbook;
  const stages: readonly Stage[] = [...STATUS_FAMILIES, "unknown", "none"];
  const choices: readonly Omit<FilterChoice, "count">[] = [
    { about: "attention", key: "findings", label: "Errors or warnings" },
    { about: "attention", key: "review", label: "Review overdue or due soon" },
    ...stages.map((stage) => ({
      about: "status" as const,
      key: stage,
      label: stageLabel(stage),
    })),
    ...ownersOf(overview, typed).map(({ key, name }) => ({
      about: "owner" as const,
      key,
      label: name,
    })),
    { about: "owner", key: "", label: "No owner" },
  ];
  return choices.flatMap((choice) => {
    const count = typed.filter((each) => fits(overview, each, choice)).length;
    return count > 0 ? [{ ...choice, count }] : [];
  });
}

/** The documents that fit: of what is about the same thing one choice is enough, of different things all must hold. */
export function filterDocuments(
  overview: Overview,
  choices: readonly Pick<FilterChoice, "about" | "key">[],
): readonly PlaybookDocument[] {
  const { documents } = overview.playbook;
  if (choices.length === 0) return documents;
  const abouts = new Set(choices.map(({ about }) => about));
  return documents.filter(
    (document) =>
      isTyped(document) &&
      [...abouts].every((about) =>
        choices.some(
          (choice) =>
            choice.about === about && fits(overview, document, choice),
        ),
      ),
  );
}

function fits(
  overview: Overview,
  document: TypedDocument,
  { about, key }: Pick<FilterChoice, "about" | "key">,
): boolean {
  switch (about) {
    case "attention":
      return key === "review"
        ? ["overdue", "due-soon"].includes(overview.reviewOf(document).state)
        : overview
            .findingsOf(document.path)
            .some(
              ({ severity }) => severity === "error" || severity === "warning",
            );
    case "status":
      return stageOf(document) === key;
    case "owner":
      return key === ""
        ? overview.ownersOf(document).length === 0
        : overview
            .ownersOf(document)
            .some((name) => ownerKey(overview, name) === key);
  }
}
