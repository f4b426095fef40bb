/** A word that many documents use is one that the playbook knows. */

import type { TypedDocument } from "../../playbook/playbook-document.ts";
import {
  MANY,
  unlistedWordsOf,
  type UnlistedWord,
} from "../../playbook/fields/unlisted-word.ts";
import type { PlaybookRule } from "../rule.ts";

const page = (word: string): string =>
  `---\ntype: policy\ntitle: Consent\nstatus: draft\nowner: dpo\nclassification: ${word}\n---\n`;
const three = (word: string) => ({
  "a.md": page(word),
  "b.md": page(word),
  "c.md": page(word),
});

export const rule: PlaybookRule = {
  id: "value-unlisted",
  group: "identity",
  kind: "playbook",
  severity: "info",
  fixable: false,
  summary:
    "A word that three or more documents use in a field is one that the field lists.",
  why: "What a whole team writes is no mistake but a word that the playbook has not been told of. Until it is, lists and filters do not know the word, and a slip in it is not noticed.",
  examples: { good: three("internal"), bad: three("members only") },
  *check({ playbook }) {
    const shared = new Map<
      string,
      { word: UnlistedWord; documents: TypedDocument[] }
    >();
    for (const document of playbook.typed)
      for (const word of unlistedWordsOf(document)) {
        const key = `${word.scale}\n${word.folded}`;
        const same = shared.get(key);
        if (!same) shared.set(key, { word, documents: [document] });
        else if (same.documents.at(-1) !== document)
          same.documents.push(document);
      }
    for (const { word, documents } of shared.values()) {
      const [first] = documents;
      if (!first || documents.length < MANY) continue;
      const { value, field } = word;
      yield {
        document: first,
        at: { range: value.range },
        message: `\`${shown(value.text)}\` is the \`${field}\` of ${documents.length} documents and not a word that the field lists; if it is one of yours, write ${settingFor(word, first)} in \`playbook.config.yaml\`.`,
      };
    }
  },
};

/** The setting as it would stand there, on one line. */
function settingFor(
  { field, value }: UnlistedWord,
  { type }: TypedDocument,
): string {
  const word = JSON.stringify(shown(value.text));
  return field === "status"
    ? `\`types: { ${type.id}: { statuses: { active: [${word}] } } }\` (or another stage in place of \`active\`)`
    : `\`types: { ${type.id}: { fields: { ${field}: { values: [${word}, …] } } } }\``;
}

function shown(text: string): string {
  return text.replaceAll("`", "'").replace(/\s+/g, " ").slice(0, 60);
}
