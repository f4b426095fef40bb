/** Whether two spellings of a field's value say the same: dates as days, people as names, versions with or without `v`. */

import { readDuration, formatDuration } from "../../text/duration.ts";
import {
  readDate,
  type DateOrder,
  type DateReading,
} from "../../text/read-date.ts";
import { foldHeading, foldWord } from "../../text/words.ts";
import type { FieldDefinition, FieldKind } from "../../types/document-type.ts";
import { statusFamilyOf } from "../../types/status.ts";
import {
  foldName,
  isSameActor,
  type PeopleRegister,
} from "../people/people.ts";
import type { TypedDocument } from "../playbook-document.ts";
import { bareReference } from "../links/reference.ts";

/** Compares the texts of one field as two places of one document state it. */
export function isSameValue(
  { name, kind }: FieldDefinition,
  a: readonly string[],
  b: readonly string[],
  document: TypedDocument,
  order: DateOrder | undefined,
): boolean {
  const fold = (text: string): string =>
    name === "version"
      ? foldVersion(text)
      : name === "status"
        ? foldStatus(text, document)
        : foldAs(kind, text, order);
  if (kind.kind === "date" && isEitherDay(a, b, order)) return true;
  const left = new Set(split(kind, a).map(fold));
  const right = new Set(split(kind, b).map(fold));
  if (isOfPeople(kind)) return areSamePeople([...left], [...right]);
  if (name === "title") return isWithin([...left], [...right]);
  return left.size === right.size && [...left].every((each) => right.has(each));
}

/** Whether one place names a role and the other who holds it. */
export function areSameActors(
  { kind }: FieldDefinition,
  a: readonly string[],
  b: readonly string[],
  register: PeopleRegister | undefined,
): boolean {
  if (!register || !isOfPeople(kind)) return false;
  const [left, right] = [split(kind, a), split(kind, b)];
  return (
    left.length === right.length &&
    left.every((one) =>
      right.some((other) => isSameActor(one, other, register)),
    )
  );
}

/** Whether one place can be read as two days, of which the other names one: no disagreement. */
function isEitherDay(
  a: readonly string[],
  b: readonly string[],
  order: DateOrder | undefined,
): boolean {
  const [one, other] = [a, b].map(([text = ""]) => readDate(text, order));
  return isOneOf(one!, other!) || isOneOf(other!, one!);
}

function isOneOf(day: DateReading, days: DateReading): boolean {
  return (
    day.kind === "date" &&
    days.kind === "ambiguous" &&
    days.dates.includes(day.date)
  );
}

function foldAs(
  kind: FieldKind,
  text: string,
  order: DateOrder | undefined,
): string {
  switch (kind.kind) {
    case "date": {
      const reading = readDate(
        text.replace(/(?<!\s)\s*\([^()]*\)$/, ""),
        order,
      );
      return reading.kind === "date" ? reading.date : foldHeading(text);
    }
    case "duration": {
      const duration = readDuration(text);
      return duration === undefined || duration === "event"
        ? foldWord(text)
        : formatDuration(duration);
    }
    case "number":
      return text.replace(/[\s,_]/g, "");
    case "person":
      return foldName(text);
    case "reference":
      return foldWord(bareReference(text));
    case "list":
      return foldAs(kind.of, text, order);
    case "one-of":
    case "flag":
    case "status":
    case "text":
    case "map":
      return foldHeading(text).replace(/\s+/g, "");
  }
}

/** `v2.0`, `Version 2.0` and `2` are one version. */
function foldVersion(text: string): string {
  return text
    .trim()
    .toLowerCase()
    .replace(/^(?:version|ver\.?|v|rev(?:ision)?\.?)\s*(?=\d)/, "")
    .replace(/(?<!\s)\s*\([^]*$/, "")
    .replace(/(?<!\.0)(?:\.0)+$/, "");
}

function foldStatus(text: string, { type }: TypedDocument): string {
  return statusFamilyOf(text, type.statuses) ?? foldWord(text);
}

function split(kind: FieldKind, texts: readonly string[]): readonly string[] {
  if (kind.kind !== "list" && kind.kind !== "person") return texts;
  return texts.flatMap((text) =>
    text
      .split(/[,;\n]|<br\s*\/?>|(?<!\s)\s+(?:and|&)\s+/i)
      .map((part) => part.trim())
      .filter((part) => part !== ""),
  );
}

function isOfPeople(kind: FieldKind): boolean {
  return (
    kind.kind === "person" ||
    (kind.kind === "list" && kind.of.kind === "person")
  );
}

/** `Maria` and `Maria Lopez (CRM)` are taken for one person: a first name is not a disagreement. */
function areSamePeople(a: readonly string[], b: readonly string[]): boolean {
  return (
    a.every((one) => b.some((other) => isWithin([one], [other]))) ||
    b.every((one) => a.some((other) => isWithin([one], [other])))
  );
}

function isWithin(
  [a = ""]: readonly string[],
  [b = ""]: readonly string[],
): boolean {
  return a.includes(b) || b.includes(a);
}
