/** Who must confirm having read a document, who has, and for which version: a major version asks anew, a minor one does not. */

import {
  entryOf,
  type YamlNode,
} from "../../document/front-matter/yaml-node.ts";
import { addDays, type CalendarDate } from "../../text/calendar-date.ts";
import { groupBy } from "../../text/group-by.ts";
import { isInForce } from "../../types/life.ts";
import { readAudience, type Audience } from "./acknowledgement-audience.ts";
import { logEntriesOf, type LogEntry } from "./acknowledgement-log.ts";
import { textsOf, type TextValue } from "../../playbook/fields/field-value.ts";
import { hasLeft, type Party } from "../../playbook/people/people.ts";
import {
  textOfField,
  type TypedDocument,
} from "../../playbook/playbook-document.ts";
import type { PlaybookIndex } from "../../playbook/playbook-index.ts";
import { dateOfField } from "../../playbook/reviews/review.ts";

/** `outdated`: only an earlier major version was confirmed. */
export type AcknowledgementState = "done" | "open" | "outdated" | "overdue";

/** One person and one document. */
export interface Acknowledgement {
  readonly person: Party;
  readonly state: AcknowledgementState;
  /** The latest confirmation that counts, or the latest of an earlier version. */
  readonly entry: LogEntry | undefined;
  readonly due: CalendarDate | undefined;
}

/** A document that has to be read, and how far that is. */
export interface ReadingDuty {
  readonly document: TypedDocument;
  /** The version that has to be confirmed, as written. */
  readonly version: string | undefined;
  readonly audience: Audience;
  /** One for each person who must, in the order of the register. */
  readonly acknowledgements: readonly Acknowledgement[];
}

/** The documents in force that ask to be acknowledged. */
export function readingDutiesOf(index: PlaybookIndex): readonly ReadingDuty[] {
  const documents = index.typed.filter(
    (document) =>
      document.fields.has("acknowledgement") &&
      isInForce(document.statusFamily),
  );
  if (documents.length === 0) return [];
  const entries = groupBy(logEntriesOf(index), (entry) => entry.document);
  return documents.flatMap(
    (document) =>
      readingDutyOf(document, index, entries.get(document) ?? []) ?? [],
  );
}

/** What one document asks; `undefined` where it asks nothing. */
export function readingDutyOf(
  document: TypedDocument,
  index: PlaybookIndex,
  entries: readonly LogEntry[] = logEntriesOf(index),
): ReadingDuty | undefined {
  const node = document.fields.get("acknowledgement")?.node;
  if (node?.kind !== "map" || node.entries.length === 0) return undefined;
  const audience = readAudience(
    valueOf(node, ["required_from", "required_of", "from", "who"]),
    index.people,
  );
  const version =
    firstText(node, "version") ?? textOfField(document, "version")?.text;
  const own = entries.filter((entry) => entry.document === document);
  const days = Number.parseInt(firstText(node, "within_days") ?? "", 10);
  const acknowledgements = audience.people
    .filter((person) => !hasLeft(person, index.today))
    .map((person) =>
      acknowledgementOf(person, own, {
        version,
        due: dueFor(person, document, days, index),
        today: index.today,
      }),
    );
  return { document, version, audience, acknowledgements };
}

function acknowledgementOf(
  person: Party,
  entries: readonly LogEntry[],
  {
    version,
    due,
    today,
  }: {
    readonly version: string | undefined;
    readonly due: CalendarDate | undefined;
    readonly today: CalendarDate;
  },
): Acknowledgement {
  const own = entries.filter((entry) => entry.party === person);
  const counting = own.filter(
    (entry) => majorOf(entry.version?.text) === majorOf(version),
  );
  const entry = latest(counting) ?? latest(own);
  if (counting.length > 0) return { person, state: "done", entry, due };
  if (due !== undefined && due < today)
    return { person, state: "overdue", entry, due };
  return { person, state: own.length > 0 ? "outdated" : "open", entry, due };
}

/** What a change of asks for a new confirmation: the first part of `2.1`, `v2` or `2026.1`; nothing written is version 1. */
export function majorOf(version: string | undefined): string {
  const written = version?.trim().replace(/^(?:version|ver\.?|v)\s*/i, "");
  return written ? written.replace(/[.\s].*$/s, "") : "1";
}

function latest(entries: readonly LogEntry[]): LogEntry | undefined {
  return entries
    .toSorted((a, b) => ((a.date ?? "") < (b.date ?? "") ? -1 : 1))
    .at(-1);
}

/** So many days after the document came into force, or after the person came. */
function dueFor(
  { since }: Party,
  document: TypedDocument,
  days: number,
  { config }: PlaybookIndex,
): CalendarDate | undefined {
  if (Number.isNaN(days)) return undefined;
  const inForce =
    dateOfField(document, "effective_date", config) ??
    dateOfField(document, "approved_on", config);
  if (inForce === undefined) return undefined;
  const from = since !== undefined && since > inForce ? since : inForce;
  return addDays(from, days);
}

function valueOf(
  node: YamlNode,
  keys: readonly string[],
): YamlNode | undefined {
  for (const key of keys) {
    const entry = entryOf(node, key);
    if (entry) return entry.value;
  }
  return undefined;
}

function firstText(node: YamlNode, key: string): string | undefined {
  const value = valueOf(node, [key]);
  const [first]: readonly TextValue[] = value ? textsOf(value) : [];
  return first?.text;
}
