/** Front matter that is opened or closed in a way that only comes close. */

import { itNames } from "./mistake.ts";

describe("a fence that comes close is named once:", () => {
  itNames({
    "a block of code around it": {
      text: "```yaml\n---\ntitle: x\nowner: y\n---\n```\n\n# X\n",
      code: "fence-in-code",
      at: "```yaml",
      says: /block of code/,
      fixed: "---\ntitle: x\nowner: y\n---\n\n# X\n",
    },
    "a fence that names JavaScript": {
      text: "---js\nglobalThis.canary = 1\n---\n",
      code: "fence-language",
      at: "---js",
      says: /never executed/,
    },
    "a fence that names YAML": {
      text: "--- yaml\ntitle: x\n---\n",
      code: "fence-language",
      at: "--- yaml",
      says: /bare `---`/,
      fixed: "---\ntitle: x\n---\n",
    },
    "a comment behind the fence": {
      text: "--- # comment\ntitle: x\n---\n",
      code: "fence-misspelt",
      at: "--- # comment",
      says: /exactly `---`/,
      fixed: "---\n# comment\ntitle: x\n---\n",
    },
    "four dashes above": {
      text: "----\ntitle: x\n---\n",
      code: "fence-misspelt",
      at: "----",
      says: /exactly `---`/,
      fixed: "---\ntitle: x\n---\n",
    },
    "an indented fence": {
      text: " ---\ntitle: x\n---\n",
      code: "fence-misspelt",
      at: " ---",
      says: /exactly `---`/,
      fixed: "---\ntitle: x\n---\n",
    },
    TOML: {
      text: '+++\ntitle = "x"\n+++\n',
      code: "fence-toml",
      at: "+++",
      says: /TOML/,
    },
    "no closing fence": {
      text: "---\ntitle: x\nowner: y\n\n# Title\n\ntext\n",
      code: "fence-unclosed",
      at: "---",
      says: /not closed/,
      fixed: "---\ntitle: x\nowner: y\n---\n\n# Title\n\ntext\n",
      fields: [
        ["title", "x"],
        ["owner", "y"],
      ],
    },
    "no closing fence in a file with CRLF": {
      text: "---\r\ntitle: x\r\n\r\n# Title\r\n",
      code: "fence-unclosed",
      at: "---",
      says: /not closed/,
      fixed: "---\r\ntitle: x\r\n---\r\n\r\n# Title\r\n",
    },
    "no closing fence, and the file ends": {
      text: "---\ntitle: x",
      code: "fence-unclosed",
      at: "---",
      says: /not closed/,
      fixed: "---\ntitle: x\n---\n",
    },
    "no closing fence, and a rule far down": {
      text: "---\ntitle: x\n\n# Title\n\ntext\n\n---\n\nmore: text\n",
      code: "fence-unclosed",
      at: "---",
      says: /not closed/,
      fixed: "---\ntitle: x\n---\n\n# Title\n\ntext\n\n---\n\nmore: text\n",
      fields: [["title", "x"]],
    },
    "four dashes below": {
      text: "---\ntitle: x\n----\n# Title\n",
      code: "fence-unclosed",
      at: "----",
      says: /closed by `----`/,
      fixed: "---\ntitle: x\n---\n# Title\n",
    },
    "four dashes below, and a rule far down": {
      text: "---\ntitle: x\n----\n# Title\n\n---\n",
      code: "fence-unclosed",
      at: "----",
      says: /closed by `----`/,
      fixed: "---\ntitle: x\n---\n# Title\n\n---\n",
    },
    "three dots below": {
      text: "---\ntitle: x\n...\ntext\n\n---\n",
      code: "fence-dots",
      at: "...",
      says: /closed by `...`/,
      fixed: "---\ntitle: x\n---\ntext\n\n---\n",
    },
    "three dots between fields": {
      text: "---\ntitle: x\n...\nowner: y\n---\n",
      code: "MULTIPLE_DOCS",
      at: "...",
      says: /ends the fields early/,
      fixed: "---\ntitle: x\nowner: y\n---\n",
    },
    "blank lines above": {
      text: "\n\n---\ntitle: x\n---\ntext",
      code: "fence-late",
      at: "---",
      says: /first line/,
      fixed: "---\ntitle: x\n---\ntext",
      fields: [["title", "x"]],
    },
    "no opening fence, as in strongdm/comply": {
      text: "name: Access Policy\nsatisfies:\n  TSC:\n    - CC9.9\nmajorRevisions:\n  - date: Jun 1 2018\n---\n\n# Purpose\n",
      code: "fence-missing",
      at: "name: Access Policy",
      says: /opening `---`/,
      fixed:
        "---\nname: Access Policy\nsatisfies:\n  TSC:\n    - CC9.9\nmajorRevisions:\n  - date: Jun 1 2018\n---\n\n# Purpose\n",
      fields: [
        ["name", "Access Policy"],
        ["satisfies", [["TSC", ["CC9.9"]]]],
        ["majorRevisions", [[["date", "Jun 1 2018"]]]],
      ],
    },
    "two byte-order marks": {
      text: "\uFEFF\uFEFF---\ntitle: x\n---\n",
      code: "fence-late",
      at: "\uFEFF",
      says: /byte-order mark/,
      fixed: "\uFEFF---\ntitle: x\n---\n",
      fields: [["title", "x"]],
    },
    "line breaks of old Macs": {
      text: "---\rtitle: x\r---\rtext\r",
      code: "line-breaks",
      at: "\r",
      says: /carriage return/,
      fixed: "---\ntitle: x\n---\ntext\n",
      fields: [["title", "x"]],
    },
  });
});
