/** Mistakes in single values of YAML, and YAML that playbooks do without. */

import { itNames } from "./mistake.ts";

describe("a mistake in a value is named once:", () => {
  itNames({
    "an unclosed quote": {
      text: '---\ntitle: "Launch\nowner: x\n---\n',
      code: "MISSING_CHAR",
      at: '"Launch',
      says: /closing quote is missing/,
      fixed: '---\ntitle: "Launch"\nowner: x\n---\n',
    },
    "an apostrophe taken for a quote": {
      text: "---\ntitle: 'tis the season\nowner: x\n---\n",
      code: "MISSING_CHAR",
      at: "'tis the season",
      says: /closing quote is missing/,
    },
    "an apostrophe inside quotes": {
      text: "---\ntitle: 'it's'\nowner: x\n---\n",
      code: "UNEXPECTED_TOKEN",
      at: "'it's'",
      says: /quote in the middle/,
      fixed: '---\ntitle: "it\'s"\nowner: x\n---\n',
    },
    "text behind a quoted word": {
      text: '---\ntitle: "Big" launch\n---\n',
      code: "UNEXPECTED_TOKEN",
      at: '"Big" launch',
      says: /put it in quotes/,
      fixed: "---\ntitle: '\"Big\" launch'\n---\n",
    },
    "text behind a bracket": {
      text: "---\ntitle: [WIP] launch\n---\n",
      code: "UNEXPECTED_TOKEN",
      at: "[WIP] launch",
      says: /opens a list/,
      fixed: '---\ntitle: "[WIP] launch"\n---\n',
    },
    "Markdown's mark of a list, behind a blank line and above more fields": {
      text: "---\nservices:\n\n* Web shop\nauthor: x\n\n---\n",
      code: "list-mark",
      at: "*",
      says: /write `-`/,
      fixed: "---\nservices:\n\n- Web shop\nauthor: x\n\n---\n",
    },
    "an unclosed bracket": {
      text: "---\ntags: [a, b\nowner: x\n---\n",
      code: "BAD_INDENT",
      at: "[a, b",
      says: /closing `\]` is missing/,
      fixed: "---\ntags: [a, b]\nowner: x\n---\n",
    },
    "a Windows path in double quotes": {
      text: '---\npath: "C:\\Users\\new"\n---\n',
      code: "BAD_DQ_ESCAPE",
      at: "\\U",
      says: /backslash/,
      fixed: "---\npath: 'C:\\Users\\new'\n---\n",
    },
    "a line that is no field": {
      text: "---\ntitle: x\nthis is prose\nowner: y\n---\n",
      code: "MULTILINE_IMPLICIT_KEY",
      at: "this is prose",
      says: /cannot be read/,
    },
    "emphasis taken for an alias": {
      text: "---\ntitle: *important*\n---\n",
      code: "alias",
      at: "*important*",
      says: /put it in quotes/,
      fixed: '---\ntitle: "*important*"\n---\n',
      fields: [["title", "*important*"]],
    },
    "an anchor": {
      text: "---\na: &x 1\n---\n",
      code: "alias",
      at: "&x",
      says: /anchors/,
    },
    "a custom tag": {
      text: "---\na: !secret b\n---\n",
      code: "tag",
      at: "!secret",
      says: /`!secret`/,
    },
    "binary data": {
      text: "---\na: !!binary aGk=\n---\n",
      code: "tag",
      at: "!!binary",
      says: /`!!binary`/,
      fields: [["a", "aGk="]],
    },
    "a merge key": {
      text: "---\n<<: *base\na: 1\n---\n",
      code: "merge-key",
      at: "<<",
      says: /merge key/,
    },
    "a directive": {
      text: "---\n%YAML 1.1\ndraft: yes\n---\n",
      code: "directive",
      at: "%YAML 1.1",
      says: /directive/,
      fixed: "---\ndraft: yes\n---\n",
    },
    "a list as a key": {
      text: "---\n? [a, b]\n: c\n---\n",
      code: "complex-key",
      at: "[a, b]",
      says: /name of a field/,
    },
    "no name before the colon": {
      text: "---\ntitle: x\n: y\n---\n",
      code: "key-missing",
      at: ":",
      says: /no name/,
    },
    "a channel taken for a comment": {
      text: "---\nowner: #team-launch\n---\n",
      code: "comment-value",
      at: "#team-launch",
      says: /read as a comment/,
    },
    "a NUL": {
      text: "---\ntitle: a\0b\n---\n",
      code: "control-character",
      at: "\0",
      says: /U\+0000/,
      fixed: "---\ntitle: ab\n---\n",
    },
    "half a character": {
      text: "---\ntitle: a\uD800b\n---\n",
      code: "control-character",
      at: "\uD800",
      says: /U\+D800/,
    },
    "a terminal escape": {
      text: "---\ntitle: a \x1B[31mred\n---\n",
      code: "control-character",
      at: "\x1B",
      says: /U\+001B/,
      fixed: "---\ntitle: a [31mred\n---\n",
    },
    "a stray carriage return": {
      text: "---\ntitle: a\rb\nowner: x\n---\n",
      code: "control-character",
      at: "\r",
      says: /carriage return/,
    },
    "deep nesting in brackets": {
      text: `---\na: ${"[".repeat(1500)}${"]".repeat(1500)}\n---\n`,
      code: "too-deep",
      at: `a: ${"[".repeat(1500)}${"]".repeat(1500)}`,
      says: /nested more than 64 levels/,
    },
  });
});
