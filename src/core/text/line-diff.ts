/** Which lines two texts have in common: the shortest edit script of Myers, for texts that differ in a few places. */

/** One line of a comparison; lines keep their line breaks. */
export interface DiffLine {
  readonly kind: "same" | "removed" | "added";
  readonly text: string;
}

/** With more differences than this, finding the fewest would take too long, and nobody would read them. */
const MAX_DIFFERENCES = 2000;

/** Compares two texts line by line. */
export function diffLines(before: string, after: string): readonly DiffLine[] {
  const [old, fresh] = [splitLines(before), splitLines(after)];
  let start = 0;
  while (
    start < old.length &&
    start < fresh.length &&
    old[start] === fresh[start]
  )
    start++;
  let [oldEnd, freshEnd] = [old.length, fresh.length];
  while (
    oldEnd > start &&
    freshEnd > start &&
    old[oldEnd - 1] === fresh[freshEnd - 1]
  ) {
    oldEnd--;
    freshEnd--;
  }
  return [
    ...as("same", old.slice(0, start)),
    ...diffMiddle(old.slice(start, oldEnd), fresh.slice(start, freshEnd)),
    ...as("same", old.slice(oldEnd)),
  ];
}

function diffMiddle(
  old: readonly string[],
  fresh: readonly string[],
): readonly DiffLine[] {
  const trace = traceOf(old, fresh);
  if (!trace) return [...as("removed", old), ...as("added", fresh)];
  const lines: DiffLine[] = [];
  let [x, y] = [old.length, fresh.length];
  for (let d = trace.length - 1; d >= 0; d--) {
    const reach = trace[d]!;
    const k = x - y;
    const isDown = d > 0 && goesDown(reach, k, d);
    const from = isDown ? k + 1 : k - 1;
    const startX = d === 0 ? 0 : reach.get(from)!;
    const startY = d === 0 ? 0 : startX - from;
    while (x > startX && y > startY) {
      lines.push({ kind: "same", text: old[x - 1]! });
      x--;
      y--;
    }
    if (d === 0) break;
    if (isDown) lines.push({ kind: "added", text: fresh[--y]! });
    else lines.push({ kind: "removed", text: old[--x]! });
  }
  return lines.reverse();
}

/** How far each diagonal was reached before each step; `undefined` when there are too many steps. */
function traceOf(
  old: readonly string[],
  fresh: readonly string[],
): readonly ReadonlyMap<number, number>[] | undefined {
  const trace: ReadonlyMap<number, number>[] = [];
  const reach = new Map<number, number>();
  for (let d = 0; d <= MAX_DIFFERENCES; d++) {
    trace.push(new Map(reach));
    for (let k = -d; k <= d; k += 2) {
      let x =
        d === 0
          ? 0
          : goesDown(reach, k, d)
            ? reach.get(k + 1)!
            : reach.get(k - 1)! + 1;
      while (x < old.length && x - k < fresh.length && old[x] === fresh[x - k])
        x++;
      reach.set(k, x);
      if (x >= old.length && x - k >= fresh.length) return trace;
    }
  }
  return undefined;
}

function goesDown(
  reach: ReadonlyMap<number, number>,
  k: number,
  d: number,
): boolean {
  return k === -d || (k !== d && reach.get(k - 1)! < reach.get(k + 1)!);
}

function splitLines(text: string): readonly string[] {
  return text === "" ? [] : text.split(/(?<=\n)/);
}

function as(kind: DiffLine["kind"], texts: readonly string[]): DiffLine[] {
  return texts.map((text) => ({ kind, text }));
}
