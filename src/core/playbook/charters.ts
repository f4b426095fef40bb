/** Committees as their charters describe them: who sits there for which side, how many have to be there, and where it goes from there. */

import { entryOf, type YamlNode } from "../document/yaml-node.ts";
import { isPlaceholder } from "../text/words.ts";
import { columnOf, plainText } from "./table-columns.ts";
import { textsOf, type TextValue } from "./field-value.ts";
import {
  isTyped,
  textOfField,
  type TypedDocument,
} from "./playbook-document.ts";
import type { PlaybookIndex } from "./playbook-index.ts";
import { resolveReference } from "./reference.ts";
import { sectionsNamed } from "./section.ts";

/** Someone who sits on a committee. */
export interface Member {
  /** A person or a role, as written. */
  readonly name: string;
  /** The side they sit there for, as written. */
  readonly team: TextValue | undefined;
  readonly isVoting: boolean;
  /** Where the name stands. */
  readonly value: TextValue;
}

/** How many have to be there: "5 of 7 voting members". */
export interface Quorum {
  readonly value: TextValue;
  /** `undefined` where the words say no number. */
  readonly needed: number | undefined;
  readonly of: number | undefined;
}

/** One committee. */
export interface Committee {
  readonly document: TypedDocument;
  readonly members: readonly Member[];
  readonly quorum: Quorum | undefined;
}

/** What a charter says; `undefined` for any other document. */
export function committeeOf(document: TypedDocument): Committee | undefined {
  if (document.type.id !== "charter") return undefined;
  const written = membersInField(document);
  return {
    document,
    members: written.length > 0 ? written : membersInTable(document),
    quorum: quorumOf(document),
  };
}

/** The charter of the committee that a name, id or path stands for. */
export function committeeNamed(
  name: string,
  from: TypedDocument,
  index: PlaybookIndex,
): TypedDocument | undefined {
  const found = resolveReference(name, from, index, ["charter"]);
  if (found.kind !== "document" || !isTyped(found.document)) return undefined;
  return found.document.type.id === "charter" ? found.document : undefined;
}

const NAME_KEYS = ["person", "name", "member", "role"];
const TEAM_KEYS = ["team", "department", "side", "function"];

function membersInField(document: TypedDocument): readonly Member[] {
  const node = document.fields.get("members")?.node;
  const items = node?.kind === "list" ? node.items : node ? [node] : [];
  return items.flatMap((item) => {
    const [value] =
      item.kind === "map" ? textsAt(item, NAME_KEYS) : textsOf(item);
    if (!value) return [];
    const [team] = textsAt(item, TEAM_KEYS);
    const [voting] = textsAt(item, ["voting", "votes", "vote"]);
    return [{ name: value.text, team, isVoting: isYes(voting?.text), value }];
  });
}

function textsAt(
  node: YamlNode,
  keys: readonly string[],
): readonly TextValue[] {
  return keys.flatMap((key) => {
    const value = entryOf(node, key)?.value;
    return value ? textsOf(value) : [];
  });
}

function membersInTable(document: TypedDocument): readonly Member[] {
  return sectionsNamed(document, "Membership")
    .flatMap(({ blocks }) => blocks)
    .flatMap((block) => {
      if (block.kind !== "table") return [];
      const name = columnOf(block, /^(?:members?|names?|persons?|roles?|who)$/);
      const team = columnOf(
        block,
        /^(?:teams?|departments?|sides?|functions?)$/,
      );
      const voting = columnOf(block, /^(?:voting|votes?)$/);
      if (name === undefined) return [];
      return block.rows.flatMap((row) => {
        const value = plainText(row[name]);
        if (!value || isPlaceholder(value.text)) return [];
        const side = team === undefined ? undefined : plainText(row[team]);
        const vote = voting === undefined ? undefined : row[voting]?.text;
        return [{ name: value.text, team: side, isVoting: isYes(vote), value }];
      });
    });
}

/** Who is not said to have no vote has one. */
function isYes(text: string | undefined): boolean {
  return !/^(?:no|false|non|adviser|advisor|observer|0)\b/i.test(text ?? "");
}

const NUMBERS = ["zero", "one", "two", "three", "four", "five", "six", "seven"];

function quorumOf(document: TypedDocument): Quorum | undefined {
  const value = textOfField(document, "quorum");
  if (!value) return undefined;
  const number = `(\\d{1,3}|${NUMBERS.join("|")})`;
  const pair = new RegExp(
    `\\b${number} (?:out )?of (?:the )?${number}\\b`,
    "i",
  );
  const both = pair.exec(value.text);
  const single = new RegExp(`\\b${number}\\b(?! ?%)`, "i").exec(value.text);
  return {
    value,
    needed: numberFrom(both?.[1] ?? single?.[1]),
    of: numberFrom(both?.[2]),
  };
}

function numberFrom(word: string | undefined): number | undefined {
  if (word === undefined) return undefined;
  const at = NUMBERS.indexOf(word.toLowerCase());
  return at >= 0 ? at : Number(word);
}
