/** The process of a watched run: takes its order as an argument and says how it goes. */

import { LAWS } from "./laws.ts";
import { run } from "./run.ts";
import { allSources } from "./sources.ts";
import type { Order, Word } from "./watched-run.ts";

const order = JSON.parse(process.argv[2]!) as Order;
const say = (word: Word): void => void process.send!(word);

const outcome = await run({
  ...order,
  laws: LAWS.filter(({ name }) => order.laws.includes(name)),
  sources: allSources(),
  begin: (iteration, soFar) => say({ iteration, soFar }),
  tell: (line) => say({ line }),
});
say({ outcome });
process.disconnect();
