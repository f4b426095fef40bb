/** A new document from an old one: next free id, its own title, a draft, and nothing that only the old one has lived through. */

import { freePath } from "../playbook/document-plan.ts";
import { nextId } from "../playbook/fields/next-id.ts";
import type { PlaybookIndex } from "../playbook/playbook-index.ts";
import { headingLine } from "../text/heading.ts";
import { applyEdits } from "../text/edit.ts";
import { revise, type Step } from "./revise.ts";
import { removeField, setField } from "./field/set-field.ts";
import type { Source } from "./source.ts";
import { stateField } from "./field/state-field.ts";
import { statusWordFor } from "./field/status-word.ts";

/** Said of one document only; the dates besides these are told by their kind. */
const PERSONAL = [
  "approver",
  "approvals",
  "reviewed_by",
  "supersedes",
  "superseded_by",
];

/** The new document before it is written. */
export interface DuplicatePlan {
  readonly path: string;
  readonly id: string;
  readonly text: string;
}

/** Plans the copy; `undefined` where the front matter of the old document cannot be read. */
export function planDuplicate(
  source: Source,
  title: string,
  playbook: PlaybookIndex,
  rootName: string,
): DuplicatePlan | undefined {
  const { document, text } = source;
  const id = nextId(playbook, document.type);
  const draft = statusWordFor(document, "draft", playbook);
  const edits = revise(source, [
    retitle(title),
    ...(document.fields.has("title")
      ? [stateField(playbook, "title", title)]
      : []),
    ...(document.id ? [stateField(playbook, "id", id)] : []),
    ...(draft === undefined ? [] : [stateField(playbook, "status", draft)]),
    ...(document.fields.has("version")
      ? [stateField(playbook, "version", "0.1")]
      : []),
    ...clearings(source, playbook),
  ]);
  if (!edits) return undefined;
  const path = freePath(playbook, document.type, rootName, title);
  return { path, id, text: applyEdits(text, edits) };
}

/** The first heading, where it says the old title. */
function retitle(title: string): Step {
  return ({ document }) => {
    const heading = document.parsed.body.headings.find(
      ({ level }) => level === 1,
    );
    return heading
      ? [{ range: heading.range, newText: headingLine(1, title) }]
      : [];
  };
}

/** Empties dates and approvals; `created` becomes today, and the links to what came before and after go. */
function clearings(
  { document }: Source,
  { today }: PlaybookIndex,
): readonly Step[] {
  return [...document.fields.values()].flatMap(({ definition, origin }) => {
    const { name, kind } = definition;
    if (name === "created")
      return [(now: Source) => setField(now, name, today)];
    if (kind.kind !== "date" && !PERSONAL.includes(name)) return [];
    return [
      (now: Source) =>
        name.startsWith("supersede") || origin !== "front-matter"
          ? removeField(now, name)
          : emptied(now, name),
    ];
  });
}

/** Empties a field; one that holds more than texts is taken out. */
function emptied(source: Source, name: string): ReturnType<Step> {
  return setField(source, name, "") ?? removeField(source, name);
}
