/** Front-matter keys that seem to mean a field but are no spelling we know: for a first config. */

import { addTo } from "../../text/group-by.ts";
import { readDate } from "../../text/read-date.ts";
import { readDuration } from "../../text/duration.ts";
import { isTyped } from "../playbook-document.ts";
import { fieldNames } from "../fields/field-names.ts";
import { textsOf } from "../fields/field-value.ts";
import type { PlaybookIndex } from "../playbook-index.ts";

type ValueKind = "date" | "duration" | "text";

/** What a key must say, and what its values must be, to stand for a field. The first that fits is taken. */
const SIGNS: readonly (readonly [field: string, key: RegExp, ValueKind])[] = [
  [
    "next_review",
    /next.{0,40}(?:review|check|audit)|review.{0,40}(?:due|by|deadline|until)|valid.{0,40}until|expir/,
    "date",
  ],
  [
    "last_reviewed",
    /review|verified|validated|checked|audited|attested/,
    "date",
  ],
  ["approved_on", /approv|signed|sign.?off/, "date"],
  ["effective_date", /effective|in.?force|valid.{0,40}from/, "date"],
  ["review_interval", /review|cadence|cycle/, "duration"],
  ["approver", /approv|sign.?off/, "text"],
  ["deputy", /deputy|backup|substitute|stand.?in/, "text"],
  ["owner", /owner|accountable|steward|responsible|custodian/, "text"],
];
const NOT_PEOPLE =
  /date|time|count|status|required|url|link|version|note|level/;
const MIN_DOCUMENTS = 2;
const MIN_FIT = 0.7;

/** Aliases by field, each met in at least two documents. */
export function guessAliases({
  documents,
  config,
}: PlaybookIndex): ReadonlyMap<string, readonly string[]> {
  const known = config.types.map((type) => fieldNames(type, config.aliases));
  const met = new Map<string, ValueKind[]>();
  for (const document of documents)
    for (const { key, value } of document.parsed.frontMatter?.entries ?? []) {
      const text = textsOf(value)[0]?.text;
      const isKnown = isTyped(document)
        ? document.names.find(key) !== undefined
        : known.some((names) => names.find(key));
      if (text === undefined || isKnown) continue;
      addTo(met, key, kindOf(text));
    }
  const fields = new Set(
    known.flatMap(({ definitions }) => definitions.map(({ name }) => name)),
  );
  const aliases = new Map<string, string[]>();
  for (const [key, kinds] of met) {
    if (kinds.length < MIN_DOCUMENTS) continue;
    const field = SIGNS.find(
      ([name, sign, kind]) =>
        fields.has(name) &&
        sign.test(key.toLowerCase()) &&
        (kind !== "text" || !NOT_PEOPLE.test(key.toLowerCase())) &&
        kinds.filter((each) => each === kind).length >= kinds.length * MIN_FIT,
    )?.[0];
    if (field) addTo(aliases, field, key);
  }
  return aliases;
}

function kindOf(text: string): ValueKind {
  if (readDate(text).kind !== "none") return "date";
  return readDuration(text) === undefined ? "text" : "duration";
}
