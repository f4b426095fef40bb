/** One document as the playbook sees it: its type, its fields under canonical names, and the few facts everyone asks for. */

import type { BodyDepth } from "../document/body.ts";
import type { DocumentHead, ParsedDocument } from "../document/document.ts";
import { headingTitle, statedTitle } from "./sections/document-title.ts";
import { flagStatus } from "./fields/flag-status.ts";
import { folderOf, stemOf } from "../text/path.ts";
import type { Range } from "../text/range.ts";
import { MAY_HOLD_ACTIONS } from "../types/action-headings.ts";
import type { DocumentType } from "../types/document-type.ts";
import { statusFamilyOf, type StatusFamily } from "../types/status.ts";
import { meantBy, allowedStatuses } from "./fields/allowed.ts";
import type { FieldNames } from "./fields/field-names.ts";
import {
  hasValue,
  readFields,
  type FieldValue,
  type TextValue,
} from "./fields/field-value.ts";
import { withoutIncidentStatus } from "./fields/incident-status.ts";
import { ownId } from "./fields/own-id.ts";
import { isNobody } from "./people/person-words.ts";
import type { TypeAnswer, TypeSource } from "./typing/type-answer.ts";
import type { TypeMark } from "./typing/type-mark.ts";

interface Common {
  /** `/` path below the playbook's root. */
  readonly path: string;
  readonly parsed: ParsedDocument;
  readonly title: TextValue | undefined;
  /** What its `type` field says, where that is no known type. */
  readonly unknownType: TextValue | undefined;
  /** What speaks for a type, or for another, and is not enough to judge by; the likeliest first. */
  readonly guess: readonly TypeMark[];
}

/** A document of a type. */
export interface TypedDocument extends Common {
  readonly type: DocumentType;
  readonly typeSource: TypeSource;
  /** What made the type, where nothing states it. */
  readonly typeMarks: readonly TypeMark[];
  readonly names: FieldNames;
  readonly fields: ReadonlyMap<string, FieldValue>;
  readonly id: TextValue | undefined;
  readonly status: TextValue | undefined;
  /** `undefined` when there is no status, or none that is known. */
  readonly statusFamily: StatusFamily | undefined;
  readonly owners: readonly TextValue[];
}

/** A file without a type: counted, its links checked, nothing else. */
export interface UntypedDocument extends Common {
  readonly type: undefined;
  readonly untyped: "readme" | "template" | "no type";
}

export type PlaybookDocument = TypedDocument | UntypedDocument;

/** Whether a document has a type. */
export function isTyped(document: PlaybookDocument): document is TypedDocument {
  return document.type !== undefined;
}

/** Whether only weak marks that agree tell what a document is: enough to ask, and not to insist. */
export function isToldWeakly({
  typeSource,
  typeMarks,
}: Pick<TypedDocument, "typeSource" | "typeMarks">): boolean {
  return typeSource === "marks" && typeMarks.every(({ isStrong }) => !isStrong);
}

/**
 * Whether a field that is not seen is really not there. Where the front matter could not be read as a whole, that is the
 * one thing to say, and ten missing fields would drown it.
 */
export function isRead({ parsed }: PlaybookDocument): boolean {
  return parsed.frontMatter?.isComplete ?? parsed.problems.length === 0;
}

/** The texts of a field; empty where it is missing, empty or a placeholder. */
export function textsOfField(
  document: TypedDocument,
  name: string,
): readonly TextValue[] {
  return document.fields.get(name)?.texts ?? [];
}

/** The first text of a field. */
export function textOfField(
  document: TypedDocument,
  name: string,
): TextValue | undefined {
  return textsOfField(document, name)[0];
}

/** Builds the playbook's view of a parsed file. */
export function buildDocument(
  parsed: ParsedDocument,
  answer: TypeAnswer,
): PlaybookDocument {
  const common = {
    path: parsed.path,
    parsed,
    unknownType: answer.unknown,
    guess: answer.guess ?? [],
  };
  if (answer.type === undefined)
    return {
      ...common,
      title: statedTitle(parsed),
      type: undefined,
      untyped: answer.reason,
    };
  const fields = withoutIncidentStatus(
    readFields(parsed, answer.names),
    answer.type,
  );
  const text = (name: string): TextValue | undefined =>
    fields.get(name)?.texts[0];
  const status = text("status") ?? flagStatus(parsed, answer.type);
  return {
    ...common,
    type: answer.type,
    typeSource: answer.source,
    typeMarks: answer.marks ?? [],
    names: answer.names,
    fields,
    title: text("title") ?? headingTitle(parsed),
    id: text("id") ?? ownId(fields, answer.names),
    status,
    statusFamily: status && familyMeantBy(status.text, answer.type),
    owners: (fields.get("owner")?.texts ?? []).filter(
      ({ text }) => !isNobody(text),
    ),
  };
}

/** A slip of the pen stands for the word that was meant: `Darft` is asked what a draft is asked. */
function familyMeantBy(
  word: string,
  type: DocumentType,
): StatusFamily | undefined {
  const family = statusFamilyOf(word, type.statuses);
  if (family) return family;
  const meant = meantBy(word, allowedStatuses(type));
  return meant && statusFamilyOf(meant.word, type.statuses);
}

/** Parses nothing itself; says how much of a body a file of this head and type needs. */
export function neededDepth(
  head: DocumentHead,
  answer: TypeAnswer,
  text: string,
): BodyDepth {
  const needsBlocks =
    answer.type !== undefined &&
    (answer.type.sections.length > 0 ||
      MAY_HOLD_LOG.test(text) ||
      MAY_HOLD_ACTIONS.test(text));
  return needsBlocks || head.bodyFields.some(({ origin }) => origin === "table")
    ? "blocks"
    : "outline";
}

/** The heading of a column of persons, as a log of acknowledgements has one. */
const MAY_HOLD_LOG =
  /(?:^|\|)[ \t*_]{0,80}(?:persons?|names?|who|employee|(?:signed|acknowledged|confirmed|read) by)[ \t*_]{0,80}(?:\||$)/im;

/** A name for people: title, else the file's name. */
export function displayTitle(document: PlaybookDocument): string {
  return (
    document.title?.text ?? (stemOf(document.path) || folderOf(document.path))
  );
}

/** Where a field stands, for a finding: its value, or its key where the value is empty. */
export function rangeOfField(
  document: TypedDocument,
  name: string,
): Range | undefined {
  const field = document.fields.get(name);
  if (field === undefined) return undefined;
  return (
    field.texts[0]?.range ?? (hasValue(field) ? field.range : field.keyRange)
  );
}
