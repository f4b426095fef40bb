/**
 * `syntaxes/`: what the playbook knows, coloured inside VS Code's own Markdown grammar. These grammars only ever match within
 * a place that the Markdown or YAML grammar has found itself (a key, a plain value, a paragraph, a comment), so that none of
 * that is read differently: code, links and headings stay as they are.
 */

import {
  BUILT_IN_TYPES,
  fieldsOf,
  HTML_ELEMENTS,
  STATUS_FAMILIES,
  STATUS_WORDS,
  type FieldDefinition,
  type FieldKind,
} from "../core/index.ts";
import type { Artefact } from "./artefact.ts";
import { json } from "./format.ts";

const FIELDS: readonly FieldDefinition[] = BUILT_IN_TYPES.flatMap(fieldsOf);

/** Words that stand in for text, in capitals, so that a "todo list" stays what it is. */
const PLACEHOLDER_WORDS = String.raw`(?<![\w/.#-])(?:TB[DCA]|TODO|FIXME)(?![\w/-])`;
const BRACES = String.raw`\{\{[^{}.|#/"'%>&]*\}\}`;

/** Where a grammar applies, and what it finds there. */
interface Grammar {
  /** What must, and must not, be around; `L:` asks before the grammar that is at work there. */
  readonly within: readonly string[];
  readonly patterns: readonly object[];
}

const FRONT_MATTER = "L:meta.embedded.block.frontmatter";

/** Builds the grammars, one for each kind of place. */
export function grammars(): readonly Artefact[] {
  const all = { keys, values, body, comments };
  return Object.entries(all).map(([name, grammar]) => {
    const { within, patterns } = grammar();
    const scopeName = `markdown.playbook.${name}`;
    const injectionSelector = within.join(", ");
    return {
      path: `syntaxes/${name}.tmLanguage.json`,
      text: json({ scopeName, injectionSelector, patterns }),
    };
  });
}

/** Keys of front matter that are fields of a playbook; a misspelt one stays as it was. */
function keys(): Grammar {
  return {
    within: [`${FRONT_MATTER} entity.name.tag`],
    patterns: [
      scope(
        `^(?i:${alternatives(keysOf(FIELDS))})(?=[ \\t]*:)`,
        "support.type.field.playbook",
      ),
    ],
  };
}

function values(): Grammar {
  return {
    within: [
      `${FRONT_MATTER} string.unquoted.plain - entity.name.tag`,
      `${FRONT_MATTER} string.quoted - entity.name.tag`,
    ],
    patterns: [
      scope(
        `${behind(keysWith("status"))}(?i:${alternatives(statuses())})(?=["']?[ \\t]*(?:$|#))`,
        "constant.language.status.playbook",
      ),
      scope(
        String.raw`(?<![\w.-])\d{4}-(?:0[1-9]|1[0-2])-(?:0[1-9]|[12]\d|3[01])(?![\w-])`,
        "constant.numeric.date.playbook",
      ),
      scope(
        String.raw`(?<![\w.-])[A-Z]{2,6}-\d+(?![\w-])`,
        "variable.other.constant.id.playbook",
      ),
      scope(
        `${PLACEHOLDER_WORDS}|${BRACES}|<[A-Za-z][A-Za-z' _-]*>|YYYY-MM-DD`,
        "keyword.other.placeholder.playbook",
      ),
      scope(
        `${behind(keysWith("person"))}[^"'#\\[\\]{}|>]+?(?=["']?[ \\t]*(?:$|#))`,
        "entity.name.function.person.playbook",
      ),
    ],
  };
}

/** Text between links, code, headings and tags, none of which is touched. */
function body(): Grammar {
  const prefixes = [...new Set(BUILT_IN_TYPES.map(({ idPrefix }) => idPrefix))];
  const elements = alternatives([...HTML_ELEMENTS]);
  return {
    within: ["meta.paragraph.markdown", "markup.table.markdown"].map(
      (place) =>
        `L:${place} - markup.inline.raw - meta.link - meta.image - meta.tag - comment`,
    ),
    patterns: [
      scope(
        `(?<![\\w./#-])(?:${alternatives(prefixes)})-\\d+(?![\\w/-])`,
        "variable.other.constant.id.playbook",
      ),
      scope(
        `${PLACEHOLDER_WORDS}|${BRACES}|\\[(?:TB[DC]|TODO)\\](?![(\\[:])`,
        "keyword.other.placeholder.playbook",
      ),
      scope(
        `<(?!(?:${elements})>)([a-z][a-z' _]{2,})>(?!.*</\\1>)`,
        "keyword.other.placeholder.playbook",
      ),
    ],
  };
}

function comments(): Grammar {
  return {
    within: [
      `${FRONT_MATTER} comment.line`,
      "L:comment.block.html - meta.embedded - markup.fenced_code",
    ],
    patterns: [
      suppression(
        String.raw`(?<=#)[ \t]*(playbook-disable(?:-next-line)?)(?![\w-])`,
        String.raw`(?=[ \t]--[ \t]|$)`,
      ),
      suppression(
        String.raw`(?<=<!--)\s*(playbook-(?:disable(?:-next-line)?|enable))(?![\w-])`,
        String.raw`(?=\s--\s|-->)`,
      ),
    ],
  };
}

/** A comment that turns rules off or on, up to its reason, which reads as the comment it is. */
function suppression(begin: string, end: string): object {
  return {
    begin,
    beginCaptures: { 1: { name: "keyword.control.suppression.playbook" } },
    end,
    patterns: [
      scope("[a-z]+(?:-[a-z]+)*", "variable.other.constant.rule.playbook"),
    ],
  };
}

function scope(match: string, name: string): object {
  return { match, name };
}

/** That one of these keys stands right before, at the start of its line; each alternative is of one length, as the engine demands. */
function behind(keys: readonly string[]): string {
  const starts = keys.flatMap((key) =>
    ["", '"', "'"].map((quote) => `^${escaped(key)}: ${quote}`),
  );
  return `(?<=${starts.join("|")})`;
}

function keysWith(kind: "person" | "status"): readonly string[] {
  const isWanted = (field: FieldKind): boolean =>
    field.kind === "list" ? isWanted(field.of) : field.kind === kind;
  return keysOf(FIELDS.filter((field) => isWanted(field.kind)));
}

/** Every spelling of these fields; names within other fields (`review.next`) are left to YAML. */
function keysOf(fields: readonly FieldDefinition[]): readonly string[] {
  const spellings = fields.flatMap(({ name, aliases, writtenAs }) => [
    name,
    ...(writtenAs ? [writtenAs] : []),
    ...(aliases ?? []),
  ]);
  return [...new Set(spellings)].filter((key) => !/[.\s]/.test(key)).sort();
}

function statuses(): readonly string[] {
  const words = STATUS_FAMILIES.flatMap((family) => [
    family,
    ...STATUS_WORDS[family],
    ...BUILT_IN_TYPES.flatMap((type) => type.statuses[family] ?? []),
  ]);
  return [...new Set(words)].sort();
}

/** Any of these words, the longest that fits; a space may also be `-` or `_`. */
function alternatives(words: readonly string[]): string {
  return [...words]
    .sort((a, b) => b.length - a.length || (a < b ? -1 : 1))
    .map((word) => escaped(word).replace(/[ _]/g, "[ _-]?"))
    .join("|");
}

function escaped(text: string): string {
  return text.replace(/[.*+?^${}()|[\]\\]/g, "\\$&");
}
