/** Tells a document that nobody has brought under governance yet: nothing in it says whose it is or where it is in its life. */

import type { TypedDocument } from "../playbook-document.ts";
import { PAGE } from "./stated-type.ts";

/** What governance begins with; one of them, be it empty, shows that somebody has begun. */
const BEGUN = [
  "type",
  "id",
  "status",
  "owner",
  "last_reviewed",
  "next_review",
  "review_interval",
] as const;

const MACHINE_MADE =
  /^(?:[0-9a-f]{8}-(?:[0-9a-f]{4}-){3}[0-9a-f]{12}|(?=[a-z]*\d|\d*[a-z])[0-9a-z]{16,})$/i;

/** Whether a document states none of the fields that governance begins with, in front matter or body. */
export function isUngoverned(document: TypedDocument): boolean {
  return (
    document.status === undefined &&
    BEGUN.every(
      (name) =>
        !document.fields.has(name) ||
        (name === "id" && isMachineMade(document.id?.text)) ||
        (name === "type" &&
          (isPage(document) || document.typeSource !== "front-matter")),
    )
  );
}

/** Whether an id is one that an editor gives every note, such as a UUID: nobody governs by it. */
function isMachineMade(id: string | undefined): boolean {
  return id !== undefined && MACHINE_MADE.test(id);
}

/** Whether its type only says that a site shows it as a page. */
function isPage({ fields }: TypedDocument): boolean {
  return (
    fields.get("type")?.texts.every(({ text }) => PAGE.test(text)) ?? false
  );
}
