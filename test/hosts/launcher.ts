// The program that stands in for the desktop executable: runs a suite, and exits with its code.

import { workAndEnd } from "./ending.ts";
import { launch } from "./launch.ts";
import { readLaunchOrder } from "./launcher-arguments.ts";

const order = readLaunchOrder(process.argv.slice(2));
await workAndEnd((cleanUp) => launch(order, cleanUp), order);
