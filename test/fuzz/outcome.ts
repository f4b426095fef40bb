/** What a run came to, as plain data that one process can send to another. */

type Counts = Record<string, number>;

/** Counts of a run. */
export interface Outcome {
  inputs: number;
  seconds: number;
  /** Inputs by where their texts come from. */
  readonly bySource: Counts;
  /** Seconds by law. */
  readonly byLaw: Counts;
  /** How often each kind of failure was met. */
  readonly failures: Counts;
}

/** Before the first input. */
export function noOutcome(): Outcome {
  return { inputs: 0, seconds: 0, bySource: {}, byLaw: {}, failures: {} };
}

/** Adds to one count. */
export function addTo(counts: Counts, name: string, amount: number): void {
  counts[name] = (counts[name] ?? 0) + amount;
}

/** Two runs as one. */
export function together(a: Outcome, b: Outcome): Outcome {
  const sum = noOutcome();
  for (const each of [a, b]) {
    sum.inputs += each.inputs;
    sum.seconds += each.seconds;
    for (const counts of ["bySource", "byLaw", "failures"] as const)
      for (const [name, amount] of Object.entries(each[counts]))
        addTo(sum[counts], name, amount);
  }
  return sum;
}

/** The table at the end of a run. */
export function outcomeTable(
  { inputs, seconds, bySource, byLaw, failures }: Outcome,
  seed: number,
): string {
  const rows = (title: string, counts: Counts): readonly string[] => [
    title,
    ...Object.entries(counts)
      .sort(([, a], [, b]) => b - a)
      .map(
        ([name, count]) => `${String(Math.round(count)).padStart(8)}  ${name}`,
      ),
  ];
  const rate = Math.round((inputs * 60) / Math.max(seconds, 1));
  return [
    `\n${inputs} inputs in ${Math.round(seconds)} s (${rate} a minute), seed ${seed}`,
    ...rows("Inputs by source", bySource),
    ...rows("Seconds by law", byLaw),
    ...(Object.keys(failures).length > 0
      ? rows("Failures by kind", failures)
      : ["No failures"]),
  ].join("\n");
}
