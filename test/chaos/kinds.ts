/** The kinds of harm, each done to one run of a command. */

import type { Chance } from "./random.ts";
import { playRound, type Play } from "./play-round.ts";
import type { Harm } from "./run-command.ts";
import type { Stage } from "./stage.ts";
import { onFullDisk } from "./full-disk.ts";

/** What a kind of harm is counted as. */
export type Counted =
  | "kills"
  | "failed calls"
  | "short writes"
  | "full disks"
  | "second writers"
  | "read-only folders";

/** One kind of harm. */
export interface Kind {
  readonly name: string;
  readonly counts: Counted;
  /** Whether it can be done here, to this command. */
  readonly fits: (stage: Stage) => boolean;
  /** Plays a round by chance; answers what is wrong. */
  readonly play: (stage: Stage, chance: Chance) => Promise<readonly string[]>;
}

const KILLS = ["kill before", "kill within", "kill after"] as const;
const CODES = ["ENOSPC", "EDQUOT", "EFBIG", "EIO", "EACCES", "EROFS"] as const;
const SIGNALS = ["SIGKILL", "SIGTERM", "SIGINT", "SIGHUP"] as const;
/** Whoever nobody is. */
const NOBODY = 65534;
const always = (): boolean => true;
const isRoot = process.getuid?.() === 0;

export const KINDS: readonly Kind[] = [
  {
    name: "kill-at-call",
    counts: "kills",
    fits: always,
    play: (stage, chance) =>
      playRound(
        stage,
        killAt(1 + chance.below(stage.calls.length), chance.oneOf(KILLS)),
      ),
  },
  {
    name: "kill-at-a-moment",
    counts: "kills",
    fits: always,
    play: (stage, chance) => {
      const name = chance.oneOf(SIGNALS);
      const delay = chance.oneOf([0, 2, 10]);
      const longest = stage.milliseconds + delay * stage.calls.length;
      return playRound(stage, {
        harm: { delay },
        signal: { name, after: chance.below(longest) },
        mayLeave: name === "SIGKILL",
      });
    },
  },
  {
    name: "failing-call",
    counts: "failed calls",
    fits: always,
    play: (stage, chance) =>
      playRound(
        stage,
        failAt(1 + chance.below(stage.calls.length), chance.oneOf(CODES), {
          isLasting: chance.below(2) === 0,
          isDead: chance.below(2) === 0,
        }),
      ),
  },
  {
    name: "short-write",
    counts: "short writes",
    fits: always,
    play: (stage, chance) =>
      playRound(stage, {
        harm: {
          at: 1 + chance.below(stage.calls.length),
          how: "short",
          isLasting: chance.below(2) === 0,
        },
      }),
  },
  {
    name: "file-size",
    counts: "full disks",
    fits: () => process.platform !== "win32",
    play: (stage, chance) => playRound(stage, { fileBlocks: chance.below(90) }),
  },
  {
    name: "full-disk",
    counts: "full disks",
    fits: () => isRoot && process.platform === "linux",
    play: (stage, chance) => onFullDisk(stage, chance),
  },
  {
    name: "read-only-folder",
    counts: "read-only folders",
    fits: () => isRoot,
    play: (stage, chance) => {
      const at = 1 + chance.below(2 * stage.calls.length);
      const harm = chance.oneOf([
        {},
        killAt(at, chance.oneOf(KILLS)),
        failAt(at, chance.oneOf(CODES), {}),
      ]);
      return playRound(stage, { ...harm, uid: NOBODY });
    },
  },
  {
    name: "second-writer",
    counts: "second writers",
    fits: ({ command }) => command.contested !== undefined,
    play: (stage, chance) =>
      playRound(stage, {
        isContested: true,
        harm: { at: 1 + chance.below(stage.calls.length), how: "change" },
      }),
  },
  {
    name: "two-at-once",
    counts: "second writers",
    fits: ({ command }) => command.next === undefined,
    play: (stage, chance) =>
      playRound(stage, { another: chance.below(stage.milliseconds) }),
  },
];

/** Every call of a command that writes, with every way to die at it. */
export function* everyKill({ calls }: Stage): Generator<Play> {
  for (const [at, name] of calls.entries())
    for (const how of KILLS)
      if (how !== "kill within" || name === "writeSync")
        yield killAt(at + 1, how);
}

/** Every call of a command that writes: it fails once, or the disk is full from then on. */
export function* everyFailure({ calls }: Stage): Generator<Play> {
  for (const at of calls.keys())
    yield* [
      failAt(at + 1, "ENOSPC", { isLasting: true }),
      failAt(at + 1, "EIO", {}),
      failAt(at + 1, "EACCES", {}),
    ];
}

function killAt(at: number, how: NonNullable<Harm["how"]>): Play {
  return { harm: { at, how }, mayLeave: true };
}

function failAt(
  at: number,
  code: string,
  { isLasting = false, isDead = false }: Partial<Harm>,
): Play {
  return {
    harm: { at, how: "fail", code, isLasting, isDead },
    // The call that fails may be the very one that clears away.
    mayLeave: true,
  };
}
