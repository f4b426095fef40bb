/** A missing field, with a value that is certain or with the cursor where one is to be written. */

import { nextId } from "../../playbook/fields/next-id.ts";
import type { TypedDocument } from "../../playbook/playbook-document.ts";
import type { PlaybookIndex } from "../../playbook/playbook-index.ts";
import { stemOf } from "../../text/path.ts";
import { entriesOf, insertEntry } from "./front-matter-edit.ts";
import { inLineBreaks } from "../line-breaks.ts";
import type { Cure } from "../quick-fix.ts";
import { setField } from "./set-field.ts";
import { afterEdits, type Source } from "../source.ts";
import { statusWordFor } from "./status-word.ts";

/** The value that a new document of the playbook would get; empty where only a person knows. */
export function initialValue(
  name: string,
  document: TypedDocument,
  playbook: PlaybookIndex,
): string {
  switch (name) {
    case "id":
      return nextId(playbook, document.type);
    case "title":
      return (
        document.title?.text ?? stemOf(document.path).replace(/[-_]/g, " ")
      );
    case "status":
      return statusWordFor(document, "draft", playbook) ?? "";
    default:
      return "";
  }
}

/** Adds a field, or goes to the place where its value is missing. */
export function addField(
  source: Source,
  name: string,
  value: string,
): Cure | undefined {
  if (value !== "") {
    const edits = setField(source, name, value);
    return edits && edits.length > 0 ? { edits } : undefined;
  }
  const [entry] = entriesOf(source.document, name);
  const edit = insertEntry(source, name, "");
  const newText = edit.newText.replace(/:(\r?\n)/, ": $1");
  const edits = entry ? [] : inLineBreaks(source, [{ ...edit, newText }]);
  const { document, text } = afterEdits(source, edits);
  const [written] = entriesOf(document, name);
  if (!written) return undefined;
  const after = text.indexOf(":", written.keyRange.end) + 1;
  const start = /[ \t]/.test(text.charAt(after)) ? after + 1 : after;
  const { range } = written.value;
  const isEmpty = range.end <= start;
  return { edits, blank: isEmpty ? { start, end: start } : range };
}
