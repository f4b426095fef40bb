/** Every register that a command writes as JSON. */

import { ACKNOWLEDGEMENTS } from "../../subjects/acknowledgement/acknowledgement-register.ts";
import { ACTIONS } from "../../subjects/action/actions-register.ts";
import { CHANGES } from "../../subjects/change/changes-register.ts";
import { DEPARTURE } from "../../subjects/duty/departure-register.ts";
import { REVIEWS } from "./evidence.ts";
import { GLOSSARY } from "../../subjects/glossary/glossary-register.ts";
import { HEALTH } from "./health-register.ts";
import { IMPACT } from "../../subjects/system/impact-register.ts";
import { KPIS } from "../../subjects/kpi/kpis-register.ts";
import { LESSONS } from "../../subjects/learning/lessons-register.ts";
import { LIST } from "./list-register.ts";
import { DUTIES } from "../../subjects/duty/duty-register.ts";
import { PEOPLE } from "../../subjects/duty/people-register.ts";
import { RACI } from "../../subjects/raci/raci-register.ts";
import { RACI_OF_ROLE } from "../../subjects/raci/raci-role-register.ts";
import type { Register } from "./register.ts";
import { BACKLOG, ROADMAP } from "../../subjects/roadmap/roadmap-register.ts";
import { RENEWALS, SYSTEMS } from "../../subjects/system/system-register.ts";

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
