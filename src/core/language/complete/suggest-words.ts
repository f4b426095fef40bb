/** Words that other documents already use in a field: tags, teams, vendors. */

import type { PlaybookIndex } from "../../playbook/playbook-index.ts";
import { countOf } from "../../text/count.ts";
import { perPair } from "../../text/remember.ts";
import { yamlScalar } from "../../text/yaml-scalar.ts";
import type { FieldDefinition } from "../../types/document-type.ts";
import { asLabel, type Suggestion } from "./suggestion.ts";

/** Fields whose text belongs to one document alone. */
const OWN = new Set(["title", "definition", "summary", "version", "trigger"]);
/** A longer text is prose, which nobody writes twice. */
const MAX_WORD = 40;

/** The words in use, the commonest first; of a field for prose, none. */
export const suggestWords = perPair(
  (
    index: PlaybookIndex,
    { name, kind }: FieldDefinition,
  ): readonly Suggestion[] => {
    if (OWN.has(name)) return [];
    const counts = new Map<string, number>();
    for (const document of index.typed)
      for (const { text } of document.fields.get(name)?.texts ?? [])
        if (text.length <= MAX_WORD)
          counts.set(text, (counts.get(text) ?? 0) + 1);
    // Of a field with one text, a word that stands once is likely that document's own.
    const least = kind.kind === "list" ? 1 : 2;
    return [...counts]
      .filter(([, count]) => count >= least)
      .sort(([a, x], [b, y]) => y - x || (a < b ? -1 : 1))
      .map(([word, count]): Suggestion => ({
        kind: "word",
        label: asLabel(word),
        note: `in ${countOf(count, "document")}`,
        insert: yamlScalar(word),
      }));
  },
);
