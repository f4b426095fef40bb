/** The places of edits that go together, kept in order so that each further one is held against its neighbours only. */

import { doEditsOverlap, type TextEdit } from "./edit.ts";
import { firstPlace } from "./first-place.ts";

/** Edits of which no two overlap. */
export class TakenPlaces {
  private readonly edits: TextEdit[] = [];

  /** Whether one of these edits overlaps one that was taken. */
  overlap(edits: readonly TextEdit[]): boolean {
    return edits.some((edit) => {
      const behind = this.placeBehind(edit);
      return [this.edits[behind - 1], this.edits[behind]].some(
        (other) => other !== undefined && doEditsOverlap(edit, other),
      );
    });
  }

  /** Takes edits that overlap none that was taken. */
  take(edits: readonly TextEdit[]): void {
    for (const edit of edits)
      this.edits.splice(this.placeBehind(edit), 0, edit);
  }

  private placeBehind({ range }: TextEdit): number {
    const { edits } = this;
    return firstPlace(
      edits.length,
      (place) => edits[place]!.range.start > range.start,
    );
  }
}
