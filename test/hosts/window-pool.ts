/** Several windows at once, since each spends much of its time waiting; no more than the machine bears. */

/** Starts jobs, so many at once: the one that is waited for, and those that were added after it. */
export class WindowPool {
  private queue: (() => void)[] = [];
  private running = 0;
  private readonly waitedFor = new Set<() => void>();
  /** How many may run while nobody waits. */
  private unasked = 0;

  constructor(private readonly atOnce: number) {}

  /** Begins at once, one after another, while others work: whoever waits later finds some of it done. */
  begin(): void {
    this.unasked = 1;
    this.fill();
  }

  /** Adds a job. What comes back waits for it; called a second time it does the job again. */
  add(job: () => Promise<void>): () => Promise<void> {
    let start = (): void => {};
    let first: Promise<void> | undefined = new Promise<void>((go) => {
      start = go;
      this.queue.push(start);
    }).then(() => job().finally(() => this.leave(start)));
    // Whoever waits hears of a failure; until then nobody does.
    first.catch(() => {});
    return async () => {
      const begun = first ?? job();
      first = undefined;
      // Those before it were left out.
      const at = this.queue.indexOf(start);
      if (at > 0) this.queue = this.queue.slice(at);
      this.waitedFor.add(start);
      this.fill();
      await begun.finally(() => this.waitedFor.delete(start));
    };
  }

  private fill(): void {
    const most = this.waitedFor.size > 0 ? this.atOnce : this.unasked;
    while (this.running < most && this.queue.length > 0) {
      this.running++;
      this.queue.shift()!();
    }
  }

  private leave(start: () => void): void {
    this.running--;
    // Nobody waits for it any longer: what nobody asked for does not begin.
    this.waitedFor.delete(start);
    this.fill();
  }
}
