/** The health of a playbook: how many documents are in order, chapter by chapter, with what is behind each number. */

import type { Diagnostic } from "../lint/diagnostic.ts";
import { departmentOf } from "../playbook/departments.ts";
import { actorOf } from "../playbook/people.ts";
import type { TypedDocument } from "../playbook/playbook-document.ts";
import type { PlaybookIndex } from "../playbook/playbook-index.ts";
import { RULES } from "../rules/index.ts";

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
  /** The errors and warnings behind the numbers, by path. */
  readonly findings: ReadonlyMap<string, readonly Diagnostic[]>;
}

/** Chapters that are asked of some types only; the others are asked of every document. */
const TYPES: Readonly<Record<string, readonly string[]>> = {
  "post-mortem": ["post-mortem"],
  change: ["change"],
  meeting: ["meeting", "charter"],
  improvement: ["improvement"],
  roadmap: ["roadmap"],
  kpi: ["kpi"],
};
const NOBODY = "nobody known";

/** Reads the health of what is not retired or rejected. */
export function healthOf(
  { playbook, diagnostics }: Judged,
  by: HealthGrouping = "chapter",
  isSelected: (path: string) => boolean = () => true,
): Health {
  const documents = playbook.typed.filter(
    ({ path, statusFamily: family }) =>
      isSelected(path) && family !== "retired" && family !== "rejected",
  );
  const findings = new Map<string, Diagnostic[]>();
  for (const each of diagnostics) {
    if (each.severity !== "error" && each.severity !== "warning") continue;
    const same = findings.get(each.path);
    if (same) same.push(each);
    else findings.set(each.path, [each]);
  }
  const isLacking = ({ path }: TypedDocument): boolean => findings.has(path);
  return {
    total: line("All documents", documents, isLacking),
    lines:
      by === "chapter"
        ? chapterLines(documents, findings)
        : groupLines(documents, isLacking, by, playbook),
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
    score:
      documents.length === 0
        ? 100
        : Math.floor((good * 100) / documents.length),
  };
}

function chapterLines(
  documents: readonly TypedDocument[],
  findings: ReadonlyMap<string, readonly Diagnostic[]>,
): readonly HealthLine[] {
  const chapters = new Map(RULES.map(({ id, group }) => [id, group]));
  return [...new Set(chapters.values())].sort().flatMap((chapter) => {
    const isHere = ({ path }: TypedDocument): boolean =>
      findings.get(path)?.some(({ rule }) => chapters.get(rule) === chapter) ===
      true;
    const types = TYPES[chapter];
    const asked = documents.filter(
      (document) =>
        types === undefined ||
        types.includes(document.type.id) ||
        isHere(document),
    );
    const relevant =
      asked.length > 0 && (types !== undefined || chapter !== "playbook");
    return relevant ? [line(chapter, asked, isHere)] : [];
  });
}

function groupLines(
  documents: readonly TypedDocument[],
  isLacking: (document: TypedDocument) => boolean,
  by: Exclude<HealthGrouping, "chapter">,
  playbook: PlaybookIndex,
): readonly HealthLine[] {
  const groups = new Map<string, TypedDocument[]>();
  for (const document of documents)
    for (const name of groupsOf(document, by, playbook)) {
      const same = groups.get(name);
      if (same) same.push(document);
      else groups.set(name, [document]);
    }
  return [...groups]
    .sort(([a], [b]) => (a < b ? -1 : a > b ? 1 : 0))
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
