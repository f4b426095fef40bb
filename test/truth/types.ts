/** Holds the types of documents against what people called them. */

import { isTyped, type PlaybookDocument } from "../../src/core/index.ts";
import type { Label } from "./judgements.ts";

/** How far our types are those of people. */
export interface TypeTruth {
  /** Documents that people call governed, and those of them that got that type. */
  readonly governed: number;
  readonly found: number;
  readonly labelled: number;
  /** Documents of a type that people see otherwise. */
  readonly wrong: readonly string[];
  readonly missed: readonly string[];
}

/** Some labels name what our types hold together. */
const SAME: Readonly<Record<string, string>> = { glossary: "term" };

/** Compares; a label that its author was not sure of counts for neither side when it differs. */
export function compareTypes(
  labels: readonly Label[],
  documentOf: (repo: string, path: string) => PlaybookDocument | undefined,
): TypeTruth {
  const wrong: string[] = [];
  const missed: string[] = [];
  let governed = 0;
  let found = 0;
  for (const { repo, path, label, sure } of labels) {
    const meant = SAME[label] ?? label;
    const document = documentOf(repo, path);
    const given = document && isTyped(document) ? document.type.id : "none";
    const isGoverned = meant !== "none" && meant !== "document";
    const told = `${repo}/${path}: ${label}, not ${given}`;
    if (isGoverned && (sure || given === meant)) {
      governed++;
      if (given === meant) found++;
      else missed.push(told);
    }
    const isOther = given !== "none" && given !== "document" && given !== meant;
    if (isOther && sure) wrong.push(told);
  }
  return { governed, found, labelled: labels.length, wrong, missed };
}
