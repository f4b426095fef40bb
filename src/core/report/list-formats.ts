/** The register for scripts, spreadsheets and pages. */

import { csvLines } from "./csv.ts";
import type { ListedDocument } from "./document-list.ts";
import { proseInMarkdown, codeCell } from "./markdown-escape.ts";

/** JSON as the public contract says. */
export function listJson(documents: readonly ListedDocument[]): string {
  const contract: string[] = [...COLUMNS];
  return `${JSON.stringify(documents, contract, 2)}\n`;
}

const COLUMNS = [
  "path",
  "type",
  "id",
  "title",
  "status",
  "statusFamily",
  "owner",
  "approver",
  "lastReviewed",
  "nextReview",
  "reviewState",
] as const satisfies readonly (keyof ListedDocument)[];

/** CSV (RFC 4180): a line of column names, every cell quoted, lists joined by `; `. */
export function listCsv(documents: readonly ListedDocument[]): string {
  const rows = documents.map((document) =>
    COLUMNS.map((name) =>
      textOf(
        name === "owner" || name === "approver"
          ? document.names[name]
          : document[name],
      ),
    ),
  );
  return csvLines([COLUMNS, ...rows]);
}

/** A Markdown table. */
export function listMarkdown(documents: readonly ListedDocument[]): string {
  const rows = documents.map((document) => [
    document.type ?? "",
    proseInMarkdown(document.title ?? ""),
    proseInMarkdown(document.status ?? ""),
    document.names.owner.map(codeCell).join(", "),
    document.nextReview ?? "",
    document.reviewState ?? "",
    codeCell(document.path),
  ]);
  const heading = [
    "Type",
    "Title",
    "Status",
    "Owner",
    "Next review",
    "Review",
    "File",
  ];
  return [heading, heading.map(() => "---"), ...rows]
    .map((cells) => `| ${cells.join(" | ")} |\n`)
    .join("");
}

function textOf(value: string | readonly string[] | null): string {
  return typeof value === "string" ? value : (value?.join("; ") ?? "");
}
