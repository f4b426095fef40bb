/** How a register says its columns: a kind, the key in JSON and CSV, the heading, and what stands in the cell. Then those that many registers have. */

import {
  displayTitle,
  textOfField,
  textsOfField,
  type TypedDocument,
} from "../../playbook/playbook-document.ts";
import type { PlaybookIndex } from "../../playbook/playbook-index.ts";
import { nameInReferences } from "../../playbook/links/reference.ts";
import { dateOfField } from "../../playbook/reviews/review.ts";
import type { Column, Kinds, RegisterColumn } from "./register.ts";
import type { Tone } from "../paint.ts";

/** What is left to say of a column. */
interface Looks<T, V> extends Omit<RegisterColumn, "key" | "heading" | "kind"> {
  /** What all but JSON has instead. */
  readonly shown?: (subject: T, playbook: PlaybookIndex) => V;
  readonly tone?: (subject: T, playbook: PlaybookIndex) => Tone | undefined;
}

const ofKind =
  <K extends keyof Kinds>(kind: K) =>
  <T>(
    key: string,
    heading: string,
    cell: (subject: T, playbook: PlaybookIndex) => Kinds[K] | null | undefined,
    looks: Looks<T, Kinds[K]> = {},
  ): Column<T> =>
    // Kind and cell belong together by the type of this function, which a union cannot be told.
    ({ key, heading, kind, cell, ...looks }) as unknown as Column<T>;

export const text = ofKind("text");
export const date = ofKind("date");
export const path = ofKind("path");
export const number = ofKind("number");
export const flag = ofKind("flag");
export const list = ofKind("list");
export const person = ofKind("person");

/** A column that JSON and CSV do not have, because they have its parts. */
export function readers<T>(
  heading: string,
  cell: (subject: T, playbook: PlaybookIndex) => string | null | undefined,
  looks: Looks<T, string> = {},
): Column<T> {
  return { heading, cell, ...looks };
}

/** The column for JSON and CSV alone. */
export function hidden<T>(column: Column<T>): Column<T> {
  return { ...column, seen: "never" };
}

/** What a row is about. */
export interface InDocument {
  readonly document: TypedDocument;
}

export const ID = text(
  "id",
  "Id",
  ({ document }: InDocument) => document.id?.text,
);
export const STATUS = text(
  "status",
  "Status",
  ({ document }: InDocument) => document.status?.text,
);

/** The title under a heading of its own: "System". */
export const title = (
  key: string,
  heading: string,
  looks: Looks<InDocument, string> = {},
): Column<InDocument> =>
  text(key, heading, ({ document }) => displayTitle(document), looks);

/** The id, or the path where there is none. */
export const reference = (key: string, heading: string): Column<InDocument> =>
  text(key, heading, ({ document }) => nameInReferences(document));

/** The path of the document, for scripts. */
export const file = (key: "file" | "path"): Column<InDocument> =>
  hidden(path(key, "File", ({ document }) => document.path));

/** What a field says. */
export const fieldText = (
  key: string,
  heading: string,
  field = key,
  looks: Looks<InDocument, string> = {},
): Column<InDocument> =>
  text(
    key,
    heading,
    ({ document }) => textOfField(document, field)?.text,
    looks,
  );

export const fieldTexts = (
  key: string,
  heading: string,
  field = key,
): Column<InDocument> =>
  list(key, heading, ({ document }) =>
    textsOfField(document, field).map((each) => each.text),
  );

export const fieldDate = (
  key: string,
  heading: string,
  field = key,
  looks: Looks<InDocument, string> = {},
): Column<InDocument> =>
  date(
    key,
    heading,
    ({ document }, { config }) => dateOfField(document, field, config),
    looks,
  );
