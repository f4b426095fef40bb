/** The zone a time is given in: `Z`, `+02:00`, `UTC-5`, `CEST`; and what a time in it is in universal time. */

import type { Section } from "../../playbook/sections/section.ts";

/** A zone as named; without an offset where the name stands for several, or for one that changes in summer. */
export interface Zone {
  readonly name: string;
  /** Minutes east of universal time. */
  readonly offset: number | undefined;
}

const HOUR = 60;
/** Hours east of universal time. */
const HOURS: Readonly<Record<string, number>> = {
  Z: 0,
  UTC: 0,
  GMT: 0,
  WET: 0,
  BST: 1,
  CET: 1,
  MEZ: 1,
  WEST: 1,
  CEST: 2,
  MESZ: 2,
  EET: 2,
  EEST: 3,
  MSK: 3,
  SGT: 8,
  HKT: 8,
  JST: 9,
  AEST: 10,
  AEDT: 11,
  NZST: 12,
  NZDT: 13,
  EDT: -4,
  EST: -5,
  CDT: -5,
  MDT: -6,
  MST: -7,
  PDT: -7,
  PST: -8,
};
/** Several zones, or one that is another in summer. */
const UNSURE = "CST|IST|ET|CT|MT|PT|AST|WIB|BRT";

const NAMED = new RegExp(
  String.raw`\s{0,3}\(?(${Object.keys(HOURS).join("|")}|utc|gmt|cet|cest|${UNSURE})(?![\p{L}\p{N}])(?:\s?([+−-])(\d{1,2})(?::?(\d{2}))?(?!\d))?\)?`,
  "uy",
);
const OFFSET = /( ?)([+−-])(\d{2})(?::?([0-5]\d))?(?![:\d])/uy;

/** A zone with the place where it ends. */
export interface ZonePart {
  readonly zone: Zone;
  readonly end: number;
}

/**
 * Reads the zone that stands at a place, behind a time.
 * @param isFull whether the time before it has a `T` or seconds, so that `-05:00` is no end of a range.
 */
export function readZone(
  text: string,
  at: number,
  isFull: boolean,
): ZonePart | undefined {
  NAMED.lastIndex = at;
  const named = NAMED.exec(text);
  if (named) {
    const name = named[1]!.toUpperCase();
    const hours = HOURS[name];
    const base = hours === undefined ? undefined : hours * HOUR;
    const shift = named[2] ? offsetOf(named[2], named[3]!, named[4]) : 0;
    const offset = base === undefined ? undefined : base + shift;
    return { zone: { name, offset }, end: NAMED.lastIndex };
  }
  OFFSET.lastIndex = at;
  const written = OFFSET.exec(text);
  if (!written) return undefined;
  const [name, space, sign, hours, minutes] = written;
  // `12:20-13:00` and `12:20 -13:00` are ranges.
  if (sign !== "+" && (!isFull || space !== "")) return undefined;
  if (Number(hours) > 14) return undefined;
  return {
    zone: { name: name.trim(), offset: offsetOf(sign!, hours!, minutes) },
    end: OFFSET.lastIndex,
  };
}

function offsetOf(
  sign: string,
  hours: string,
  minutes: string | undefined,
): number {
  const size = Number(hours) * HOUR + Number(minutes ?? 0);
  return sign === "+" ? size : -size;
}

/** The first zone that a text names, such as the heading of a column: "Time (UTC+2)". */
export function zoneNamedIn(text: string): Zone | undefined {
  for (const { index } of text.matchAll(/(?<![\p{L}\p{N}])[A-Zucg]/gu)) {
    const part = readZone(text, index, false);
    if (part) return part.zone;
  }
  return undefined;
}

/** Whether rows of these zones lie on several clocks. */
export function areMixed(zones: readonly (Zone | undefined)[]): boolean {
  const keys = zones.flatMap((zone) =>
    zone ? [zone.offset === undefined ? zone.name : String(zone.offset)] : [],
  );
  return new Set(keys).size > 1;
}

/** "Timeline (UTC)", or "All times are in CEST." below it. */
export function usualZone({ heading, blocks }: Section): Zone | undefined {
  const texts = blocks.flatMap((block) =>
    block.kind === "paragraph" && /\btimes?\b/i.test(block.text.slice(0, 200))
      ? [block.text.slice(0, 200)]
      : [],
  );
  for (const text of [heading.text, ...texts]) {
    const zone = zoneNamedIn(text);
    if (zone) return zone;
  }
  return undefined;
}
