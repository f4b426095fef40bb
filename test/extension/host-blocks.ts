/** For suites: how long the extension host could do nothing else, in Node and in the web worker alike. */

/** Milliseconds between two beats. */
const BEAT = 10;

/** The longest time without a turn for anybody else, and what was done then. */
export interface Block {
  readonly time: number;
  readonly during: string;
}

/**
 * Beats, and takes the time between two beats as a block. Where Node tells how long the thread itself has worked, only
 * that counts: on a busy machine a host that has nothing to do waits for its turn as well.
 */
export class HostBlocks {
  private worst: Block = { time: 0, during: "nothing" };
  private doing = "starting";
  private last = performance.now();
  private worked = workOfThread();
  private readonly timer = setInterval(() => this.beat(), BEAT);

  /** Names what is done from now on. */
  begin(doing: string): void {
    this.beat();
    this.doing = doing;
  }

  /** The longest block since the last time this was asked. */
  longest(): Block {
    this.beat();
    const { worst } = this;
    this.worst = { time: 0, during: "nothing" };
    return worst;
  }

  stop(): void {
    clearInterval(this.timer);
  }

  private beat(): void {
    const now = performance.now();
    const worked = workOfThread();
    const waited = now - this.last;
    const time =
      worked === undefined || this.worked === undefined
        ? waited
        : Math.min(waited, worked - this.worked);
    if (time > this.worst.time) this.worst = { time, during: this.doing };
    this.last = now;
    this.worked = worked;
  }
}

interface NodeProcess {
  cpuUsage?(): { user: number; system: number };
  /** Since Node 23.9. */
  threadCpuUsage?(): { user: number; system: number };
}

/** Milliseconds that this thread has computed so far; of the whole process where Node is older; not known in a web worker. */
function workOfThread(): number | undefined {
  const { process } = globalThis as { process?: NodeProcess };
  const usage = process?.threadCpuUsage?.() ?? process?.cpuUsage?.();
  return usage && (usage.user + usage.system) / 1000;
}
