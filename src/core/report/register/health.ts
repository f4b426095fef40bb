/** The health of a playbook: how many documents are in order, chapter by chapter, with what is behind each number. */

import type { Diagnostic } from "../../lint/diagnostic.ts";
import { departmentOf } from "../../playbook/people/departments.ts";
import { actorOf } from "../../playbook/people/people.ts";
import type { TypedDocument } from "../../playbook/playbook-document.ts";
import type { PlaybookIndex } from "../../playbook/playbook-index.ts";
import { rulesOf } from "../../rules/own-rules.ts";
import { groupBy, groupByEach } from "../../text/group-by.ts";
import { compareTexts } from "../../text/order.ts";
import { isGivenUp } from "../../types/life.ts";

/** What health is read from: a playbook with its findings. */
export interface Judged {
  readonly playbook: PlaybookIndex;
  readonly diagnostics: readonly Diagnostic[];
}

/** How documents are told apart. */
export type HealthGrouping = "chapter" | "type" | "team" | "department";

/** One line: documents that are asked something, and those that have an error or a warning there. */
export interface HealthLine {
  readonly name: string;
  readonly documents: readonly TypedDocument[];
  readonly lacking: readonly TypedDocument[];
  /** 0 to 100: the share that is in order, rounded down, so that 100 means all. */
  readonly score: number;
}

/** The whole, and its lines. */
export interface Health {
  readonly total: HealthLine;
  readonly lines: readonly HealthLine[];
  /** Chapters that no document is about yet, so that there is nothing to score. */
  readonly without: readonly string[];
  /** The errors and warnings behind the numbers, by path. */
  readonly findings: ReadonlyMap<string, readonly Diagnostic[]>;
}

const isOf =
  (...types: readonly string[]) =>
  ({ type }: TypedDocument): boolean =>
    types.includes(type.id);

/** Chapters that are asked of some documents only; the others are asked of every document. */
const ASKED: Readonly<Record<string, (document: TypedDocument) => boolean>> = {
  "post-mortem": isOf("post-mortem"),
  change: isOf("change"),
  meeting: isOf("meeting", "charter"),
  improvement: isOf("improvement"),
  roadmap: isOf("roadmap"),
  kpi: isOf("kpi"),
  raci: isOf("raci"),
  system: isOf("system"),
  term: isOf("term"),
  charter: isOf("charter"),
  exception: isOf("exception"),
  acknowledgement: ({ fields }) =>
    fields.has("acknowledgement") || fields.has("acknowledgements"),
};
const NOBODY = "nobody known";

/** Reads the health of what is not retired or rejected. */
export function healthOf(
  { playbook, diagnostics }: Judged,
  by: HealthGrouping = "chapter",
  isSelected: (path: string) => boolean = () => true,
): Health {
  const documents = playbook.typed.filter(
    ({ path, statusFamily: family }) => isSelected(path) && !isGivenUp(family),
  );
  const findings = groupBy(
    diagnostics.filter(
      ({ severity }) => severity === "error" || severity === "warning",
    ),
    ({ path }) => path,
  );
  const isLacking = ({ path }: TypedDocument): boolean => findings.has(path);
  const lines =
    by === "chapter"
      ? chapterLines(documents, findings, playbook)
      : groupLines(documents, isLacking, by, playbook);
  const without = Object.keys(ASKED).filter(
    (chapter) => !lines.some(({ name }) => name === chapter),
  );
  return {
    total: line("All documents", documents, isLacking),
    lines,
    without: by === "chapter" ? without.sort() : [],
    findings,
  };
}

function line(
  name: string,
  documents: readonly TypedDocument[],
  isLacking: (document: TypedDocument) => boolean,
): HealthLine {
  const lacking = documents.filter(isLacking);
  const good = documents.length - lacking.length;
  return {
    name,
    documents,
    lacking,
    score: Math.floor((good * 100) / Math.max(documents.length, 1)),
  };
}

function chapterLines(
  documents: readonly TypedDocument[],
  findings: ReadonlyMap<string, readonly Diagnostic[]>,
  { config }: PlaybookIndex,
): readonly HealthLine[] {
  const chapters = new Map(rulesOf(config).map(({ id, group }) => [id, group]));
  return [...new Set(chapters.values())].sort().flatMap((chapter) => {
    const isHere = ({ path }: TypedDocument): boolean =>
      findings.get(path)?.some(({ rule }) => chapters.get(rule) === chapter) ===
      true;
    const isAsked = ASKED[chapter];
    const asked = documents.filter(
      (document) => !isAsked || isAsked(document) || isHere(document),
    );
    const relevant = asked.length > 0 && (isAsked || chapter !== "playbook");
    return relevant ? [line(chapter, asked, isHere)] : [];
  });
}

function groupLines(
  documents: readonly TypedDocument[],
  isLacking: (document: TypedDocument) => boolean,
  by: Exclude<HealthGrouping, "chapter">,
  playbook: PlaybookIndex,
): readonly HealthLine[] {
  const groups = groupByEach(documents, (document) =>
    groupsOf(document, by, playbook),
  );
  return [...groups]
    .sort(([a], [b]) => compareTexts(a, b))
    .map(([name, members]) => line(name, members, isLacking));
}

/** A document of two owners counts for both. */
function groupsOf(
  document: TypedDocument,
  by: Exclude<HealthGrouping, "chapter">,
  { people }: PlaybookIndex,
): readonly string[] {
  if (by === "type") return [document.type.plural];
  const names = document.owners.flatMap(({ text }) => {
    const actor = people && actorOf(text, people);
    const team =
      actor?.kind === "team"
        ? actor.name
        : actor?.belongsTo &&
          (people?.find(actor.belongsTo)?.name ?? actor.belongsTo);
    return (by === "team" ? team : departmentOf(text, people)) ?? [];
  });
  return names.length === 0 ? [NOBODY] : [...new Set(names)];
}
