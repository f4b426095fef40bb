/** Whether rows of documents would look the same after a change, so that a tree of thousands need not be sent anew with every letter. */

import type { Diagnostic } from "../lint/diagnostic.ts";
import {
  isTyped,
  type PlaybookDocument,
} from "../playbook/playbook-document.ts";
import type { Overview } from "./overview.ts";

/** More documents than this at once, and looking is no quicker than showing. */
const MANY = 20;

/** Compares what rows, their groups and their order show of documents: all but the text below the front matter. */
export function looksSame(before: Overview, after: Overview): boolean {
  const [old, now] = [before.playbook, after.playbook];
  if (old === now) return true;
  if (
    old.config !== now.config ||
    old.today !== now.today ||
    old.people !== now.people ||
    old.documents.length !== now.documents.length ||
    before.result.skipped.length !== after.result.skipped.length
  )
    return false;
  const changed = now.documents.filter(
    (each, at) => each !== old.documents[at],
  );
  if (changed.length > MANY) return false;
  return (
    changed.every((each) => {
      const earlier = old.byPath.get(each.path);
      return earlier !== undefined && faceOf(earlier) === faceOf(each);
    }) && areMarkedAlike(before, after)
  );
}

function faceOf(document: PlaybookDocument): string {
  if (!isTyped(document)) return `${document.path} ${document.untyped}`;
  const fields = [...document.fields].map(([name, { texts }]) => [
    name,
    texts.map(({ text }) => text),
  ]);
  const { path, type, title, status, id } = document;
  return JSON.stringify([
    path,
    type.id,
    title?.text,
    status?.text,
    id?.text,
    fields,
  ]);
}

/** A row is red where there is an error, and a filter asks for errors and warnings. */
function areMarkedAlike(
  { result: { findings: before } }: Overview,
  { result: { findings: after } }: Overview,
): boolean {
  const differs = (path: string): boolean =>
    before.get(path) !== after.get(path) &&
    worstOf(before.get(path)) !== worstOf(after.get(path));
  return ![...before.keys()].some(differs) && ![...after.keys()].some(differs);
}

function worstOf(findings: readonly Diagnostic[] = []): string | undefined {
  const severities = findings.map(({ severity }) => severity);
  return (["error", "warning"] as const).find((each) =>
    severities.includes(each),
  );
}
