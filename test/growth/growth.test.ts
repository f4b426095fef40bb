import { assertLinearLater, spentSince } from "../growth.ts";
import { MARKS } from "./marks.ts";
import { PLACES, type PlaceToFill } from "./places.ts";
import { everything } from "./work.ts";

/** Characters at a place. What is quadratic takes some ten million steps for them. */
const SIZE = 4_000;
/** One in so many marks is tried at each place, others at the next; `GROWTH=all` tries all, which takes a quarter of an hour. */
const SHARE = process.env.GROWTH === "all" ? 1 : 48;
/** How much longer than usual a mark may take before its growth is measured, and how many milliseconds are never too long. */
const MUCH_LONGER = 3;
const SHORT = 40;

describe("the time for everything grows with a text of one mark", () => {
  // Mocha wants whole stacks, which the thousand errors of a YAML parser deep in a list would fill.
  const { stackTraceLimit } = Error;
  before(() => void (Error.stackTraceLimit = 10));
  after(() => void (Error.stackTraceLimit = stackTraceLimit));

  for (const [at, [name, place]] of Object.entries(PLACES).entries())
    it(`in ${name}`, async function () {
      this.timeout(600_000);
      const marks = MARKS.filter((_, mark) => (at * 7 + mark) % SHARE === 0);
      const times: [mark: string, time: number][] = [];
      for (const mark of marks) {
        const begun = process.cpuUsage();
        await fill(place, mark, SIZE);
        times.push([mark, spentSince(begun)]);
      }
      const sorted = times.map(([, time]) => time).sort((a, b) => a - b);
      const usual = sorted[sorted.length >> 1]!;
      for (const [mark, time] of times)
        if (time > Math.max(SHORT, MUCH_LONGER * usual))
          await grows(place, mark);
    });
});

async function grows(place: PlaceToFill, mark: string): Promise<void> {
  try {
    await assertLinearLater((size) => fill(place, mark, size), SIZE);
  } catch (error) {
    const { message } = error as Error;
    throw new Error(`${JSON.stringify(mark)}: ${message}`, { cause: error });
  }
}

function fill(
  { path, text }: PlaceToFill,
  mark: string,
  size: number,
): Promise<void> {
  const filling = mark.repeat(Math.ceil(size / mark.length));
  return everything(
    path,
    text.replaceAll("§", () => filling),
  );
}
