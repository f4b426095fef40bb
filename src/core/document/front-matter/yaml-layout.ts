/** Mistakes in the layout of YAML: columns, tabs, brackets left open, lines that end it early. */

import { inMessage } from "./odd-characters.ts";
import type { ParseProblem } from "../parse-problem.ts";
import {
  indentOf,
  yamlLineAt,
  type YamlError,
  type YamlPlaces,
} from "./yaml-line.ts";

/** A line out of column, or a bracket that is never closed. */
export function explainBadIndent(
  error: YamlError,
  { source, offset, brackets }: YamlPlaces,
): ParseProblem {
  const at = Math.min(error.pos[0], source.length);
  const open = brackets.findLast((start) => start < at);
  if (!/^Flow/.test(error.message) || open === undefined) {
    const line = yamlLineAt(source, at);
    return {
      code: error.code,
      message: `The line \`${inMessage(line.text)}\` is indented in a way that does not fit the lines above it.`,
      range: { start: line.start + offset, end: line.end + offset },
    };
  }
  const line = yamlLineAt(source, open);
  const text = source.slice(open, line.end);
  const mark = text.startsWith("[") ? "]" : "}";
  const end = open + text.trimEnd().length + offset;
  return {
    code: error.code,
    message: `The closing \`${mark}\` is missing after \`${inMessage(text)}\`.`,
    range: { start: open + offset, end },
    ...(/^\[[^[\]{}"'#:]+$/.test(text) && !/,[ \t]*$/.test(text) && !line.goesOn
      ? {
          fix: {
            title: `Write the closing \`${mark}\``,
            edits: [{ range: { start: end, end }, newText: mark }],
          },
        }
      : {}),
  };
}

/** Tabs as indentation, once for the whole block. */
export function explainTabs(
  error: YamlError,
  { source, offset }: YamlPlaces,
): ParseProblem {
  const line = yamlLineAt(source, Math.min(error.pos[0], source.length));
  const tabs = [...source.matchAll(/(?<![^\n])\t+/g)];
  const isMixed = /(?<![^\n])(?:\t+ | +\t)/.test(source);
  return {
    code: error.code,
    message: "A tab is used for indentation; YAML wants spaces.",
    range: {
      start: line.start + offset,
      end: line.start + Math.max(indentOf(line.text), 1) + offset,
    },
    ...(isMixed || tabs.length === 0
      ? {}
      : {
          fix: {
            title: "Indent with two spaces instead",
            edits: tabs.map((tab) => ({
              range: {
                start: tab.index + offset,
                end: tab.index + tab[0].length + offset,
              },
              newText: "  ".repeat(tab[0].length),
            })),
          },
        }),
  };
}

/** A `...` or `---` line between fields. */
export function explainManyDocuments(
  error: YamlError,
  { source, offset }: YamlPlaces,
): ParseProblem {
  const before = source.slice(0, Math.min(error.pos[0], source.length) + 3);
  const found = [...before.matchAll(/(?<![^\n])(?:\.{3}|---)(?![^\s])/g)].at(
    -1,
  );
  const start = found?.index ?? Math.min(error.pos[0], source.length);
  const line = yamlLineAt(source, start);
  const next = Math.min(source.indexOf("\n", line.end) + 1 || source.length);
  const mark = found?.[0] ?? "...";
  return {
    code: error.code,
    message: `The line \`${mark}\` ends the fields early; remove it.`,
    range: { start: start + offset, end: line.end + offset },
    ...(line.text.trimEnd() === mark
      ? {
          fix: {
            title: `Remove \`${mark}\``,
            edits: [
              {
                range: { start: line.start + offset, end: next + offset },
                newText: "",
              },
            ],
          },
        }
      : {}),
  };
}
