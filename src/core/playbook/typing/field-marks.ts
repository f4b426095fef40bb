/** What the fields of a document say of its type: only a system has a `technical_owner`. */

import type { DocumentHead } from "../../document/document.ts";
import { foldHeading, foldWord } from "../../text/words.ts";
import type { DocumentType } from "../../types/document-type.ts";
import { frontMatterEntries, textsOf } from "../fields/field-value.ts";
import { rememberingKeys } from "../fields/field-names.ts";
import type { TypeMark } from "./type-mark.ts";

/** Spellings of fields that one type alone has. */
export interface OwnFields {
  /** The type whose field a key is, in whatever spelling. */
  find(key: string): OwnField | undefined;
}

interface OwnField {
  readonly type: DocumentType;
  readonly isFlag: boolean;
}

const SET = /^(?:true|yes)$/i;
/** What a page about any event has. */
const OF_ANY_EVENT = /^(?:start|end|scheduled)_(?:time|date|at|on|for)$/;

/**
 * Gathers the spellings of several words that no other type knows: `incident_date`, but not `source`, which anybody writes.
 */
export function ownFields(
  types: readonly DocumentType[],
  envelope: ReadonlySet<string>,
): OwnFields {
  const owners = new Map<string, DocumentType | undefined>();
  for (const type of types)
    for (const { name, aliases = [], weakAliases = [] } of type.fields)
      for (const spelling of [name, ...aliases, ...weakAliases]) {
        const folded = foldWord(spelling);
        const known = owners.get(folded);
        const isTaken = owners.has(folded) && known !== type;
        owners.set(folded, isTaken ? undefined : type);
      }
  const own = new Map<string, OwnField>();
  for (const type of types)
    for (const { name, kind, aliases = [] } of type.fields)
      for (const spelling of [name, ...aliases]) {
        const folded = foldWord(spelling);
        if (!/[_-]/.test(spelling) || envelope.has(folded)) continue;
        if (OF_ANY_EVENT.test(spelling)) continue;
        if (type.marks && owners.get(folded) === type)
          own.set(folded, { type, isFlag: kind.kind === "flag" });
      }
  return { find: rememberingKeys((key) => own.get(foldWord(key))) };
}

/** The marks of front matter: fields of one type alone, and a flag named like a type: `policy: true`. */
export function marksOfFields(
  head: DocumentHead,
  own: OwnFields,
  named: (word: string) => DocumentType | undefined,
): readonly TypeMark[] {
  const found: TypeMark[] = [];
  for (const { key, value } of frontMatterEntries(head)) {
    const field = own.find(key);
    // Hardly a key is one of them or a switch, and its value need not be read.
    if (!field && (value.kind !== "scalar" || !SET.test(value.text))) continue;
    const text = textsOf(value)[0]?.text;
    const isSet = text !== undefined && SET.test(text);
    const isSwitch = isSet || /^(?:false|no)$/i.test(text ?? "");
    // `source_of_truth: true` is not the source that a KPI is measured by.
    const isMeant = field && (field.isFlag || !isSwitch);
    const type = isMeant ? field.type : isSet ? named(key) : undefined;
    if (type?.marks && text !== undefined)
      found.push({
        type,
        tells: "field",
        isStrong: true,
        reason: `has the field \`${key}\``,
      });
  }
  return found;
}

/** The marks of labels in the text that only documents of one type have: `**Policy owner:** Jane`. */
export function marksOfLabels(
  { bodyFields }: DocumentHead,
  types: readonly DocumentType[],
): readonly TypeMark[] {
  if (bodyFields.length === 0) return [];
  const labels = new Set(bodyFields.map(({ label }) => foldHeading(label)));
  return types.flatMap((type): TypeMark[] => {
    const label = type.marks?.ownLabels?.find((each) => labels.has(each));
    return label === undefined
      ? []
      : [
          {
            type,
            tells: "field",
            isStrong: true,
            reason: `says who or what its \`${label}\` is`,
          },
        ];
  });
}
