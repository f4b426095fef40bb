/** Every register that a command writes as JSON. */

import { ACKNOWLEDGEMENTS } from "./acknowledgement-register.ts";
import { ACTIONS } from "./actions-register.ts";
import { CHANGES } from "./changes-register.ts";
import { DEPARTURE } from "./departure-register.ts";
import { REVIEWS } from "./evidence.ts";
import { GLOSSARY } from "./glossary-register.ts";
import { HEALTH } from "./health-register.ts";
import { IMPACT } from "./impact-register.ts";
import { KPIS } from "./kpis-register.ts";
import { LESSONS } from "./lessons-register.ts";
import { LIST } from "./list-register.ts";
import { DUTIES } from "./duty-register.ts";
import { PEOPLE } from "./people-register.ts";
import { RACI } from "./raci-register.ts";
import { RACI_OF_ROLE } from "./raci-role-register.ts";
import type { Register } from "./register.ts";
import { BACKLOG, ROADMAP } from "./roadmap-register.ts";
import { RENEWALS, SYSTEMS } from "./system-register.ts";

/** By what JSON calls their rows. */
export const REGISTERS: readonly Pick<
  Register,
  "name" | "columns" | "isBare"
>[] = [
  ACKNOWLEDGEMENTS,
  ACTIONS,
  BACKLOG,
  CHANGES,
  DEPARTURE,
  DUTIES,
  GLOSSARY,
  HEALTH,
  IMPACT,
  KPIS,
  LESSONS,
  LIST,
  PEOPLE,
  RACI,
  RACI_OF_ROLE,
  RENEWALS,
  REVIEWS,
  ROADMAP,
  SYSTEMS,
];
