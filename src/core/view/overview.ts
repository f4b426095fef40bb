/** What every view asks of a playbook, worked out once for all of them. */

import type { Diagnostic } from "../lint/diagnostic.ts";
import { mentionsIn } from "../playbook/mentions.ts";
import type { Party } from "../playbook/people.ts";
import {
  displayTitle,
  type PlaybookDocument,
  type TypedDocument,
} from "../playbook/playbook-document.ts";
import type { PlaybookIndex } from "../playbook/playbook-index.ts";
import { reviewOf, type Review } from "../playbook/review.ts";
import type { Result } from "../session.ts";
import { printable } from "../text/printable.ts";
import { referenceGraph, type ReferenceGraph } from "./reference-graph.ts";
import { compareNames, groupBy } from "./tree.ts";

/** A playbook ready to be shown. */
export interface Overview {
  readonly result: Result;
  readonly playbook: PlaybookIndex;
  /** Ordered by title. */
  readonly documents: readonly PlaybookDocument[];
  findingsOf(path: string): readonly Diagnostic[];
  reviewOf(document: TypedDocument): Review;
  /** Who refers to whom. */
  references(): ReferenceGraph;
  /** Who owns a document, by the names that are written. */
  ownersOf(document: TypedDocument): readonly string[];
  /** Whom the register means by a name. */
  partyOf(name: string): Party | undefined;
  /** A person's, team's or role's name as people know it. */
  nameOf(name: string): string;
}

/** Prepares a result for the views. */
export function overviewOf(result: Result): Overview {
  const { playbook } = result;
  const findings = groupBy(result.diagnostics, ({ path }) => path);
  const reviews = new Map<TypedDocument, Review>();
  let graph: ReferenceGraph | undefined;
  const partyOf = (name: string): Party | undefined =>
    playbook.people?.find(name);
  return {
    result,
    playbook,
    documents: [...playbook.documents].sort((a, b) =>
      compareNames(titleOf(a), titleOf(b)),
    ),
    findingsOf: (path) => findings.get(path) ?? [],
    reviewOf(document) {
      const known = reviews.get(document);
      if (known) return known;
      const review = reviewOf(document, playbook.config, playbook.today);
      reviews.set(document, review);
      return review;
    },
    references: () => (graph ??= referenceGraph(playbook)),
    ownersOf: (document) =>
      mentionsIn(document, "owner", playbook.people).flatMap(
        ({ names }) => names,
      ),
    partyOf,
    nameOf: (name) => printable(partyOf(name)?.name ?? name),
  };
}

/** A document's title on one line, without characters that could upset a reader. */
export function titleOf(document: PlaybookDocument): string {
  return printable(displayTitle(document)).trim() || document.path;
}
