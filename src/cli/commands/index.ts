/** Every command that works, in the order of `--help`. */

import type { Command } from "../command.ts";
import { command as fix } from "./fix.ts";
import { command as lint } from "./lint.ts";

export const COMMANDS: readonly Command[] = [lint, fix];
