/** The type that a document states is a type of the playbook. */

import {
  isTyped,
  type PlaybookDocument,
} from "../../playbook/playbook-document.ts";
import type { Severity } from "../../config/config.ts";
import type { TextValue } from "../../playbook/fields/field-value.ts";
import { addTo } from "../../text/group-by.ts";
import { didYouMean, isSlip, nearest } from "../../text/nearest.ts";
import { foldWord } from "../../text/words.ts";
import type { DocumentType } from "../../types/document-type.ts";
import { write, type Fix } from "../fix.ts";
import type { PlaybookFinding, PlaybookRule } from "../rule.ts";

interface Stated {
  readonly document: PlaybookDocument;
  readonly value: TextValue;
}

export const rule: PlaybookRule = {
  id: "type-unknown",
  group: "identity",
  kind: "playbook",
  severity: "warning",
  fixable: true,
  uncovers: ["all"],
  summary: "What a document calls its type is a type of this playbook.",
  why: "The type selects what is checked; a document of a misspelt type passes unseen. A word that is met often is not a mistake but a type that the playbook has not been told of, so it is reported once.",
  examples: {
    good: "---\ntype: policy\ntitle: Consent\nstatus: draft\nowner: dpo\n---\n\n# Consent\n",
    bad: "---\ntype: polcy\ntitle: Consent\nstatus: draft\nowner: dpo\n---\n\n# Consent\n",
  },
  *check({ playbook: { misnamed, typed, config } }) {
    const stated = new Map<string, Stated[]>();
    for (const document of misnamed) {
      const value = document.unknownType;
      if (!value || (!document.type && document.untyped !== "no type"))
        continue;
      const word = foldWord(value.text);
      addTo(stated, word, { document, value });
    }
    if (stated.size === 0) return;
    const words = wordsOf(config.types);
    // Where nobody uses one of our types, the field sorts pages in another way.
    const isOfTheirs =
      !config.isWritten &&
      typed.every(({ typeSource }) => typeSource !== "front-matter");
    for (const same of stated.values()) {
      const close = nearest(same[0]!.value.text, words.keys());
      // What a document shows to be is likelier meant than a word that resembles.
      const isOther = same.some(
        ({ document }) =>
          isTyped(document) &&
          document.typeSource === "marks" &&
          document.type !== words.get(close ?? "")?.type,
      );
      if (close === undefined || isOther)
        yield* unknown(same, isOfTheirs ? "info" : undefined);
      else
        for (const { document, value } of same)
          yield {
            document,
            at: { range: value.range },
            message: `\`${value.text}\` is not a document type.${didYouMean(words.get(close)!.word)}`,
            fixes: [writeWord(value, close, words)],
          };
    }
  },
};

/** A word of the team's own, once; where the config's globs settle the type, the field may say what it likes. */
function* unknown(
  stated: readonly Stated[],
  atMost: Severity | undefined,
): Generator<PlaybookFinding> {
  const open = stated.filter(
    ({ document }) => !isTyped(document) || document.typeSource !== "files",
  );
  const [first] = open;
  if (!first) return;
  const who =
    open.length === 1
      ? " is not a document type"
      : `, the type of ${open.length} documents, is not a type of this playbook`;
  yield {
    document: first.document,
    at: { range: first.value.range },
    atMost,
    message: `\`${first.value.text}\`${who}; write one that is, or make it one under \`types:\` in \`playbook.config.yaml\`.`,
  };
}

/** What a spelling stands for: the word to write, which is the type's id for plurals and folder names. */
interface Known {
  readonly word: string;
  readonly type: DocumentType;
}

function wordsOf(types: readonly DocumentType[]): ReadonlyMap<string, Known> {
  const words = new Map<string, Known>();
  const add = (spelling: string, word: string, type: DocumentType): void => {
    if (!words.has(spelling.toLowerCase()))
      words.set(spelling.toLowerCase(), { word, type });
  };
  for (const type of types) add(type.id, type.id, type);
  for (const type of types)
    for (const alias of type.aliases) add(alias, alias, type);
  for (const type of types)
    for (const other of [type.title, type.plural, ...type.folders])
      add(other, type.id, type);
  return words;
}

function writeWord(
  value: TextValue,
  close: string,
  words: ReadonlyMap<string, Known>,
): Fix {
  const { word, type } = words.get(close)!;
  const others = [...words.keys()].filter(
    (each) => words.get(each)!.type !== type,
  );
  return write({ value }, word, isSlip(value.text, close, others));
}
