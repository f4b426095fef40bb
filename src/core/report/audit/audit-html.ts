/** The audit pack as one page that needs nothing else: no scripts, nothing fetched, every text escaped. */

import type { CalendarDate } from "../../text/calendar-date.ts";
import { printable } from "../../text/printable.ts";
import {
  machineColumns,
  readerText,
  type Register,
} from "../register/register.ts";

const STYLE =
  "body{font:14px/1.5 system-ui,sans-serif;margin:2rem;color:#1b1f24;background:#fff}h1{font-size:1.6rem}h2{margin-top:2.5rem;font-size:1.2rem}table{border-collapse:collapse;width:100%;font-size:13px}th,td{text-align:left;vertical-align:top;padding:.3rem .6rem;border-bottom:1px solid #d0d7de;overflow-wrap:anywhere}th{background:#f6f8fa}nav a{margin-right:1rem}@media print{nav{display:none}}";

/** The page. */
export function auditHtml(
  today: CalendarDate,
  tables: readonly (readonly [name: string, register: Register])[],
  evidence: string,
): string {
  return [
    "<!doctype html>",
    '<html lang="en">',
    "<head>",
    '<meta charset="utf-8">',
    "<meta http-equiv=\"Content-Security-Policy\" content=\"default-src 'none'; style-src 'unsafe-inline'\">",
    '<meta name="viewport" content="width=device-width, initial-scale=1">',
    `<title>Audit pack as of ${today}</title>`,
    `<style>${STYLE}</style>`,
    "</head>",
    "<body>",
    `<h1>Audit pack as of ${today}</h1>`,
    `<p>${escape(evidence)} The same tables lie beside this page as CSV; <code>manifest.sha256</code> holds the checksum of every file.</p>`,
    `<nav>${tables.map(([name, { title, rows }]) => `<a href="#${name}">${escape(title)} (${rows.length})</a>`).join("")}</nav>`,
    ...tables.flatMap(([name, register]) => sectionLines(name, register)),
    "</body>",
    "</html>",
    "",
  ].join("\n");
}

function sectionLines(name: string, register: Register): readonly string[] {
  const { title, rows, empty } = register;
  // What the CSV holds, so that page and file say the same.
  const columns = machineColumns(register);
  const heading = `<h2 id="${name}">${escape(title)}</h2>`;
  if (rows.length === 0) return [heading, `<p>${escape(empty)}</p>`];
  return [
    heading,
    "<table>",
    `<thead><tr>${columns.map((each) => `<th scope="col">${escape(each.heading)}</th>`).join("")}</tr></thead>`,
    "<tbody>",
    ...rows.map(
      (row) =>
        `<tr>${columns.map((column) => `<td>${escape(readerText(row, column))}</td>`).join("")}</tr>`,
    ),
    "</tbody>",
    "</table>",
  ];
}

function escape(text: string): string {
  return printable(text)
    .replace(/&/g, "&amp;")
    .replace(/</g, "&lt;")
    .replace(/>/g, "&gt;")
    .replace(/"/g, "&quot;")
    .replace(/'/g, "&#39;");
}
