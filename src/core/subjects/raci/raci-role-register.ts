/** What one role has to do with the activities of all responsibility matrices. */

import { actorOf, foldName } from "../../playbook/people/people.ts";
import type { PlaybookIndex } from "../../playbook/playbook-index.ts";
import { matricesOf, rolesWith, type RaciActivity } from "./raci.ts";
import {
  file,
  list,
  text,
  title,
  type InDocument,
} from "../../report/register/columns.ts";
import { ACTIVITY, PARTS } from "./raci-register.ts";
import {
  register,
  type Register,
  type RegisterKind,
} from "../../report/register/register.ts";

/** The part that somebody has in an activity. */
interface Part extends InDocument {
  readonly part: string;
  readonly activity: RaciActivity;
  readonly others: readonly string[];
}

const PART = text("part", "Part", ({ part }: Part) => part);

export const RACI_OF_ROLE: RegisterKind<Part> = {
  name: "raciOfRole",
  groupBy: PART,
  columns: [
    PART,
    ACTIVITY,
    list("with", "With", ({ others }) => others, { least: 10 }),
    title("matrix", "Matrix", { least: 12 }),
    file("path"),
  ],
};

/** What one role, team or person is accountable for, responsible for, asked and told about. */
export function roleRaciRegister(name: string, index: PlaybookIndex): Register {
  return register(
    {
      ...RACI_OF_ROLE,
      title: index.people?.find(name)?.name ?? name,
      subjects: PARTS.flatMap(([part, heading]) =>
        matricesOf(index).flatMap(({ document, activities }) =>
          activities
            .filter((activity) =>
              rolesWith(activity, part).some((role) =>
                isMeant(role, name, index),
              ),
            )
            .map((activity) => ({
              document,
              part: heading,
              activity,
              others: others(activity, name, index),
            })),
        ),
      ),
      empty: `\`${name}\` has no part in any responsibility matrix.`,
    },
    index,
  );
}

/** Whoever else answers for it or does the work. */
function others(
  activity: RaciActivity,
  name: string,
  index: PlaybookIndex,
): readonly string[] {
  const roles = (["accountable", "responsible"] as const).flatMap((part) =>
    rolesWith(activity, part).filter((role) => !isMeant(role, name, index)),
  );
  return [...new Set(roles)];
}

/** The role itself, or a role whose holder is asked for. */
function isMeant(
  role: string,
  asked: string,
  { people }: PlaybookIndex,
): boolean {
  if (foldName(role) === foldName(asked)) return true;
  const party = people?.find(asked);
  if (!party) return false;
  return people!.find(role) === party || actorOf(role, people!) === party;
}
