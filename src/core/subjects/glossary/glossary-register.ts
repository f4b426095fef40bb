/** The glossary as a register, and as an index page that links to each term. */

import { termsOf, type Term } from "../../playbook/glossary/glossary.ts";
import { textsOfField } from "../../playbook/playbook-document.ts";
import type { PlaybookIndex } from "../../playbook/playbook-index.ts";
import { compareNames } from "../../text/order.ts";
import { relativePath } from "../../text/path.ts";
import { isRetired } from "../../types/life.ts";
import { proseInMarkdown } from "../../report/markdown-escape.ts";
import {
  file,
  text,
  hidden,
  list,
  person,
} from "../../report/register/columns.ts";
import {
  register,
  type Register,
  type RegisterKind,
} from "../../report/register/register.ts";

export const GLOSSARY: RegisterKind<Term> = {
  name: "glossary",
  columns: [
    text("term", "Term", ({ name }) => name, {
      least: 10,
      tone: ({ definition }) =>
        definition === undefined ? "yellow" : undefined,
    }),
    hidden(text("expansion", "Stands for", ({ expansion }) => expansion)),
    text("definition", "Definition", ({ definition }) => definition, {
      least: 50,
    }),
    list(
      "meanings",
      "Differs for",
      ({ meanings }) => meanings.map(({ who }) => who),
      { least: 10 },
    ),
    list(
      "synonyms",
      "Also",
      ({ synonyms }) => synonyms.map(({ text }) => text),
      { least: 8 },
    ),
    list(
      "deprecated",
      "Do not say",
      ({ deprecated }) => deprecated.map(({ text }) => text),
      { least: 8 },
    ),
    hidden(
      person("owner", "Steward", ({ document }) =>
        textsOfField(document, "owner").map(({ text }) => text),
      ),
    ),
    file("path"),
  ],
};

/** All terms by name. */
export function glossaryRegister(index: PlaybookIndex): Register {
  return register(
    {
      ...GLOSSARY,
      title: "Glossary",
      subjects: sortedTerms(index),
      empty: "This playbook has no glossary.",
    },
    index,
  );
}

/**
 * An index page in Markdown: each term with its definition, what departments mean by it, and what not to say.
 * @param pagePath where the page will stand below the playbook's root, so that its links lead to the terms.
 */
export function glossaryPage(index: PlaybookIndex, pagePath: string): string {
  const terms = sortedTerms(index);
  const parts = terms.map((term) => entry(term, pagePath));
  const intro =
    terms.length === 0
      ? "This playbook has no glossary.\n"
      : `${terms.length} terms. Written by \`playbook glossary\`; change the pages it links to, not this one.\n`;
  return ["# Glossary\n", intro, ...parts].join("\n");
}

function entry(term: Term, pagePath: string): string {
  const { name, expansion, definition, meanings } = term;
  const link = relativePath(pagePath, term.document.path);
  const lines = [
    `## ${proseInMarkdown(name)}\n`,
    `${expansion ? `*${proseInMarkdown(expansion)}.* ` : ""}${
      definition ? proseInMarkdown(definition) : "Not defined yet."
    } [More](<${encodePath(link)}>)\n`,
  ];
  if (meanings.length > 0)
    lines.push(
      meanings
        .map(
          ({ who, meaning }) =>
            `- **${proseInMarkdown(who)}** means: ${proseInMarkdown(meaning)}\n`,
        )
        .join(""),
    );
  const words = [
    said("Also", term.synonyms),
    said("Do not say", term.deprecated),
  ].filter((each) => each !== undefined);
  if (words.length > 0) lines.push(`${words.join(" ")}\n`);
  return lines.join("\n");
}

function said(
  label: string,
  words: readonly { readonly text: string }[],
): string | undefined {
  return words.length === 0
    ? undefined
    : `${label}: ${words.map(({ text }) => proseInMarkdown(text)).join(", ")}.`;
}

/** A path inside `<…>`: nothing in it ends the link. */
function encodePath(path: string): string {
  return path.replace(
    /[<>\\\s%"`]/g,
    (mark) =>
      `%${mark.codePointAt(0)!.toString(16).toUpperCase().padStart(2, "0")}`,
  );
}

function sortedTerms(index: PlaybookIndex): readonly Term[] {
  return termsOf(index)
    .filter(({ document }) => !isRetired(document.statusFamily))
    .toSorted((a, b) => compareNames(a.name, b.name));
}
