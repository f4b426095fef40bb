/** What a law is, and the playbook that laws look at. */

import {
  memoryHost,
  openSession,
  type Result,
  type Session,
} from "../../src/core/index.ts";
import { ROOT, TODAY, type Files, type Input } from "./input.ts";
import { randomFrom, seedOf, type Random } from "./random.ts";

/** A playbook that has been read. */
export interface Trial {
  readonly files: Files;
  readonly result: Result;
  /** Its own for each law, so that one law can be tried without the others. */
  readonly random: Random;
}

/** Something that holds for every playbook; it throws where it does not. */
export interface Law {
  readonly name: string;
  check(trial: Trial): void | Promise<void>;
}

/** Opens files. */
export function open(files: Files, isLive = false): Promise<Session> {
  return openSession(memoryHost(files, ROOT), { today: TODAY, isLive });
}

/** Reads an input once for all laws. */
export async function read({ files }: Input): Promise<Result> {
  return (await open(files)).result;
}

/** Tries one law. */
export async function tryLaw(
  law: Law,
  { files, seed }: Input,
  result: Result,
): Promise<void> {
  const random = randomFrom(seedOf(seed, law.name));
  await law.check({ files, result, random });
}

/** Places of a text where a cursor can be: all of a short one, some of a long one. */
export function placesIn(
  text: string,
  random: Random,
  most = 14,
): readonly number[] {
  const places =
    text.length < most
      ? Array.from({ length: text.length + 1 }, (_, at) => at)
      : [
          0,
          text.length,
          ...Array.from({ length: most }, () => random.below(text.length + 1)),
        ];
  // Not in the middle of a line break, nor of a character of two units.
  const middle = /^(?:\r\n|[\ud800-\udbff][\udc00-\udfff])$/;
  return places.filter(
    (at) => at === 0 || !middle.test(text.slice(at - 1, at + 1)),
  );
}

/** Some of a list: all of a short one. */
export function someOf<T>(
  list: readonly T[],
  random: Random,
  most: number,
): readonly T[] {
  return list.length <= most ? list : random.shuffled(list).slice(0, most);
}
