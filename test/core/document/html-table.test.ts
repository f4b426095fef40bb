import assert from "node:assert/strict";
import { readHtmlTables } from "../../../src/core/document/scanner/html-table.ts";

/** The words of each table, its header first. */
function wordsIn(text: string) {
  return readHtmlTables(text, 0, text.length).map(({ header, rows }) =>
    [header, ...rows].map((row) => row.map((cell) => cell.text)),
  );
}

describe("tables in HTML", () => {
  for (const [what, html, expected] of [
    [
      "rows of cells",
      "<table><tr><td>a</td><td>b</td></tr><tr><td>c</td><td>d</td></tr></table>",
      [
        [
          ["a", "b"],
          ["c", "d"],
        ],
      ],
    ],
    [
      "a head and a body",
      "<TABLE border=1><THEAD><TR><TH>a</TH></TR></THEAD><tbody>\n<tr>\n<td>\n b\n</td>\n</tr></tbody></TABLE>",
      [[["a"], ["b"]]],
    ],
    [
      "cells that nobody closes",
      "<table><tr><td>a<td>b<tr><td>c<td>d</table>",
      [
        [
          ["a", "b"],
          ["c", "d"],
        ],
      ],
    ],
    [
      "tags and entities within",
      "<table><tr><td><b>a</b>&nbsp;&amp; <a href='x'>b</a><br>c</td></tr></table>",
      [[["a & b c"]]],
    ],
    [
      "empty cells",
      "<table><tr><td></td><td>b</td></tr></table>",
      [[["", "b"]]],
    ],
    [
      "two tables",
      "<table><tr><td>a</td></tr></table> x <table><tr><td>b</td></tr></table>",
      [[["a"]], [["b"]]],
    ],
    ["an empty table", "<table></table>", []],
    ["a table that does not end", "<table><tr><td>a</td></tr>", []],
    [
      "a table in a table",
      "<table><tr><td><table><tr><td>a</td></tr></table></td></tr></table>",
      [],
    ],
    ["cells of no table", "<tr><td>a</td></tr>", []],
    ["other tags of like names", "<tablet><tr><td>a</td></tr></tablet>", []],
  ] as const)
    it(what, () => assert.deepEqual(wordsIn(html), expected));

  it("say where each cell stands", () => {
    const html = "x <table><tr><td> <i>a</i> </td></tr></table>";
    const [table] = readHtmlTables(html, 0, html.length);
    const { start, end } = table!.header[0]!.range;
    assert.equal(html.slice(start, end), "<i>a</i>");
    assert.equal(
      html.slice(table!.range.start, table!.range.end),
      html.slice(2),
    );
  });
});
