/** Tells a document that nobody has brought under governance yet: nothing in it says whose it is or where it is in its life. */

import type { TypedDocument } from "./playbook-document.ts";
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

/** Whether a document states none of the fields that governance begins with, in front matter or body. */
export function isUngoverned(document: TypedDocument): boolean {
  return (
    document.status === undefined &&
    BEGUN.every(
      (name) =>
        !document.fields.has(name) ||
        (name === "type" &&
          (isPage(document) || document.typeSource !== "front-matter")),
    )
  );
}

/** Whether its type only says that a site shows it as a page. */
function isPage({ fields }: TypedDocument): boolean {
  return (
    fields.get("type")?.texts.every(({ text }) => PAGE.test(text)) ?? false
  );
}
