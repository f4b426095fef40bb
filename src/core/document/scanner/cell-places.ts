/** Finds the cells of a row again when only their texts are known. */

import type { Range } from "../../text/range.ts";
import { cellText, splitRow } from "./table-row.ts";

/** The places of a row's cells, handed out from left to right; a cell that is not written stands at the row's end. */
export class CellPlaces {
  private readonly places: readonly Range[];
  private at = 0;

  constructor(
    private readonly body: string,
    private readonly row: Range,
  ) {
    this.places = splitRow(body, row.start, row.end);
  }

  next(content: string): Range {
    while (this.at < this.places.length) {
      const place = this.places[this.at++]!;
      if (cellText(this.body, place) === content) return place;
      // The first cell may still carry the mark of the list or quote that the table stands in.
      const shown = this.body.slice(place.start, place.end);
      if (this.at === 1 && shown.endsWith(content) && content !== "")
        return { start: place.end - content.length, end: place.end };
    }
    return { start: this.row.end, end: this.row.end };
  }
}
