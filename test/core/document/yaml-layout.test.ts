/** Mistakes in the layout of YAML, and values that YAML reads differently than people do. */

import { itNames } from "./mistake.ts";

describe("a mistake in YAML is named once:", () => {
  itNames({
    "text alone": {
      text: "---\nhello\n---\n",
      code: "not-a-map",
      at: "---",
      says: /`name: value`/,
    },
    "a list": {
      text: "---\n- a\n- b\n---\n",
      code: "not-a-map",
      at: "---",
      says: /`name: value`/,
    },
    "a key twice": {
      text: "---\nowner: x\nowner: y\n---\n",
      code: "DUPLICATE_KEY",
      at: "owner",
      says: /`owner` is written twice/,
    },
    "a nested key twice": {
      text: "---\na:\n  b: 1\n  b: 2\n---\n",
      code: "DUPLICATE_KEY",
      at: "b",
      says: /`b` is written twice/,
    },
    "a handle": {
      text: "---\nowner: @handle # who\n---\n",
      code: "BAD_SCALAR_START",
      at: "@handle",
      says: /reserves; put it in quotes/,
      fixed: '---\nowner: "@handle" # who\n---\n',
      fields: [["owner", "@handle"]],
    },
    "a handle in brackets": {
      text: "---\nowners: [@jane, joe]\n---\n",
      code: "BAD_SCALAR_START",
      at: "@jane",
      says: /`@jane`/,
      fixed: '---\nowners: ["@jane", joe]\n---\n',
    },
    "a backtick": {
      text: "---\ntitle: `x` and y\n---\n",
      code: "BAD_SCALAR_START",
      at: "`x` and y",
      says: /reserves/,
      fixed: '---\ntitle: "`x` and y"\n---\n',
    },
    "a colon in a value": {
      text: "---\ntitle: Launch: phase: one # soon\nowner: x\n---\n",
      code: "BLOCK_AS_IMPLICIT_KEY",
      at: "Launch: phase: one",
      says: /contains a colon; put it in quotes/,
      fixed: '---\ntitle: "Launch: phase: one" # soon\nowner: x\n---\n',
      fields: [
        ["title", "Launch: phase: one"],
        ["owner", "x"],
      ],
    },
    "a colon in a value with emoji and quotes": {
      text: '---\ntitle: 🎉 the "big": one\n---\n',
      code: "BLOCK_AS_IMPLICIT_KEY",
      at: '🎉 the "big": one',
      says: /contains a colon/,
      fixed: "---\ntitle: '🎉 the \"big\": one'\n---\n",
    },
    "no space after the colon": {
      text: "---\ntitle: x\nowner:jane\n---\n",
      code: "missing-space",
      at: "owner:jane",
      says: /space is missing after the colon/,
      fixed: "---\ntitle: x\nowner: jane\n---\n",
    },
    "no space after the only colon": {
      text: "---\nowner:jane\n---\n",
      code: "missing-space",
      at: "owner:jane",
      says: /space is missing/,
      fixed: "---\nowner: jane\n---\n",
    },
    "a no-break space after the colon": {
      text: "---\nowner:\u00A0jane\n---\n",
      code: "missing-space",
      at: "owner:\u00A0jane",
      says: /space is missing/,
      fixed: "---\nowner: jane\n---\n",
    },
    "a field indented below another's value": {
      text: "---\ntitle: x\n  owner: y\nstatus: z\n---\n",
      code: "BLOCK_AS_IMPLICIT_KEY",
      at: "owner: y",
      says: /indented as if/,
      fixed: "---\ntitle: x\nowner: y\nstatus: z\n---\n",
    },
    "columns that do not fit": {
      text: "---\na:\n    b: 1\n  c: 2\n---\n",
      code: "BAD_INDENT",
      at: "  c: 2",
      says: /does not fit the lines above/,
    },
    "a tab as indentation": {
      text: "---\na:\n\tb: 1\n\tc: 2\n---\n",
      code: "TAB_AS_INDENT",
      at: "\t",
      says: /tab/,
      fixed: "---\na:\n  b: 1\n  c: 2\n---\n",
    },
  });
});
