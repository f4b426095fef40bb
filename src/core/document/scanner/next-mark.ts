/** Where a mark stands next, for a text that is read from its beginning to its end: no stretch is searched twice. */

export class NextMark {
  private at = -1;

  constructor(
    private readonly text: string,
    private readonly mark: string,
  ) {}

  /** The first place at `start` or behind it, or infinity; each `start` is at least the one before. */
  from(start: number): number {
    if (this.at < start) {
      const at = this.text.indexOf(this.mark, start);
      this.at = at < 0 ? Infinity : at;
    }
    return this.at;
  }

  /** Whether it stands in a stretch. */
  isWithin(start: number, end: number): boolean {
    return this.from(start) < end;
  }
}
