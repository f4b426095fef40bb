/** The words a field takes, where it takes only some, and how a written word relates to them. */

import { isSlip, nearest } from "../../text/nearest.ts";
import { FOREIGN_VALUES } from "../../text/languages/index.ts";
import { foldWord } from "../../text/words.ts";
import type {
  DocumentType,
  FieldDefinition,
} from "../../types/document-type.ts";
import { STATUS_FAMILIES } from "../../types/status.ts";

/** The words to choose from; `undefined` where anything may be written. The first of each status family is the one to write. */
export function allowedWords(
  { kind }: FieldDefinition,
  type: DocumentType,
): readonly string[] | undefined {
  const inner = kind.kind === "list" ? kind.of : kind;
  if (inner.kind === "one-of") return inner.values;
  return inner.kind === "status" ? allowedStatuses(type) : undefined;
}

/** The statuses a type knows, else one for each stage of a document's life. */
export function allowedStatuses({ statuses }: DocumentType): readonly string[] {
  const own = STATUS_FAMILIES.flatMap((family) => statuses[family] ?? []);
  if (own.length > 0) return own;
  return STATUS_FAMILIES.map((family) => family.replace("-", " "));
}

/** Where a remark behind a word begins: `Internal – Controlled`, `high (see below)`. */
const REMARK = / [-–—] |[(（,;:：/|]/;
const LEAD = /^[^\p{L}\p{N}]{1,20}/u;
/** Words for the steps of a scale of numbers, from the gravest; one of three has no step for what is critical. */
const STEP_WORDS: readonly (readonly string[])[] = [
  ["critical", "highest", "blocker", "urgent", "veryhigh", "missioncritical"],
  ["high", "major"],
  ["medium", "moderate", "normal", "mid"],
  ["low", "minor", "lowest", "verylow"],
];

/**
 * The allowed word that a written one stands for: case, separators and a remark behind it do not count, and on a scale only
 * the number does, so that `Tier 1` is `1` and `P1` is `sev1`; `high` is the step below `critical`.
 */
export function chosenWord(
  written: string,
  allowed: readonly string[],
): string | undefined {
  const whole = chosenWhole(written, allowed);
  if (whole !== undefined) return whole;
  const text = written.slice(0, 200).replace(LEAD, "");
  const at = text.search(REMARK);
  const word = at > 0 ? text.slice(0, at) : text;
  return (
    (word === written ? undefined : chosenWhole(word, allowed)) ??
    chosenAmong(word, allowed)
  );
}

const MOST_WORDS = 4;
const DENIAL = /^(?:non|not|no|un|never|former)$/i;

/** "Internal use only", "Strictly confidential": the one allowed word among a few. */
function chosenAmong(
  text: string,
  allowed: readonly string[],
): string | undefined {
  const words = text.split(/[^\p{L}]+/u).filter((word) => word !== "");
  if (words.length < 2 || words.length > MOST_WORDS) return undefined;
  if (words.some((word) => DENIAL.test(word)) || isScale(allowed))
    return undefined;
  const found = allowed.filter((each) =>
    words.some((word) => foldWord(word) === foldWord(each)),
  );
  return found.length === 1 ? found[0] : undefined;
}

function chosenWhole(
  written: string,
  allowed: readonly string[],
): string | undefined {
  const folded = foldWord(written);
  const same = allowed.find((word) => foldWord(word) === folded);
  if (same !== undefined) return same;
  const foreign = FOREIGN_VALUES.get(folded) ?? "";
  if (allowed.includes(foreign)) return foreign;
  if (!isScale(allowed)) return undefined;
  const named = STEP_WORDS.findIndex(
    (words) => words.includes(folded) || words.includes(foreign),
  );
  if (named >= 0)
    return allowed[Math.max(0, named - (allowed.length < 4 ? 1 : 0))];
  const step = /^\p{L}*(\d+)$/u.exec(folded)?.[1];
  // A scale that counts from 0 has a step more at its worst end.
  if (step === "0") return allowed[0];
  return allowed.find((word) => word.replace(/\D/g, "") === step);
}

function isScale(words: readonly string[]): boolean {
  const steps = words.map((word) => /^\p{L}*(\d+)$/u.exec(word)?.[1]);
  return !steps.includes(undefined) && new Set(steps).size === words.length;
}

/** What a word that is not allowed most likely means. */
export interface Meant {
  readonly word: string;
  /** Whether it can be nothing else, so that the word may be corrected without asking. */
  readonly isCertain: boolean;
}

/** Looks for the allowed word behind a written one. */
export function meantBy(
  written: string,
  allowed: readonly string[],
): Meant | undefined {
  const bare = (word: string): string =>
    foldWord(word).replace(/[^\p{L}\p{N}]/gu, "");
  const same = allowed.find((word) => bare(word) === bare(written));
  if (same !== undefined && bare(written) !== "")
    return { word: same, isCertain: true };
  const close = nearest(written, allowed);
  if (close === undefined) return undefined;
  const others = allowed.filter((word) => word !== close);
  if (
    nearest(written, others) !== undefined &&
    !isFirstLetterShared(written, close)
  )
    return undefined;
  return { word: close, isCertain: isSlip(written, close, others) };
}

function isFirstLetterShared(a: string, b: string): boolean {
  return a[0]?.toLowerCase() === b[0]?.toLowerCase();
}
