/**
 * Goes through every place and mark and tells which work grows too fast, with the functions that the time goes to:
 * `npx tsx test/growth/scan.ts --size 8000 --most 80 [--place WORDS] [--mark TEXT]`.
 */

import { Session } from "node:inspector/promises";
import { parseArgs } from "node:util";
import { spentSince } from "../growth.ts";
import { MARKS } from "./marks.ts";
import { PLACES } from "./places.ts";
import { PARTS, read } from "./work.ts";

const { values } = parseArgs({
  options: {
    size: { type: "string", default: "8000" },
    most: { type: "string", default: "80" },
    place: { type: "string" },
    mark: { type: "string" },
    from: { type: "string", default: "0" },
    step: { type: "string", default: "1" },
  },
});
const size = Number(values.size);
const most = Number(values.most);

/** Runs everything and tells how long each part took. */
async function timesOf(
  path: string,
  text: string,
): Promise<Map<string, number>> {
  const times = new Map<string, number>();
  const timed = async <T>(name: string, work: () => T): Promise<Awaited<T>> => {
    const begun = process.cpuUsage();
    const answer = await work();
    times.set(name, spentSince(begun));
    return answer;
  };
  const known = await timed("reading and linting", () => read(path, text));
  for (const [name, part] of Object.entries(PARTS))
    await timed(name, () => part(known));
  return times;
}

async function profile(work: () => Promise<unknown>): Promise<string> {
  const session = new Session();
  session.connect();
  await session.post("Profiler.enable");
  await session.post("Profiler.start");
  await work();
  const { profile } = await session.post("Profiler.stop");
  session.disconnect();
  const self = new Map<string, number>();
  const total = profile.samples!.length;
  const nodes = new Map(profile.nodes.map((each) => [each.id, each]));
  for (const id of profile.samples!) {
    const { functionName, url, lineNumber } = nodes.get(id)!.callFrame;
    const name = `${functionName || "?"} ${url.replace(/.*\/(?=(?:src|node_modules)\/)/, "")}:${lineNumber + 1}`;
    self.set(name, (self.get(name) ?? 0) + 1);
  }
  return [...self]
    .sort((a, b) => b[1] - a[1])
    .slice(0, 5)
    .filter(([, count]) => count > total * 0.1)
    .map(
      ([name, count]) => `      ${Math.round((100 * count) / total)} % ${name}`,
    )
    .join("\n");
}

const pairs = Object.entries(PLACES)
  .filter(([name]) => !values.place || name.includes(values.place))
  .flatMap(([name, place]) =>
    MARKS.filter(
      (mark) => !values.mark || mark === JSON.parse(`"${values.mark}"`),
    ).map((mark) => ({ name, place, mark })),
  );
const sum = (times: ReadonlyMap<string, number>): number =>
  [...times.values()].reduce((all, each) => all + each, 0);

for (
  let at = Number(values.from);
  at < pairs.length;
  at += Number(values.step)
) {
  const { name, place, mark } = pairs[at]!;
  const run = (length: number): Promise<Map<string, number>> => {
    const filling = mark.repeat(Math.ceil(length / mark.length));
    return timesOf(
      place.path,
      place.text.replaceAll("§", () => filling),
    );
  };
  process.stdout.write(`@${at}\n`);
  if (sum(await run(size)) < most) continue;
  const before = await run(size);
  const after = await run(4 * size);
  const grown = [...after].filter(
    ([part, time]) => time > 6.5 * Math.max(10, before.get(part)!),
  );
  if (grown.length === 0) continue;
  const told = grown.map(
    ([part, time]) =>
      `${part} ${Math.round(before.get(part)!)} → ${Math.round(time)}`,
  );
  console.log(`${name} of ${JSON.stringify(mark)}: ${told.join(", ")}`);
  console.log(await profile(() => run(2 * size)));
}
