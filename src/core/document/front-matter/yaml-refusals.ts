/** What YAML allows and playbooks do without, because people read it differently than machines do. */

import type { Range } from "../../text/range.ts";
import { inMessage } from "./odd-characters.ts";
import type { ParseProblem } from "../parse-problem.ts";
import { quoteFix, yamlLineAt, type YamlLines } from "./yaml-line.ts";

/** A node of the `yaml` package, as far as it matters here. */
interface AnyNode {
  readonly range?: readonly [number, number, number] | null;
  readonly tag?: string;
  readonly anchor?: string;
  readonly source?: string;
}

/** What opens an item of a list in Markdown. */
export const LIST_MARK = "*";

/** `%YAML 1.1` and its like, before the first field. */
export function directives(
  source: string,
  offset: number,
): readonly ParseProblem[] {
  const match =
    /^(?:[ \t]*(?:#[^\n]*|\r)?\n)*(%[^\r\n]*)((?:\r?\n%[^\r\n]*)*)/.exec(
      source,
    );
  if (!match) return [];
  const last = match[0].length;
  const end = last - match[2]!.length;
  const start = end - match[1]!.length;
  const next = source.indexOf("\n", last) + 1 || source.length;
  return [
    {
      code: "directive",
      message: `The YAML directive \`${inMessage(match[1]!)}\` is not used here; remove the line.`,
      range: { start: start + offset, end: end + offset },
      fix: {
        title: "Remove the line",
        edits: [
          {
            range: { start: start + offset, end: next + offset },
            newText: "",
          },
        ],
      },
    },
  ];
}

/** `&name`, `*name` and `!tag`. Where one is all there is to a value, text was meant, and quotes make it that. */
export function anchorOrTag(
  node: AnyNode,
  lines: YamlLines,
  offset: number,
): ParseProblem | undefined {
  const { source } = lines;
  const [start, end] = node.range ?? [0, 0];
  const isAlias =
    node.tag === undefined &&
    node.anchor === undefined &&
    !("value" in node) &&
    !("items" in node);
  const mark = isAlias ? "*" : node.anchor !== undefined ? "&" : "!";
  if (!isAlias && !node.anchor && !node.tag) return undefined;
  const at = isAlias ? start : source.lastIndexOf(mark, start);
  const from = at < 0 ? start : startOfWord(source, at);
  const word = /^[^\s,[\]{}]*/.exec(source.slice(from, from + 200))![0];
  const range = { start: from + offset, end: from + word.length + offset };
  const line = lines.at(from);
  if (word === LIST_MARK && line.text.trimStart().startsWith("* "))
    return {
      code: "list-mark",
      message: "`*` opens no item of a list in YAML; write `-`.",
      range,
      fix: { title: "Write `-`", edits: [{ range, newText: "-" }] },
    };
  const isWhole =
    line.valueRange.start === from &&
    !line.goesOn &&
    end <= line.valueRange.end;
  const isName = (): boolean =>
    source.includes(mark === "*" ? `&${word.slice(1)}` : `*${word.slice(1)}`);
  const isText = isWhole && (mark === "*" || word === line.value) && !isName();
  const problem =
    mark === "!"
      ? {
          code: "tag",
          message: `The YAML tag \`${inMessage(word)}\` is not used here; remove it, or put the value in quotes.`,
          range,
        }
      : {
          code: "alias",
          message:
            "YAML anchors and aliases (`&`, `*`) are not used here; write the value out, or put it in quotes.",
          range,
        };
  return isText && !word.startsWith("!!")
    ? { ...problem, fix: quoteFix(line.value, line.valueRange, offset) }
    : problem;
}

/** A key twice, a key that is no plain text, no key at all, and the merge key. */
export function key(
  node: object,
  text: string,
  lines: YamlLines,
  offset: number,
): ParseProblem | undefined {
  const [start, end] = (node as AnyNode).range ?? [0, 0];
  const range = { start: start + offset, end: end + offset };
  if (text === "<<")
    return {
      code: "merge-key",
      message: "The merge key `<<` is not used here; write the fields out.",
      range,
    };
  if ("items" in node)
    return {
      code: "complex-key",
      message: `\`${inMessage(text)}\` cannot be the name of a field; a name is plain text.`,
      range,
    };
  if (text.trim() === "") {
    const line = lines.at(start);
    return {
      code: "key-missing",
      message: "A field has no name; write one before the colon.",
      range: {
        start: Math.min(start, line.end) + offset,
        end:
          Math.min(Math.max(end, start + 1), Math.max(line.end, start)) +
          offset,
      },
    };
  }
  return "tag" in node || "anchor" in node
    ? anchorOrTag(node as AnyNode, lines, offset)
    : undefined;
}

/** The same key again. */
export function duplicateKey(name: string, range: Range): ParseProblem {
  return {
    code: "DUPLICATE_KEY",
    message: `\`${inMessage(name)}\` is written twice; keep one of the two.`,
    range,
  };
}

/** `owner: #team-launch`: meant as a channel, read as a comment. No fix, for it may be a comment after all. */
export function commentAsValue(
  source: string,
  keyEnd: number,
  offset: number,
): ParseProblem | undefined {
  const rest = source.slice(
    keyEnd,
    source.indexOf("\n", keyEnd) + 1 || undefined,
  );
  const match = /^[ \t]*:[ \t]+(#[\p{L}\p{N}][^\s#]*)[ \t]*\r?\n?$/u.exec(rest);
  if (!match) return undefined;
  const start = keyEnd + rest.indexOf("#");
  return {
    code: "comment-value",
    message: `\`${inMessage(match[1]!)}\` is read as a comment, so the field is empty; put it in quotes, or a space after the \`#\`.`,
    range: { start: start + offset, end: start + match[1]!.length + offset },
  };
}

/** Nesting that no person wrote by hand; points at the first line that is very long or very far to the right. */
export function tooDeep(
  source: string,
  offset: number,
  most: number,
): ParseProblem {
  const found = source.search(
    new RegExp(`(?<![^\\n])(?:[^\\n]*[[{\\-?][^\\n]{${most},}| {${most},})`),
  );
  const line = yamlLineAt(source, Math.max(found, 0));
  return {
    code: "too-deep",
    message: `The fields are nested more than ${most} levels deep; nothing of them is read.`,
    range: {
      start: line.start + line.indent + offset,
      end: line.end + offset,
    },
  };
}

function startOfWord(source: string, at: number): number {
  let start = at;
  while (start > 0 && /[^\s,[\]{}]/.test(source.charAt(start - 1))) start--;
  return start;
}
