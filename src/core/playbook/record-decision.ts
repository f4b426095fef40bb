/** Writes a decision of a meeting into the record of the change: state, approvals with their date, and the meeting. */

import { isEmptyNode } from "../document/yaml-node.ts";
import type { TextEdit } from "../text/edit.ts";
import { lineAt } from "../text/range.ts";
import { yamlScalar } from "../text/yaml-scalar.ts";
import type { DecisionGap } from "./decision-gap.ts";
import type { Verdict } from "./decision.ts";
import { replaceText } from "./field-edit.ts";
import { hasValue, type FieldValue } from "./field-value.ts";
import { textsOfField, type TypedDocument } from "./playbook-document.ts";

const WORDS: Readonly<
  Record<
    Verdict,
    readonly [family: "approved" | "rejected" | "paused", word: string]
  >
> = {
  approved: ["approved", "approved"],
  rejected: ["rejected", "rejected"],
  deferred: ["paused", "deferred"],
};

/** The word that the type of the change has for a verdict. */
export function statusFor({ type }: TypedDocument, verdict: Verdict): string {
  const [family, word] = WORDS[verdict];
  return type.statuses[family]?.[0] ?? word;
}

/** The edits; `undefined` where the front matter cannot be extended without its text. */
export function recordDecision({
  decision,
  change: { document },
  lacks,
}: DecisionGap): readonly TextEdit[] | undefined {
  const { frontMatter, lineBreak, lineStarts } = document.parsed;
  if (!frontMatter?.isComplete) return undefined;
  const edits: TextEdit[] = [];
  const lines: string[] = [];
  if (lacks.status) {
    const word = statusFor(document, decision.verdict);
    const edit = document.status && replaceText(document.status, word);
    if (edit) for (const each of edit) edits.push(each);
    else if (document.fields.has("status")) return undefined;
    else lines.push(`status: ${word}`);
  }
  if (lacks.approval) {
    const rows = approvers(decision).map(
      (by) =>
        `{ by: ${yamlScalar(by)}, on: ${decision.date}, decision: approved }`,
    );
    const field = document.fields.get("approvals");
    if (!field) {
      lines.push("approvals:");
      for (const row of rows) lines.push(`  - ${row}`);
    } else {
      const edit = addRows(document, field, rows);
      if (!edit) return undefined;
      edits.push(edit);
    }
  }
  if (!document.fields.has("meeting"))
    lines.push(`meeting: ${yamlScalar(decision.meeting.name)}`);
  if (lines.length > 0) {
    const at = frontMatter.content.end;
    // Front matter that nobody has closed may end with the file, in the middle of its line.
    const isLineStart = lineStarts[lineAt(lineStarts, at)] === at;
    edits.push({
      range: { start: at, end: at },
      newText:
        (isLineStart ? "" : lineBreak) +
        lines.map((line) => line + lineBreak).join(""),
    });
  }
  return edits;
}

/** Those whom the minutes name, else whoever was in the chair. */
function approvers({
  deciders,
  meeting,
}: DecisionGap["decision"]): readonly string[] {
  if (deciders.length > 0) return deciders;
  const chair = textsOfField(meeting.document, "chair").map(({ text }) => text);
  return chair.length > 0 ? chair.slice(0, 1) : [meeting.name];
}

function addRows(
  { parsed: { lineStarts, lineBreak } }: TypedDocument,
  field: FieldValue,
  rows: readonly string[],
): TextEdit | undefined {
  const { node, keyRange, origin } = field;
  if (origin !== "front-matter") return undefined;
  const insert = (at: number, newText: string): TextEdit => ({
    range: { start: at, end: at },
    newText,
  });
  if (isEmptyNode(node) || !hasValue(field)) {
    const flow = `[${rows.join(", ")}]`;
    return node.range.end > node.range.start
      ? { range: node.range, newText: flow }
      : insert(keyRange.end + 1, ` ${flow}`);
  }
  const last = node.kind === "list" ? node.items.at(-1) : undefined;
  if (node.kind !== "list" || !last) return undefined;
  const keyLine = lineAt(lineStarts, keyRange.start);
  if (lineAt(lineStarts, node.range.start) === keyLine)
    return insert(last.range.end, rows.map((row) => `, ${row}`).join(""));
  const first = node.items[0]!.range.start;
  const indent = first - lineStarts[lineAt(lineStarts, first)]! - 2;
  const next = lineStarts[lineAt(lineStarts, last.range.end - 1) + 1];
  if (indent < 0 || next === undefined) return undefined;
  return insert(
    next,
    rows.map((row) => `${" ".repeat(indent)}- ${row}${lineBreak}`).join(""),
  );
}
