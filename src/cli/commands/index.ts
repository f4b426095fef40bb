/** Every command that works, in the order of `--help`. */

import type { Command } from "../command.ts";
import { command as acknowledgements } from "./acknowledgements.ts";
import { command as actions } from "./actions.ts";
import { command as agenda } from "./agenda.ts";
import { command as audit } from "./audit.ts";
import { command as changes } from "./changes.ts";
import { command as health } from "./health.ts";
import { command as kpis } from "./kpis.ts";
import { command as lessons } from "./lessons.ts";
import { command as roadmap } from "./roadmap.ts";
import { command as config } from "./config.ts";
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
  actions,
  changes,
  agenda,
  roadmap,
  kpis,
  lessons,
  health,
  audit,
  rules,
  config,
  explain,
  newDocument,
  init,
];
