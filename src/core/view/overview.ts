/** What every view asks of a playbook, worked out once for all of them. */

import type { Diagnostic } from "../lint/diagnostic.ts";
import { mentionsIn } from "../playbook/people/mentions.ts";
import type { Party } from "../playbook/people/people.ts";
import {
  displayTitle,
  type PlaybookDocument,
  type TypedDocument,
} from "../playbook/playbook-document.ts";
import type { PlaybookIndex } from "../playbook/playbook-index.ts";
import { reviewOf, type Review } from "../playbook/reviews/review.ts";
import type { Result } from "../session/session.ts";
import { printable } from "../text/printable.ts";
import { referenceGraph, type ReferenceGraph } from "./reference-graph.ts";
import { compareNames } from "../text/order.ts";

/** A playbook ready to be shown. */
export interface Overview {
  readonly result: Result;
  readonly playbook: PlaybookIndex;
  /** Reviews that were worked out already. */
  readonly reviews: WeakMap<TypedDocument, Review>;
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

/** Prepares a result for the views; what an earlier overview knows of documents that are the same is taken over. */
export function overviewOf(result: Result, earlier?: Overview): Overview {
  const { playbook } = result;
  const isSameDay =
    earlier?.playbook.config === playbook.config &&
    earlier.playbook.today === playbook.today;
  const reviews = isSameDay
    ? earlier.reviews
    : new WeakMap<TypedDocument, Review>();
  const owners = new Map<TypedDocument, readonly string[]>();
  let graph: ReferenceGraph | undefined;
  const partyOf = (name: string): Party | undefined =>
    playbook.people?.find(name);
  return {
    result,
    playbook,
    reviews,
    findingsOf: (path) => result.findings.get(path) ?? [],
    reviewOf(document) {
      const known = reviews.get(document);
      if (known) return known;
      const review = reviewOf(document, playbook.config, playbook.today);
      reviews.set(document, review);
      return review;
    },
    references: () => (graph ??= referenceGraph(playbook)),
    ownersOf(document) {
      const known = owners.get(document);
      if (known) return known;
      const mentions = mentionsIn(document, "owner", playbook.people);
      const names = mentions.flatMap((each) => each.names);
      owners.set(document, names);
      return names;
    },
    partyOf,
    nameOf: (name) => printable(partyOf(name)?.name ?? name),
  };
}

/** Documents in the order in which people look for them. */
export function byTitle<D extends PlaybookDocument>(
  documents: readonly D[],
): readonly D[] {
  const titled = documents.map((each) => ({ each, title: titleOf(each) }));
  titled.sort((a, b) => compareNames(a.title, b.title));
  return titled.map(({ each }) => each);
}

/** A document's title on one line, without characters that could upset a reader. */
export function titleOf(document: PlaybookDocument): string {
  return printable(displayTitle(document)).trim() || document.path;
}
