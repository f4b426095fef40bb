/** The responsibility matrices of a playbook as one register, and what one role is accountable for. */

import {
  departmentOf,
  isSameDepartment,
} from "../../playbook/people/departments.ts";
import type { PlaybookIndex } from "../../playbook/playbook-index.ts";
import {
  matricesOf,
  rolesWith,
  type RaciActivity,
  type RaciMatrix,
} from "./raci.ts";
import type { RaciPart } from "./raci-scheme.ts";
import { countOf } from "../../text/count.ts";
import {
  file,
  title,
  type InDocument,
  text,
  list,
  hidden,
} from "../../report/register/columns.ts";
import {
  register,
  type Register,
  type RegisterKind,
} from "../../report/register/register.ts";

/** What a role can have to do with an activity. */
export const PARTS: readonly (readonly [RaciPart, heading: string])[] = [
  ["accountable", "Accountable"],
  ["responsible", "Responsible"],
  ["supporting", "Supporting"],
  ["consulted", "Consulted"],
  ["informed", "Informed"],
];

/** One activity of a matrix. */
interface RaciLine extends InDocument {
  readonly activity: RaciActivity;
  /** The department that answers for it. */
  readonly side: string | undefined;
  /** `Marketing → IT`, where another side answered for the activity before. */
  readonly handOver: string | undefined;
}

const MATRIX = title("matrix", "Matrix");
export const ACTIVITY = text(
  "activity",
  "Activity",
  ({ activity }: Pick<RaciLine, "activity">) => activity.text,
  { least: 18 },
);
const partColumns = PARTS.map(([part, heading]) =>
  list(part, heading, ({ activity }: RaciLine) => rolesWith(activity, part), {
    least: 9,
    ...(part === "supporting" ? { isOptional: true } : {}),
  }),
);
const [, , SUPPORTING, ...REST] = partColumns;

export const RACI: RegisterKind<RaciLine> = {
  name: "raci",
  groupBy: MATRIX,
  columns: [
    MATRIX,
    ACTIVITY,
    hidden(text("side", "Side", ({ side }) => side)),
    text("handOver", "Hand-over", ({ handOver }) => handOver, {
      least: 8,
      tone: () => "yellow",
    }),
    ...partColumns,
    file("path"),
  ],
};

/** All activities by matrix, with the lines where the accountable side changes; `handOvers` leaves the others out. */
export function raciRegister(
  index: PlaybookIndex,
  only: { readonly handOvers?: boolean } = {},
): Register {
  const lines = matricesOf(index).flatMap((matrix) => linesOf(matrix, index));
  const handOvers = lines.filter(({ handOver }) => handOver !== undefined);
  const subjects = only.handOvers ? handOvers : lines;
  return register(
    {
      ...RACI,
      columns: raciColumns(subjects, only.handOvers === true),
      title: only.handOvers ? "Hand-over lines" : "Who does what",
      subjects,
      empty: only.handOvers
        ? "No activity hands over from one side to another."
        : "No document holds a responsibility matrix.",
      notes:
        lines.length === 0 || only.handOvers
          ? []
          : [
              `The accountable side changes at ${handOvers.length} of ${countOf(lines.length, "row")}.`,
            ],
    },
    index,
  );
}

function linesOf(
  { document, activities }: RaciMatrix,
  index: PlaybookIndex,
): readonly RaciLine[] {
  let before: string | undefined;
  return activities.map((activity) => {
    const side = sideOf(activity, index);
    const isHandOver =
      before !== undefined &&
      side !== undefined &&
      !isSameDepartment(before, side);
    const handOver = isHandOver ? `${before} → ${side}` : undefined;
    before = side ?? before;
    return { document, activity, side, handOver };
  });
}

/** Without the part that nobody has; a short list leaves those who only hear of it to scripts. */
function raciColumns(
  lines: readonly RaciLine[],
  isShort: boolean,
): RegisterKind<RaciLine>["columns"] {
  const isSupported = lines.some(
    ({ activity }) => rolesWith(activity, "supporting").length > 0,
  );
  return RACI.columns
    .filter((column) => column !== SUPPORTING || isSupported)
    .map((column) =>
      isShort && (column === SUPPORTING || REST.includes(column))
        ? { ...column, seen: "never" }
        : column,
    );
}

/** The department of whoever answers; none where nobody or more than one does, or the register does not tell. */
function sideOf(
  activity: RaciActivity,
  { people }: PlaybookIndex,
): string | undefined {
  const [role, ...others] = rolesWith(activity, "accountable");
  return role === undefined || others.length > 0
    ? undefined
    : departmentOf(role, people);
}

/** The names of all columns, for suggestions. */
export function raciRoles(index: PlaybookIndex): readonly string[] {
  return [
    ...new Set(
      matricesOf(index).flatMap(({ roles }) => roles.map(({ name }) => name)),
    ),
  ];
}
