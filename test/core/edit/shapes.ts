/** The shapes that a document can have, whatever it says: each turns the text of an example into one of that shape. */

import { parseDocument } from "../../../src/core/document/document.ts";

/** A way to write the same document. */
export interface Shape {
  readonly name: string;
  /** Whether its front matter still says which type it has. */
  readonly keepsType: boolean;
  of(text: string): string;
}

const shape = (
  name: string,
  of: (text: string) => string,
  keepsType = true,
): Shape => ({ name, keepsType, of });

const atEnd = (lines: string) => (text: string) =>
  `${text.trimEnd()}\n\n${lines}`;

const crlf = (text: string): string => text.replace(/\r?\n/g, "\r\n");

/** Front matter and body; the first is empty where there is none. */
function halves(text: string): readonly [front: string, body: string] {
  const { frontMatter, bodyStart } = parseDocument("a.md", text, "outline");
  return frontMatter
    ? [
        text.slice(frontMatter.content.start, frontMatter.content.end),
        text.slice(bodyStart),
      ]
    : ["", text];
}

/** The fields of one line each, as labels below the title. */
function inBody(text: string): string {
  const [front, body] = halves(text);
  const labels = front
    .split("\n")
    .flatMap((line) => {
      const [, key, value] = /^(\w+):[ \t]+([^[{|>].*)$/.exec(line) ?? [];
      return key && value ? [`- **${key}:** ${value}`] : [];
    })
    .join("\n");
  const title = /^# .*\n/m.exec(body);
  if (!title) return `${labels}\n\n${body.trimStart()}`;
  const at = title.index + title[0].length;
  return `${body.slice(0, at)}\n${labels}\n${body.slice(at)}`.trimStart();
}

export const SHAPES: readonly Shape[] = [
  shape("as it is", (text) => text),
  shape("without front matter", (text) => halves(text)[1].trimStart(), false),
  shape("with its fields in the body", inBody, false),
  shape(
    "with empty front matter",
    (text) => `---\n---\n${halves(text)[1]}`,
    false,
  ),
  shape(
    "with front matter that is not closed",
    (text) => {
      const [front, body] = halves(text);
      return `---\n${front}${body.startsWith("\n") ? "" : "\n"}${body}`;
    },
    false,
  ),
  shape(
    "with broken YAML",
    (text) => {
      const [front, body] = halves(text);
      return `---\n${front}tags: [a, "b\n---\n${body}`;
    },
    false,
  ),
  shape("with CRLF", crlf),
  shape("with a BOM", (text) => `\uFEFF${text}`),
  shape("with a BOM and CRLF", (text) => `\uFEFF${crlf(text)}`),
  shape(
    "with a BOM and without front matter",
    (text) => `\uFEFF${halves(text)[1].trimStart()}`,
    false,
  ),
  shape("with mixed line breaks", (text) =>
    text.replace(/\n/g, (_, at: number) => (at % 2 ? "\r\n" : "\n")),
  ),
  shape("with a list at the end", atEnd("- one\n- two\n")),
  shape(
    "with a deep list at the end, no final line break",
    atEnd("- one\n  - two\n    1. three\n       - four"),
  ),
  shape(
    "with a table at the end, no final line break",
    atEnd("| A | B |\n| --- | --- |\n| 1 | 2 |"),
  ),
  shape("with a quote at the end", atEnd("> Said and done,\n> as they say")),
  shape("with a fence at the end that is not closed", atEnd("```sh\nls\n")),
  shape(
    "with a fence in a list that is not closed",
    atEnd("- one\n\n  ~~~\n  ls"),
  ),
  shape(
    "with a comment at the end that is not closed",
    atEnd("<!-- to be\n\ncontinued\n"),
  ),
  shape("with HTML at the end", atEnd("<details>\n<summary>More</summary>")),
  shape(
    "with a script at the end that is not closed",
    atEnd("<script>\n\nlet a;\n"),
  ),
  shape("without a final line break", (text) => text.trimEnd()),
  shape("with blanks at its end", (text) => `${text.trimEnd()}  \n \n\t\n`),
  shape("with tabs", (text) => text.replace(/^( {2,})(?=[-*\d])/gm, "\t")),
  shape("with underlined headings", (text) => {
    const [, body] = halves(text);
    const head = text.slice(0, text.length - body.length);
    return (
      head +
      body.replace(
        /^(#{1,2}) (.+)$/gm,
        (_, marks: string, title: string) =>
          `${title}\n${(marks === "#" ? "=" : "-").repeat(Math.max(3, title.length))}`,
      )
    );
  }),
  shape("with comments in its front matter", (text) =>
    text.replace(/^---\n/, "---\n# Ours.\n\n"),
  ),
];
