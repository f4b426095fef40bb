/** Completion in the body: sections still missing, documents to refer to, people and dates in tables and action items, terms. */

import { printable } from "../../text/printable.ts";
import type { Range } from "../../text/range.ts";
import {
  suggestLinks,
  suggestTargets,
  suggestWikiLinks,
} from "./suggest-links.ts";
import { missingSections } from "./missing-sections.ts";
import type { OpenText } from "../open-text.ts";
import { dueDates } from "./suggest-dates.ts";
import { choose, documentSuggestion } from "./suggest-documents.ts";
import { suggestNames } from "./suggest-people.ts";
import { ruleIds } from "./suggest-rules.ts";
import { suggestTerms } from "./suggest-terms.ts";
import {
  suggestions,
  type Suggestion,
  type Suggestions,
} from "./suggestion.ts";
import { tableCellAt } from "./table-cell.ts";

/** The line of the cursor; columns are offsets in it. */
interface Line {
  readonly start: number;
  readonly before: string;
  readonly after: string;
}

const CHECKBOX = /^\s*(?:[-*+]|\d+[.)])\s+\[[ xX]?$/;
const RULES_OF_COMMENT =
  /^playbook-disable(?:-next-line)?\s+(?:[\w/-]+\s+)*([\w/-]*)$/;
const OWNER_LABEL =
  /(?:^|[^\p{L}])(?:owners?|assignees?|responsible|who|lead)[*_]*:[*_]*\s+(?!\s)([^;,|()[\]]{0,300})$/iu;
const DUE_LABEL =
  /(?:^|[^\p{L}])(?:due|due date|deadline|by when)[*_]*:[*_]*\s+([\d-]*)$/iu;

/** Suggests what to write in the body; in plain prose only when asked. */
export function completeBody(
  open: OpenText,
  offset: number,
  isAsked: boolean,
): Suggestions | undefined {
  const line = lineOf(open.text, offset);
  const { before } = line;
  const { index } = open;
  const from = (typed: string, end = 0): Range => ({
    start: offset - typed.length,
    end: offset + end,
  });
  const answer = (
    typed: string,
    items: readonly Suggestion[],
    end = 0,
  ): Suggestions | undefined =>
    items.length === 0
      ? undefined
      : suggestions(from(typed, end), typed, items);

  const heading = /^ {0,3}#{1,6}[ \t]+([^]*)$/.exec(before);
  if (heading)
    return answer(
      heading[1]!,
      missingSections(open, line.start),
      line.after.trimEnd().length,
    );
  const rule = RULES_OF_COMMENT.exec(
    before.slice(Math.max(0, before.lastIndexOf("playbook-disable"))),
  );
  if (rule) return answer(rule[1]!, ruleIds(index.config));
  const wiki = /\[\[([^[\]]*)$/.exec(before);
  if (wiki)
    return answer(
      wiki[1]!,
      suggestWikiLinks(open, wiki[1]!),
      closing(line, "]]"),
    );
  const target = /\]\(<?([^()<>]*)$/.exec(before);
  if (target) return answer(target[1]!, suggestTargets(open, target[1]!));
  const link = /\[([^[\]]*)$/.exec(before);
  if (link && !CHECKBOX.test(before))
    return answer(link[1]!, suggestLinks(open, link[1]!), closing(line, "]"));
  const mention = /(?:^|[\s(|])(@[\p{L}\p{N}._-]*)$/u.exec(before);
  if (mention) return answer(mention[1]!, suggestNames(index).map(withAt));
  const owner = OWNER_LABEL.exec(before);
  if (owner) return answer(owner[1]!, suggestNames(index));
  const due = DUE_LABEL.exec(before);
  if (due) return answer(due[1]!, dueDates(index.today));
  const cell = tableCellAt(open.text, offset);
  if (cell?.column === "owner")
    return answer(cell.typed, suggestNames(index), cell.rest);
  if (cell?.column === "due")
    return answer(cell.typed, dueDates(index.today), cell.rest);
  const id = /(?<![\p{L}\p{N}/_-])\p{L}[\p{L}\p{N}]*-[\p{N}-]*$/u.exec(before);
  if (id) {
    const items = idsThatBegin(open, id[0]);
    if (items.length > 0) return answer(id[0], items);
  }
  return isAsked ? inProse(open, line, answer) : undefined;
}

function inProse(
  open: OpenText,
  { before, after }: Line,
  answer: (
    typed: string,
    items: readonly Suggestion[],
    end: number,
  ) => Suggestions | undefined,
): Suggestions | undefined {
  const typed = /(?<![\p{L}\p{N}_-])[\p{L}\p{N}_-]*$/u.exec(before)![0];
  const rest = /^[\p{L}\p{N}_-]*/u.exec(after)![0];
  const items = [
    ...suggestTerms(open.index),
    ...suggestNames(open.index),
    ...suggestLinks(open, typed).map((each) => ({
      ...each,
      insert: `[${each.insert}`,
    })),
  ];
  return answer(typed, items, rest.length);
}

/** Documents whose id begins as what is typed does. */
function idsThatBegin(open: OpenText, typed: string): readonly Suggestion[] {
  const begin = typed.toLowerCase();
  return choose(open, undefined, typed).flatMap((document) =>
    document.id?.text.toLowerCase().startsWith(begin)
      ? [
          {
            ...documentSuggestion(document),
            insert: printable(document.id.text),
          },
        ]
      : [],
  );
}

function withAt(item: Suggestion): Suggestion {
  return { ...item, words: `@${item.words ?? item.label}` };
}

/** How many characters of what an editor closes by itself stand behind the cursor. */
function closing({ after }: Line, marks: string): number {
  let length = 0;
  while (length < marks.length && after[length] === marks[length]) length++;
  return length;
}

function lineOf(text: string, offset: number): Line {
  const start = text.lastIndexOf("\n", offset - 1) + 1;
  const end = text.indexOf("\n", offset);
  return {
    start,
    before: text.slice(start, offset),
    after: text.slice(offset, end < 0 ? text.length : end).replace(/\r$/, ""),
  };
}
