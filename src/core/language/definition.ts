/** Where the thing under the cursor is defined: a document, a person's line in the register, a term's page. */

import { valueOf } from "../config/yaml-reader.ts";
import { parseYaml } from "../document/front-matter/yaml.ts";
import type { YamlNode } from "../document/front-matter/yaml-node.ts";
import { foldName, type Party } from "../playbook/people/people.ts";
import type { PlaybookIndex } from "../playbook/playbook-index.ts";
import { stemOf } from "../text/path.ts";
import type { Range } from "../text/range.ts";
import type { OpenText } from "./open-text.ts";
import { subjectAt } from "./subject-at.ts";

/** A place to go to. */
export interface Destination {
  /** `/` path below the root. */
  readonly path: string;
  /** Of a person in the register: whose line to look for there. */
  readonly party?: Party;
}

/** What leads somewhere, and where. */
export interface Definition {
  readonly range: Range;
  readonly to: Destination;
}

/** Finds the definition; links in the text are left to the editor, which follows them by itself. */
export function definitionAt(
  open: OpenText,
  offset: number,
): Definition | undefined {
  const subject = subjectAt(open, offset);
  switch (subject?.kind) {
    case "document":
      return subject.isLink
        ? undefined
        : { range: subject.range, to: { path: subject.document.path } };
    case "file":
      return { range: subject.range, to: { path: subject.path } };
    case "term":
      return { range: subject.range, to: { path: subject.term.document.path } };
    case "party":
      return {
        range: subject.range,
        to: partyPlace(open.index, subject.party),
      };
    default:
      return undefined;
  }
}

/** A role with a page of its own is found there, everyone else in the register. */
export function partyPlace(index: PlaybookIndex, party: Party): Destination {
  const page =
    party.kind === "role"
      ? index.byType
          .get("role")
          ?.find(({ id, path }) => (id?.text ?? stemOf(path)) === party.id)
      : undefined;
  return page ? { path: page.path } : { path: index.config.people, party };
}

/** Where the register speaks of a party: its id or name. */
export function partyRange(text: string, party: Party): Range | undefined {
  const { root } = parseYaml(text);
  const lists =
    root?.kind === "list"
      ? [root]
      : ["people", "teams", "departments", "roles"].flatMap(
          (key) => valueOf(root, key) ?? [],
        );
  for (const list of lists)
    for (const each of partiesIn(list))
      if (foldName(each.id) === foldName(party.id)) return each.range;
  return undefined;
}

/** The id of a party in the register at an offset, where the cursor is on one. */
export function partyIdAt(text: string, offset: number): string | undefined {
  const { root } = parseYaml(text);
  const scalar = scalarAt(root, offset);
  return scalar?.kind === "scalar" && scalar.text !== ""
    ? scalar.text
    : undefined;
}

function scalarAt(
  node: YamlNode | undefined,
  offset: number,
): YamlNode | undefined {
  if (!node || offset < node.range.start || offset > node.range.end)
    return undefined;
  switch (node.kind) {
    case "scalar":
      return node;
    case "list":
      return first(node.items.map((item) => scalarAt(item, offset)));
    case "map":
      return first(node.entries.map(({ value }) => scalarAt(value, offset)));
  }
}

function first<T>(found: readonly (T | undefined)[]): T | undefined {
  return found.find((each) => each !== undefined);
}

function* partiesIn(
  list: YamlNode,
): Generator<{ readonly id: string; readonly range: Range }> {
  if (list.kind === "map")
    for (const { key, keyRange } of list.entries)
      yield { id: key, range: keyRange };
  if (list.kind !== "list") return;
  for (const item of list.items) {
    const node =
      item.kind === "scalar"
        ? item
        : (valueOf(item, "id") ??
          valueOf(item, "name") ??
          valueOf(item, "title"));
    if (node?.kind === "scalar") yield { id: node.text, range: node.range };
  }
}
