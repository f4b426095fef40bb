/** Tries laws on one input. */

import { kindOf, storyOf } from "./broken.ts";
import type { Input } from "./input.ts";
import { read, tryLaw, type Law } from "./law.ts";

/** A law that did not hold. */
export interface Failure {
  readonly law: string;
  /** The same for the same bug. */
  readonly kind: string;
  readonly message: string;
}

/** What a law is called that holds before all others: that a playbook can be read at all. */
export const OPENING = "opens";

/**
 * The first failure of each law.
 * @param clock is told how long each law took, in the time of this process, so that others on the machine do not count.
 */
export async function failuresOf(
  input: Input,
  laws: readonly Law[],
  clock: (law: string, milliseconds: number) => void = () => undefined,
): Promise<readonly Failure[]> {
  const failures: Failure[] = [];
  const attempt = async <T>(
    law: string,
    work: () => Promise<T>,
  ): Promise<T | undefined> => {
    const begin = process.cpuUsage();
    try {
      return await work();
    } catch (error) {
      failures.push({ law, kind: kindOf(error), message: storyOf(error) });
      return undefined;
    } finally {
      const { user, system } = process.cpuUsage(begin);
      clock(law, (user + system) / 1000);
    }
  };
  const result = await attempt(OPENING, () => read(input));
  if (!result) return failures;
  for (const law of laws)
    await attempt(law.name, () => tryLaw(law, input, result));
  return failures;
}
