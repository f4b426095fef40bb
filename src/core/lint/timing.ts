/** Where the time of a run goes. The clock comes from outside. */

/** A clock, and what each rule took so far. */
export interface Timing {
  /** Milliseconds from any fixed moment. */
  now(): number;
  /** Milliseconds by rule id. */
  readonly rules: Map<string, number>;
}

/** Does something and notes how long it took, where that is wanted. */
export function timed<T>(
  timing: Timing | undefined,
  rule: string,
  work: () => T,
): T {
  if (!timing) return work();
  const start = timing.now();
  const result = work();
  const before = timing.rules.get(rule) ?? 0;
  timing.rules.set(rule, before + timing.now() - start);
  return result;
}
