/** Reviews added up: by person, by month, and those that one commit recorded together. */

import type { ReviewEvent } from "../../playbook/reviews/review-evidence.ts";
import { groupBy } from "../../text/group-by.ts";

/** So many documents moved by one commit are told as moved together. */
export const MANY = 5;

/** Reviews of one person, or of one month. */
export interface ReviewTally {
  readonly name: string;
  readonly reviews: number;
  readonly dateOnly: number;
  /** Of those, reviews whose commit moved five dates or more. */
  readonly together: number;
}

/** The reviews of each commit that moved many dates. */
export function movedTogether(
  reviews: readonly ReviewEvent[],
): readonly (readonly ReviewEvent[])[] {
  const commits = groupBy(
    reviews.filter(({ together }) => together >= MANY),
    ({ commit }) => commit,
  );
  return [...commits.values()];
}

/** Sums in the order in which the names come up. */
export function tallies(
  reviews: readonly ReviewEvent[],
  nameOf: (review: ReviewEvent) => string,
): readonly ReviewTally[] {
  const sums = new Map<string, ReviewTally>();
  for (const review of reviews) {
    const name = nameOf(review);
    const sum = sums.get(name) ?? {
      name,
      reviews: 0,
      dateOnly: 0,
      together: 0,
    };
    sums.set(name, {
      name,
      reviews: sum.reviews + 1,
      dateOnly: sum.dateOnly + (review.isDateOnly ? 1 : 0),
      together: sum.together + (review.together >= MANY ? 1 : 0),
    });
  }
  return [...sums.values()];
}

/** The most reviews first. */
export function byReviews(a: ReviewTally, b: ReviewTally): number {
  return b.reviews - a.reviews || (a.name < b.name ? -1 : 1);
}
