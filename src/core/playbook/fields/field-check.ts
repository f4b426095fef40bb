/** Whether the values of a field are of its kind, and what would be right where one is not. */

import { fitsPattern } from "../../config/pattern.ts";
import { readDuration } from "../../text/duration.ts";
import { readAmount } from "../../text/amount.ts";
import { didYouMean } from "../../text/nearest.ts";
import { readDate, type DateOrder } from "../../text/read-date.ts";
import type { FieldKind } from "../../types/document-type.ts";
import { statusFamilyOf } from "../../types/status.ts";
import { chosenWord, meantBy, allowedStatuses } from "./allowed.ts";
import type { TypedDocument } from "../playbook-document.ts";

/** What is wrong with a value, as a sentence, and what to write instead where that is clear. */
export interface Misfit {
  readonly message: string;
  readonly instead?: string;
  /** Whether `instead` says the same thing for certain. */
  readonly isCertain?: boolean;
  /** Whether the value says what is meant, if not exactly enough: `March 2026`. */
  readonly isCoarse?: boolean;
}

/** Checks one text against a kind; `name` is how the author calls the field. */
export function checkText(
  text: string,
  kind: FieldKind,
  name: string,
  document: TypedDocument,
  dateOrder: DateOrder | undefined,
): Misfit | undefined {
  switch (kind.kind) {
    case "date":
      return checkDate(text, dateOrder);
    case "duration":
      return readDuration(text) !== undefined || /^0{1,5}$/.test(text)
        ? undefined
        : {
            message: `\`${text}\` is not a length of time; write for instance \`6 months\`, \`90 days\` or \`yearly\`.`,
          };
    case "flag":
      return /^(?:true|false|yes|no|on|off)$/i.test(text)
        ? undefined
        : {
            message: `\`${name}\` is \`${text}\`; it has to be \`true\` or \`false\`.`,
          };
    case "number":
      return checkNumber(text, kind, name);
    case "one-of":
      return checkWord(text, kind.values, name);
    case "status":
      return checkStatus(text, document);
    case "text":
      return kind.pattern === undefined || fitsPattern(text, kind.pattern)
        ? undefined
        : {
            message: `\`${text}\` does not have the form that \`${name}\` has to have, \`${kind.pattern}\`.`,
          };
    case "list":
      return checkText(text, kind.of, name, document, dateOrder);
    case "person":
    case "reference":
    case "map":
      return undefined;
  }
}

/** `Next review: when a system is added` names no day, and means none. */
const OCCASION =
  /^(?:when(?:ever)?|if|as soon as|once|upon|after|before|following) \p{L}+/iu;

/** A month, a quarter, a season or a year. */
const PERIOD =
  /^(?:(?:\p{L}{3,12}\.?,?|[QH][1-4]|\d{1,2}) ?[-/ ] ?)?(?:19|20)\d{2}(?: ?[-/ ] ?(?:[QH][1-4]|\d{1,2}))?$/iu;

function checkDate(
  text: string,
  order: DateOrder | undefined,
): Misfit | undefined {
  const reading = readDate(text, order);
  switch (reading.kind) {
    case "ambiguous":
      return undefined;
    case "impossible":
      return {
        message: `There is no day \`${text}\`; write one that exists as \`YYYY-MM-DD\`.`,
      };
    case "none":
      if (OCCASION.test(text) || readDuration(text) === "event")
        return undefined;
      if (PERIOD.test(text.trim()))
        return {
          message: `\`${text}\` names no day; write one as \`YYYY-MM-DD\`, for instance \`2026-03-31\`.`,
          isCoarse: true,
        };
      return {
        message: `\`${text}\` is not a date; write it as \`YYYY-MM-DD\`, for instance \`2026-03-31\`.`,
      };
    case "date":
      if (reading.iso || !/^\d{4}-\d{1,2}-\d{1,2}$/.test(text))
        return undefined;
      return {
        message: `\`${text}\` lacks a zero; write \`${reading.date}\`, which every tool reads.`,
        instead: reading.date,
        isCertain: true,
      };
  }
}

function checkNumber(
  text: string,
  { min, max }: Extract<FieldKind, { kind: "number" }>,
  name: string,
): Misfit | undefined {
  const value = readAmount(text);
  if (value === undefined)
    return { message: `\`${name}\` is \`${text}\`; it has to be a number.` };
  if (min !== undefined && value < min)
    return {
      message: `\`${name}\` is \`${text}\`; it has to be at least \`${min}\`.`,
    };
  if (max !== undefined && value > max)
    return {
      message: `\`${name}\` is \`${text}\`; it can be at most \`${max}\`.`,
    };
  return undefined;
}

function checkWord(
  text: string,
  words: readonly string[],
  name: string,
): Misfit | undefined {
  return chosenWord(text, words) !== undefined
    ? undefined
    : misfit(`\`${name}\` is \`${text}\`; it has to be`, text, words);
}

/** A page whose type was only inferred may have statuses of another system's. */
function checkStatus(
  text: string,
  { type, typeSource }: TypedDocument,
): Misfit | undefined {
  if (typeSource === "inferred") return undefined;
  if (statusFamilyOf(text, type.statuses) !== undefined) return undefined;
  return misfit(
    `\`${text}\` is not a status of the type \`${type.id}\`; write`,
    text,
    allowedStatuses(type),
  );
}

function misfit(start: string, text: string, words: readonly string[]): Misfit {
  const meant = meantBy(text, words);
  const [last, ...others] = words.map((word) => `\`${word}\``).reverse();
  const choice =
    others.length === 0 ? last : `${others.reverse().join(", ")} or ${last}`;
  return {
    message: `${start} ${choice}.${didYouMean(meant?.word)}`,
    ...(meant ? { instead: meant.word, isCertain: meant.isCertain } : {}),
  };
}
