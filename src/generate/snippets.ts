/** `snippets/markdown.json`: one snippet per document type, and one per section or table worth inserting. */

import {
  ACTION_ITEMS,
  APPROVAL_RECORD,
  BUILT_IN_TYPES,
  CHANGES_FOR_REVIEW,
  CONTROL_TABLE,
  createFromTemplate,
  DECISIONS,
  RACI_MATRIX,
  REVISION_HISTORY,
  statusWords,
  STEPS,
  templateFields,
  TIMELINE,
  type DocumentType,
  type FieldDefinition,
} from "../core/index.ts";
import type { Artefact } from "./artefact.ts";
import { json } from "./format.ts";
import {
  escaped,
  fillable,
  tabStops,
  TODAY,
  type TabStops,
} from "./snippet-text.ts";

interface Snippet {
  readonly prefix: string;
  readonly description: string;
  readonly body: readonly string[];
}

/** Stand-ins that become places to fill in; they occur nowhere else. */
const MARK = {
  title: "SnippetTitle",
  id: "SnippetId",
  owner: "SnippetOwner",
  today: "SnippetToday",
} as const;

const PARTS: readonly (readonly [
  name: string,
  title: string,
  heading: string,
  content: string,
])[] = [
  ["action-items", "Action items", "Action items", ACTION_ITEMS],
  ["timeline", "Timeline", "Timeline", TIMELINE],
  ["raci-matrix", "RACI matrix", "RACI matrix", RACI_MATRIX],
  [
    "revision-history",
    "Revision history",
    "Revision history",
    REVISION_HISTORY,
  ],
  ["steps", "Numbered procedure", "Procedure", STEPS],
  ["decisions", "Decision list", "Decisions", DECISIONS],
  [
    "control-table",
    "Document control table",
    "Document control",
    CONTROL_TABLE,
  ],
  [
    "changes-for-review",
    "Changes for review",
    "Changes for review",
    CHANGES_FOR_REVIEW,
  ],
  ["approval-record", "Approval record", "Approval record", APPROVAL_RECORD],
];

const LINES: Readonly<Record<string, Snippet>> = {
  "Record a review": {
    prefix: "playbook-reviewed",
    description: "Front matter lines that say who reviewed this today.",
    body: [`last_reviewed: ${TODAY}`, "reviewed_by: $1", "$0"],
  },
  "Accept a finding": {
    prefix: "playbook-disable",
    description: "Accept one finding on the next line, with a reason.",
    body: [
      "<!-- playbook-disable-next-line ${1:rule} -- ${2:reason} -->",
      "$0",
    ],
  },
};

/** Builds the file. */
export function snippets(): Artefact {
  const all: Record<string, Snippet> = {};
  for (const type of BUILT_IN_TYPES)
    all[`New ${type.title}`] = {
      prefix: `playbook-${type.id}`,
      description: type.summary,
      body: [...documentBody(type), "$0"],
    };
  for (const [name, title, heading, content] of PARTS)
    all[title] = {
      prefix: `playbook-${name}`,
      description: `The section "${heading}", ready to fill in.`,
      body: [
        `## ${heading}`,
        "",
        ...fillable(content.split("\n"), tabStops()),
        "$0",
      ],
    };
  return {
    path: "snippets/markdown.json",
    text: json({ ...all, ...LINES }),
  };
}

function documentBody(type: DocumentType): readonly string[] {
  const stops = tabStops();
  const title = stops.next("Title");
  const id = stops.next(`${type.idPrefix}-001`);
  const owner = stops.next("owner");
  const lines = createFromTemplate(type, MARK).trimEnd().split("\n");
  const end = lines.indexOf("---", 1);
  const fields = new Map(
    templateFields(type).map((field) => [field.writtenAs ?? field.name, field]),
  );
  const head = lines
    .slice(0, end + 1)
    .map((line) => fieldLine(type, fields, line, stops));
  const body = fillable(lines.slice(end + 1), stops);
  return [...head, ...body].map((line) =>
    line
      .replace(MARK.title, title)
      .replace(MARK.id, id)
      .replace(MARK.owner, owner)
      .replace(MARK.today, TODAY),
  );
}

/** A line of front matter; what is only needed later is left alone. */
function fieldLine(
  type: DocumentType,
  fields: ReadonlyMap<string, FieldDefinition>,
  line: string,
  stops: TabStops,
): string {
  const key = line.slice(0, line.indexOf(":"));
  const field = fields.get(key);
  if (!field) return escaped(line);
  if (field.kind.kind === "status")
    return `${key}: ${stops.choice(statusWords(type))}`;
  const isLater = ["approved", "active", "done"].includes(field.required ?? "");
  if (isLater) return escaped(line);
  if (field.kind.kind === "one-of")
    return `${key}: ${stops.choice(field.kind.values)}`;
  const [, empty, comment] = /^\S+:( \[\])? (#.*)$/.exec(line) ?? [];
  if (comment === undefined) return escaped(line);
  const stop = empty ? `[${stops.next()}]` : stops.next();
  return `${key}: ${stop} ${escaped(comment)}`;
}
