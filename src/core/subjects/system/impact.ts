/** What and who is touched when a system changes or goes: everything that names it, and the people behind that. */

import { actorOf, type Party } from "../../playbook/people/people.ts";
import {
  displayTitle,
  type TypedDocument,
} from "../../playbook/playbook-document.ts";
import type { PlaybookIndex } from "../../playbook/playbook-index.ts";
import { mentionsIn } from "../../playbook/people/mentions.ts";
import {
  referencesOf,
  resolveReference,
} from "../../playbook/links/reference.ts";
import { systemsIn } from "./systems.ts";
import {
  isNamedInProcedure,
  wordPattern,
} from "../../playbook/sections/word-use.ts";

/** How something depends on a system. */
export type Dependence =
  "procedure" | "open change" | "number" | "system" | "document";

/** One thing that depends on a system. */
export interface Dependent {
  readonly dependence: Dependence;
  readonly document: TypedDocument;
  /** Who answers for it, as written. */
  readonly owners: readonly string[];
}

/** Someone who has to hear of it. */
export interface Touched {
  readonly name: string;
  readonly party: Party | undefined;
  /** Why: "admin", "owner of Launch a campaign". */
  readonly reasons: readonly {
    readonly field: string;
    readonly of: TypedDocument;
  }[];
}

/** The impact of one system. */
export interface Impact {
  readonly system: TypedDocument;
  /** By dependence, then in the order of the paths. */
  readonly dependents: readonly Dependent[];
  readonly people: readonly Touched[];
}

const ORDER: readonly Dependence[] = [
  "procedure",
  "open change",
  "number",
  "system",
  "document",
];
const CLOSED = ["done", "rejected", "retired"];
const OWN_FIELDS = [
  "owner",
  "deputy",
  "technical_owner",
  "admins",
  "contract_owner",
];

/** Works out what depends on a system; looks at the references of every document. */
export function impactOf(system: TypedDocument, index: PlaybookIndex): Impact {
  const pattern = namePattern(system, index);
  const found = index.typed.filter(
    (document) =>
      document !== system &&
      (dependsOn(document, system, index) ||
        (document.type.id === "sop" && namesInSteps(document, pattern))),
  );
  const named = systemsIn(system, "integrations", index);
  const all = [...new Set([...found, ...named])].filter(
    (document) => !CLOSED.includes(document.statusFamily ?? ""),
  );
  const dependents = all
    .map((document) => ({
      dependence: dependenceOf(document),
      document,
      owners: namesIn(document, "owner", index),
    }))
    .sort((a, b) => ORDER.indexOf(a.dependence) - ORDER.indexOf(b.dependence));
  return { system, dependents, people: peopleOf(system, dependents, index) };
}

/** Finds a system by its title or id as they are written: systems go by proper names, "forms" is not the system Forms. */
interface NamePattern {
  readonly pattern: RegExp | undefined;
  readonly names: ReadonlySet<string>;
}

function namePattern(
  system: TypedDocument,
  { byType }: PlaybookIndex,
): NamePattern {
  const names = [
    displayTitle(system).trim().replace(/\s+/g, " "),
    ...(system.id ? [system.id.text] : []),
  ];
  // A longer name, such as "Ridgeline Mail", is another system.
  const longer = (byType.get("system") ?? [])
    .filter((other) => other !== system)
    .map((other) => displayTitle(other).trim().replace(/\s+/g, " "))
    .filter((other) => names.some((name) => other.includes(name)));
  const words = wordPattern([...names, ...longer]);
  return {
    pattern: words && new RegExp(words.source, "gu"),
    names: new Set(names.filter((name) => !longer.includes(name))),
  };
}

function namesInSteps(
  document: TypedDocument,
  { pattern, names }: NamePattern,
): boolean {
  return (
    pattern !== undefined &&
    isNamedInProcedure(document, pattern, (word) =>
      names.has(word.replace(/\s+/g, " ")),
    )
  );
}

function dependsOn(
  document: TypedDocument,
  system: TypedDocument,
  index: PlaybookIndex,
): boolean {
  for (const { value, to } of referencesOf(document)) {
    const found = resolveReference(value.text, document, index, to);
    if (found.kind === "document" && found.document === system) return true;
  }
  return false;
}

function dependenceOf({ type }: TypedDocument): Dependence {
  switch (type.id) {
    case "sop":
      return "procedure";
    case "change":
      return "open change";
    case "kpi":
      return "number";
    case "system":
      return "system";
    default:
      return "document";
  }
}

/** The system's own people first, then whoever answers for what depends on it. */
function peopleOf(
  system: TypedDocument,
  dependents: readonly Dependent[],
  index: PlaybookIndex,
): readonly Touched[] {
  const touched = new Map<
    string,
    {
      name: string;
      party: Party | undefined;
      reasons: Touched["reasons"][number][];
    }
  >();
  const add = (name: string, field: string, of: TypedDocument): void => {
    const party = index.people && actorOf(name, index.people);
    const key = party?.id ?? name;
    const known = touched.get(key);
    const reason = { field, of };
    if (known) known.reasons.push(reason);
    else
      touched.set(key, { name: party?.name ?? name, party, reasons: [reason] });
  };
  for (const field of OWN_FIELDS)
    for (const name of namesIn(system, field, index)) add(name, field, system);
  for (const { document, owners } of dependents)
    for (const name of owners) add(name, "owner", document);
  return [...touched.values()];
}

function namesIn(
  document: TypedDocument,
  field: string,
  { people }: PlaybookIndex,
): readonly string[] {
  return mentionsIn(document, field, people).flatMap(({ names }) => names);
}
