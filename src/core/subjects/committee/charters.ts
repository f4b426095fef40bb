/** Committees as their charters describe them: who sits there for which side, how many have to be there, and where it goes from there. */

import { isPlaceholder } from "../../text/words.ts";
import { columnOf, plainText } from "../../playbook/sections/table-columns.ts";
import type { TextValue } from "../../playbook/fields/field-value.ts";
import { mapRows } from "../../playbook/fields/map-rows.ts";
import {
  isTyped,
  textOfField,
  type TypedDocument,
} from "../../playbook/playbook-document.ts";
import type { PlaybookIndex } from "../../playbook/playbook-index.ts";
import { readQuorum, type Quorum } from "./quorum.ts";
import { resolveReference } from "../../playbook/links/reference.ts";
import { sectionsNamed } from "../../playbook/sections/section.ts";

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

/** One committee. */
export interface Committee {
  readonly document: TypedDocument;
  readonly members: readonly Member[];
  /** How many have to be there, and the words that say so. */
  readonly quorum: (Quorum & { readonly value: TextValue }) | undefined;
}

/** What a charter says; `undefined` for any other document. */
export function committeeOf(document: TypedDocument): Committee | undefined {
  if (document.type.id !== "charter") return undefined;
  const written = membersInField(document);
  const members = written.length > 0 ? written : membersInTable(document);
  const value = textOfField(document, "quorum");
  const voting = members.filter(({ isVoting }) => isVoting).length;
  return {
    document,
    members,
    quorum: value && { ...readQuorum(value.text, voting), value },
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

function membersInField(document: TypedDocument): readonly Member[] {
  return mapRows(document, "members", "person").flatMap((row) => {
    const value = row.get("person", "name", "member", "role", "who");
    if (!value) return [];
    const team = row.get("team", "department", "side", "function");
    const voting = row.get("voting", "votes", "vote");
    return [{ name: value.text, team, isVoting: isYes(voting?.text), value }];
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
  return !/^(?:non|(?:no|false|adviser|advisor|observer|0)\b)/i.test(
    text ?? "",
  );
}
