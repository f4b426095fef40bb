/** Links to documents of the playbook, found by id or title, written as Markdown that cannot mean anything else. */

import { displayTitle } from "../../playbook/playbook-document.ts";
import { nameInReferences } from "../../playbook/links/reference.ts";
import { relativePath } from "../../text/path.ts";
import { oneLine } from "../../text/yaml-scalar.ts";
import type { OpenText } from "../open-text.ts";
import { choose, documentSuggestion } from "./suggest-documents.ts";
import { asLabel, type Suggestion } from "./suggestion.ts";

/** After `[`: title, closing bracket and target. */
export function suggestLinks(
  open: OpenText,
  typed: string,
): readonly Suggestion[] {
  return choose(open, undefined, typed).map((document) => {
    const title = oneLine(displayTitle(document));
    const target = linkTarget(relativePath(open.path, document.path));
    return {
      ...byTitle(documentSuggestion(document)),
      insert: `${linkText(title)}](${target})`,
    };
  });
}

/** After `](`: the target alone. */
export function suggestTargets(
  open: OpenText,
  typed: string,
): readonly Suggestion[] {
  const words = typed.replace(/^[./]+/, "");
  return choose(open, undefined, words).map((document) => {
    const target = relativePath(open.path, document.path);
    const suggestion = byTitle(documentSuggestion(document));
    return {
      ...suggestion,
      words: `${suggestion.words} ${target}`,
      insert: linkTarget(target),
    };
  });
}

/** After `[[`: the id, and what closes it. */
export function suggestWikiLinks(
  open: OpenText,
  typed: string,
): readonly Suggestion[] {
  return choose(open, undefined, typed).map((document) => ({
    ...documentSuggestion(document),
    insert: `${oneLine(nameInReferences(document))}]]`,
  }));
}

/** In a text one looks for the title, and the id is the aside. */
function byTitle(
  suggestion: Omit<Suggestion, "insert">,
): Omit<Suggestion, "insert"> {
  const { label, aside = "" } = suggestion;
  return {
    ...suggestion,
    label: asLabel(aside === "" ? label : aside),
    aside: label,
    words: `${aside} ${label}`,
  };
}

/** A title as the text of a link: its marks stay what they look like. */
function linkText(title: string): string {
  return title.replace(/[\\`*_[\]<>]/g, "\\$&");
}

function linkTarget(path: string): string {
  return path
    .split("/")
    .map((part) =>
      encodeURIComponent(part).replace(
        /[()]/g,
        (bracket) => `%${bracket.charCodeAt(0).toString(16)}`,
      ),
    )
    .join("/");
}
