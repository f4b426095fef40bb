/** Every command that works, in the order of `--help`. */

import type { Command } from "../command.ts";
import { command as acknowledgements } from "./acknowledgements.ts";
import { command as explain } from "./explain.ts";
import { command as fix } from "./fix.ts";
import { command as glossary } from "./glossary.ts";
import { command as init } from "./init.ts";
import { command as lint } from "./lint.ts";
import { command as list } from "./list.ts";
import { command as newDocument } from "./new.ts";
import { command as review } from "./review.ts";
import { command as people } from "./people.ts";
import { command as raci } from "./raci.ts";
import { command as rules } from "./rules.ts";
import { command as systems } from "./systems.ts";

export const COMMANDS: readonly Command[] = [
  lint,
  fix,
  list,
  review,
  people,
  raci,
  systems,
  glossary,
  acknowledgements,
  rules,
  explain,
  newDocument,
  init,
];
