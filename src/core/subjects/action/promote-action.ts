/** Makes an improvement of an action: a document of its own that names where it comes from, and its id beside the action. */

import type { ActionItem } from "./action-item.ts";
import {
  keyedActions,
  type KeyedAction,
  type RegisteredAction,
} from "./action-register.ts";
import {
  planDocument,
  type DocumentPlan,
} from "../../playbook/document-plan.ts";
import { buildDocument, isTyped } from "../../playbook/playbook-document.ts";
import type { PlaybookIndex } from "../../playbook/playbook-index.ts";
import { nameInReferences } from "../../playbook/links/reference.ts";
import { applyEdits, type TextEdit } from "../../text/edit.ts";
import { plain } from "../../text/plain-markdown.ts";
import type { DateOrder } from "../../text/read-date.ts";
import type { Range } from "../../text/range.ts";
import { parseDocument } from "../../document/document.ts";
import { fieldNames } from "../../playbook/fields/field-names.ts";
import { revise } from "../../edit/revise.ts";
import { setField } from "../../edit/field/set-field.ts";
import { afterEdits, type Source } from "../../edit/source.ts";
import { actionNamed } from "./tick-off.ts";

/** What becomes of the two documents. */
export interface Promotion {
  readonly plan: DocumentPlan;
  /** Edits to the document that holds the action. */
  readonly edits: readonly TextEdit[];
}

const TITLE_LENGTH = 80;

/**
 * Plans the improvement.
 * @param source the document with the action, as it is now.
 * @returns `undefined` where the action is gone, or its line cannot take the id.
 */
export function promoteAction(
  index: PlaybookIndex,
  rootName: string,
  action: RegisteredAction,
  source: Source,
): Promotion | undefined {
  const type = index.config.types.find(({ id }) => id === "improvement");
  const found = actionNamed(source, action.key, index.config.dateOrder);
  if (!type || !found) return undefined;
  const plan = planDocument(index, rootName, {
    type,
    title: titleOf(action.item.text),
    owner: action.owners[0] ?? "",
  });
  const edit = linkTo(plan.id, source, found, index.config.dateOrder);
  const document = buildDocument(
    parseDocument(plan.path, plan.text, "blocks"),
    {
      type,
      names: fieldNames(type, index.config.aliases),
      source: "front-matter",
    },
  );
  if (!edit || !isTyped(document)) return undefined;
  const from = nameInReferences(action.document);
  const fields: readonly (readonly [string, string | readonly string[]])[] = [
    ["raised_by", action.owners[0] ?? ""],
    ...(action.document.type.id === "post-mortem"
      ? [["source", "post-mortem"] as const]
      : []),
    ...(action.due === undefined ? [] : [["due", action.due] as const]),
    ["related", [from]],
  ];
  const filled = revise(
    { document, text: plan.text },
    fields.map(
      ([name, value]) =>
        (each: Source) =>
          setField(each, name, value) ?? [],
    ),
  );
  const text = applyEdits(plan.text, filled ?? []);
  return { plan: { ...plan, text }, edits: [edit] };
}

/** The id in brackets behind the words or before them, wherever owner and date are still read as they were. */
function linkTo(
  id: string,
  source: Source,
  { key, item }: KeyedAction,
  order: DateOrder | undefined,
): TextEdit | undefined {
  const before = describe(item);
  return besideAction(source.text, item.range, id).find((edit) =>
    keyedActions(afterEdits(source, [edit]).document, order).some(
      (each) => each.key === key && describe(each.item) === before,
    ),
  );
}

function describe({ owners, due, status }: ActionItem): string {
  return [...owners.map(({ text }) => text), due?.text, status].join(" / ");
}

function besideAction(
  text: string,
  range: Range,
  id: string,
): readonly TextEdit[] {
  const written = text.slice(range.start, range.end);
  const bullet = /^(?:[-*+]|\d{1,9}[.)])[ \t]+(?:\[[ xX]\][ \t]+)?/.exec(
    written,
  );
  const first = range.start + (bullet?.[0].length ?? 0);
  const last = range.start + written.trimEnd().length;
  return [
    { range: { start: last, end: last }, newText: ` (${id})` },
    { range: { start: first, end: first }, newText: `(${id}) ` },
  ];
}

/** The words of an action as a title: without links, marks and ids, and not too long. */
function titleOf(text: string): string {
  const title = plain(text)
    .replace(/(?<!\s)\s*\([A-Z]+-\d+(?:,\s*[A-Z]+-\d+)*\)/g, "")
    .replace(/(?<![.;,:\s])[.;,:\s]+$/, "")
    .trim();
  if (title.length <= TITLE_LENGTH) return title;
  const cut = title.slice(0, TITLE_LENGTH);
  return `${cut.slice(0, Math.max(cut.lastIndexOf(" "), 40))}…`;
}
