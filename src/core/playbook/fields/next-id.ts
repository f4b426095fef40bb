/** The next free id of a type, written as the playbook writes its others. */

import type { CalendarDate } from "../../text/calendar-date.ts";
import { foldWord } from "../../text/words.ts";
import type { DocumentType } from "../../types/document-type.ts";
import type { TypedDocument } from "../playbook-document.ts";
import type { PlaybookIndex } from "../playbook-index.ts";
import { largest } from "../../text/largest.ts";

/** Where the numbers of a type's ids begin: `POL-`, `CHG-2026-`, and how many digits they have. */
interface Numbering {
  readonly prefix: string;
  readonly digits: number;
}

const NUMBERED = /^(.*?\D)(\d{1,9})$/s;
const YEARLY = /^(.*?)((?:19|20)\d{2})([-/._])$/s;

/** One above the highest number in use; ids that count within a year begin anew each year. */
export function nextId(playbook: PlaybookIndex, type: DocumentType): string {
  const { prefix, digits } = numberingOf(playbook, type);
  const folded = foldWord(prefix);
  const numbers = playbook.typed.flatMap(({ id }) => {
    const match = id && NUMBERED.exec(id.text);
    return match && (match[1] === prefix || foldWord(match[1]!) === folded)
      ? [Number(match[2])]
      : [];
  });
  for (let next = largest(numbers) + 1; ; next++) {
    const id = `${prefix}${String(next).padStart(digits, "0")}`;
    if (!playbook.byId.has(foldWord(id))) return id;
  }
}

/** The document that has an id already, spelt this way or nearly so. */
export function sameId(
  playbook: PlaybookIndex,
  id: string,
): TypedDocument | undefined {
  return playbook.byId.get(foldWord(id))?.[0];
}

/** The commonest way of numbering among the documents of the type. */
function numberingOf(
  { byType, today }: PlaybookIndex,
  type: DocumentType,
): Numbering {
  const found = new Map<string, { count: number; digits: number }>();
  for (const { id } of byType.get(type.id) ?? []) {
    const match = id && NUMBERED.exec(id.text);
    if (!match) continue;
    const prefix = thisYear(match[1]!, today);
    const before = found.get(prefix) ?? { count: 0, digits: 0 };
    const digits =
      match[2]!.startsWith("0") || before.digits === 0
        ? match[2]!.length
        : before.digits;
    found.set(prefix, {
      count: before.count + 1,
      digits: Math.max(before.digits, digits),
    });
  }
  const [best] = [...found].sort(([, a], [, b]) => b.count - a.count);
  return best
    ? { prefix: best[0], digits: best[1].digits }
    : { prefix: `${type.idPrefix}-`, digits: 3 };
}

function thisYear(prefix: string, today: CalendarDate): string {
  return prefix.replace(
    YEARLY,
    (_, start: string, __: string, separator: string) =>
      `${start}${today.slice(0, 4)}${separator}`,
  );
}
