/** Moves what falls to one person to another: in a field, on a committee, in an action item, in the register. */

import { valueOf } from "../../config/yaml-reader.ts";
import { parseYaml } from "../../document/front-matter/yaml.ts";
import type { YamlNode } from "../../document/front-matter/yaml-node.ts";
import { actionItemsOf } from "../action/action-items.ts";
import { committeeOf } from "../committee/charters.ts";
import type { Duty } from "./duties.ts";
import { replaceText } from "../../edit/field/field-edit.ts";
import type { TextValue } from "../../playbook/fields/field-value.ts";
import { mentionsIn } from "../../playbook/people/mentions.ts";
import { actorOf, foldName, type Party } from "../../playbook/people/people.ts";
import { textsOfField } from "../../playbook/playbook-document.ts";
import type { PlaybookIndex } from "../../playbook/playbook-index.ts";
import type { TextEdit } from "../../text/edit.ts";
import { revise, type Step } from "../../edit/revise.ts";
import { setField } from "../../edit/field/set-field.ts";
import type { Edits, Source } from "../../edit/source.ts";

/** What of a duty says where it is written. */
export type HandedOver = Pick<Duty, "kind" | "name" | "subject" | "field">;

/** What may stand between names without quotes. */
const AMONG_OTHERS = /^[\p{L}\p{N}][\p{L}\p{N} ._/,;&-]*$/u;

/** Whether a duty is written under the person's own name, so that it can be moved; what comes through a role moves with the role. */
export function canHandOver({ via, kind, field, document }: Duty): boolean {
  if (via !== undefined) return false;
  return document === undefined
    ? kind === "holds" || kind === "covers"
    : field !== undefined || kind === "does";
}

/** Whether somebody would stand in for themselves, or approve what is theirs, if a duty went to them. */
export function isOwnDuty(
  { kind, document, subject }: Duty,
  to: Party,
  { people }: PlaybookIndex,
): boolean {
  if (!people || (kind !== "covers" && kind !== "approves")) return false;
  const role = document ? undefined : people.find(subject);
  const names = document
    ? ["owner", "holder", "requester"].flatMap((field) =>
        mentionsIn(document, field, people).flatMap((each) => each.names),
      )
    : role?.holder === undefined
      ? []
      : [role.holder];
  return names.some((name) => actorOf(name, people) === to);
}

/**
 * The edits to one document that give these duties to somebody else; whoever is named there already is not named twice.
 * @returns `undefined` where one of them cannot be moved without harm.
 */
export function handOver(
  source: Source,
  duties: readonly HandedOver[],
  to: string,
): Edits {
  return revise(
    source,
    duties.map(
      (duty): Step =>
        (now) =>
          step(now, duty, to),
    ),
  );
}

function step(source: Source, duty: HandedOver, to: string): Edits {
  const { kind, name, field, subject } = duty;
  if (kind === "does") {
    const items = actionItemsOf(source.document, undefined).filter(
      (item) => item.text.replace(/\s+/g, " ") === subject,
    );
    const owners = items.flatMap((item) => item.owners);
    return replaceAll(
      owners.filter(({ text }) => text === name),
      name,
      to,
    );
  }
  if (field === undefined) return undefined;
  if (field === "members") {
    const members = committeeOf(source.document)?.members ?? [];
    const values = members.map(({ value }) => value);
    return replaceAll(
      values.filter(({ text }) => text === name),
      name,
      to,
    );
  }
  const values = textsOfField(source.document, field);
  const moved = values.flatMap(({ text }) => swapped(text, name, to));
  const distinct = moved.filter(
    (text, at) =>
      moved.findIndex((each) => foldName(each) === foldName(text)) === at,
  );
  if (distinct.length === moved.length)
    return replaceAll(
      values.filter(({ text }) => swapped(text, name, to)[0] !== text),
      name,
      to,
    );
  return setField(source, field, distinct);
}

/** A text that is the name, or holds it among others: `Maria Lopez, Tom Fry`. */
function swapped(text: string, name: string, to: string): readonly string[] {
  if (text === name) return [to];
  const parts = text.split(/([,;&]\s*|(?<!\s)\s+(?:[,;&]\s*|(?:and|\/)\s+))/);
  return [parts.map((part) => (part === name ? to : part)).join("")];
}

/** Swaps the name where it stands, alone or among others; `undefined` where one place cannot be changed by swapping characters. */
function replaceAll(
  values: readonly TextValue[],
  name: string,
  to: string,
): Edits {
  const edits = values.map((value) =>
    value.text === name
      ? replaceText(value, to)
      : replaceText(value, swapped(value.text, name, to)[0]!, AMONG_OTHERS),
  );
  return edits.length === 0 || edits.includes(undefined)
    ? undefined
    : edits.flatMap((each) => each ?? []);
}

/** The edits to `people.yaml` that give the roles of these duties to somebody else; `undefined` where one is not found. */
export function handOverRoles(
  text: string,
  duties: readonly HandedOver[],
  to: string,
): readonly TextEdit[] | undefined {
  const roles = rolesIn(valueOf(parseYaml(text).root, "roles"));
  const edits: TextEdit[] = [];
  for (const { kind, name, subject } of duties) {
    const role = roles.find((each) => each.names.includes(foldName(subject)));
    const key = kind === "holds" ? "holder" : "deputy";
    const value = role && valueOf(role.node, key);
    const found =
      value?.kind === "scalar" && foldName(value.text) === foldName(name)
        ? replaceText(value, to)
        : undefined;
    if (!found) return undefined;
    for (const edit of found) edits.push(edit);
  }
  return edits;
}

function rolesIn(
  list: YamlNode | undefined,
): readonly { readonly names: readonly string[]; readonly node: YamlNode }[] {
  const named = (node: YamlNode, key?: string) => ({
    node,
    names: [key, ...["id", "name", "title"].map((each) => textAt(node, each))]
      .filter((each) => each !== undefined)
      .map(foldName),
  });
  if (list?.kind === "list") return list.items.map((item) => named(item));
  if (list?.kind === "map")
    return list.entries.map(({ key, value }) => named(value, key));
  return [];
}

function textAt(node: YamlNode, key: string): string | undefined {
  const value = valueOf(node, key);
  return value?.kind === "scalar" ? value.text : undefined;
}
