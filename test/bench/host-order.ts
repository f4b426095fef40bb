/** What the measurements inside VS Code are told and what they tell, as JSON beside the playbook's folder. */

/** The task, in `order.json`. */
export interface HostOrder {
  /** The text of `playbook.config.yaml`, which makes the folder a playbook; written once VS Code is at rest. */
  readonly config: string;
  /** How many findings the command line has, so that the end is known. */
  readonly findings: number;
  /** Documents to type in, by path. */
  readonly paths: readonly string[];
}

/** The times of one thing done many times, in milliseconds. */
export interface Series {
  readonly name: string;
  readonly times: readonly number[];
  /** What was answered, so that a quick answer that is none does not pass for speed. */
  readonly answers?: string;
}

/** The longest time, in milliseconds, that nothing else could happen in the extension host. */
export interface Block {
  readonly phase: string;
  readonly longest: number;
  /** 99 of 100 turns were shorter. */
  readonly p99: number;
}

/** The answer, in `measured.json`. Times in milliseconds since the folder became a playbook, memory in MiB. */
export interface HostMeasured {
  readonly activation: number;
  readonly firstTree: number | undefined;
  readonly allFindings: number;
  readonly findings: number;
  readonly series: readonly Series[];
  readonly blocks: readonly Block[];
  /** What is in use after a collection of garbage: before and with the playbook. */
  readonly heap: readonly [number, number];
  /** The whole process, before and at its largest. */
  readonly process: readonly [number, number];
}
