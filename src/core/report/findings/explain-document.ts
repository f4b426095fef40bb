/** Why a document has its type, at a terminal: what tells it, and what else was close. */

import type { PlaybookDocument } from "../../playbook/playbook-document.ts";
import { isTyped } from "../../playbook/playbook-document.ts";
import type { TypeMark } from "../../playbook/typing/type-mark.ts";
import { typeReason } from "../../playbook/typing/type-reason.ts";
import { wrapColumns } from "../../text/display-width.ts";
import { printable, withoutLogCommands } from "../../text/printable.ts";
import type { Paint } from "../paint.ts";

/** The page; `path` is the document's as the user would name it. */
export function explainDocument(
  document: PlaybookDocument,
  path: string,
  { paint, width = 100 }: { paint: Paint; width?: number },
): string {
  const what = isTyped(document)
    ? `has the type \`${document.type.id}\``
    : "has no type";
  const said = `${path} ${what}, because it ${typeReason(document)}.`;
  const lines = [
    ...wrapColumns(printable(said), width).map(paint.bold),
    ...part("What tells it", isTyped(document) ? document.typeMarks : []),
    ...part(
      isTyped(document)
        ? "What else speaks for another type"
        : "What speaks for a type, and is not enough to judge by",
      document.guess,
    ),
    "",
    ...wrapColumns(
      isTyped(document) && document.typeSource === "front-matter"
        ? "Change the field to change the type."
        : "To settle it, write `type:` in its front matter, or name files or folders under `types:` in `playbook.config.yaml`.",
      width,
    ),
  ];
  return withoutLogCommands(`${lines.join("\n")}\n`);
}

function part(title: string, marks: readonly TypeMark[]): readonly string[] {
  if (marks.length === 0) return [];
  return [
    "",
    `${title}:`,
    ...marks.map(
      ({ type, isStrong, reason }) =>
        `  ${type.id}: it ${printable(reason)}${isStrong ? "" : " (alone, this would not be enough)"}`,
    ),
  ];
}
