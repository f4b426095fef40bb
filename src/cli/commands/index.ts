/** Every command that works, in the order of `--help`. */

import type { Command } from "../command.ts";
import { command as actions } from "./actions.ts";
import { command as agenda } from "./agenda.ts";
import { command as changes } from "./changes.ts";
import { command as explain } from "./explain.ts";
import { command as fix } from "./fix.ts";
import { command as init } from "./init.ts";
import { command as lint } from "./lint.ts";
import { command as list } from "./list.ts";
import { command as newDocument } from "./new.ts";
import { command as rules } from "./rules.ts";

export const COMMANDS: readonly Command[] = [
  lint,
  fix,
  list,
  actions,
  changes,
  agenda,
  rules,
  explain,
  newDocument,
  init,
];
