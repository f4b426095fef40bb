/** Tells the type of a file: by its front matter, the config's globs, its folder, or because it carries an owner or a review date. */

import type { Config } from "../config/config.ts";
import type { DocumentHead } from "../document/document.ts";
import { compileGlobs } from "../text/glob-set.ts";
import { folderOf, nameOf, stemOf } from "../text/path.ts";
import { foldWord } from "../text/words.ts";
import type { DocumentType } from "../types/document-type.ts";
import { fieldNames, type FieldNames } from "./field-names.ts";
import { frontMatterEntries, textsOf, type TextValue } from "./field-value.ts";

/** How a file got its type. */
export type TypeSource = "front-matter" | "files" | "folder" | "inferred";

/** The type of a file, or why it has none. */
export type TypeAnswer =
  | {
      readonly type: DocumentType;
      readonly names: FieldNames;
      readonly source: TypeSource;
      readonly unknown?: TextValue;
    }
  | {
      readonly type: undefined;
      readonly reason: "readme" | "template" | "no type";
      readonly unknown?: TextValue;
    };

/** Finds types for the files of one playbook. */
export interface TypeFinder {
  find(head: DocumentHead): TypeAnswer;
  /** The type with this id or alias, if any. */
  named(word: string): DocumentType | undefined;
}

/** The type for a file that carries an owner or a review date and nothing else to tell it by. */
export const COMMON_TYPE = "document";
const MARKS = ["owner", "last_reviewed", "next_review"];
const README =
  /^(?:readme|index|contributing|changelog|code_of_conduct|security|licen[cs]e)\.(?:md|markdown)$/i;
const TEMPLATE_FOLDER = /(?:^|[-_. ])templates?$/i;
const TEMPLATE_NAME = /^[_.]?templates?(?:[-_. ]|$)|[-_. ]templates?$/i;

/**
 * Builds a finder.
 * @param rootName name of the playbook's own folder, which counts as a folder name of the files directly below it.
 */
export function typeFinder(config: Config, rootName: string): TypeFinder {
  const names = new Map<DocumentType, FieldNames>();
  /** Most playbooks have documents of few types, so names are built when the first document of a type comes. */
  const namesOf = (type: DocumentType): FieldNames => {
    const known = names.get(type) ?? fieldNames(type, config.aliases);
    names.set(type, known);
    return known;
  };
  const byWord = new Map<string, DocumentType>();
  for (const type of config.types) byWord.set(foldWord(type.id), type);
  for (const type of config.types)
    for (const word of [type.title, ...type.aliases])
      if (!byWord.has(foldWord(word))) byWord.set(foldWord(word), type);
  const byFolder = new Map<string, DocumentType>();
  for (const type of config.types)
    for (const folder of type.folders) byFolder.set(folder.toLowerCase(), type);
  const common = config.types.find(({ id }) => id === COMMON_TYPE);
  const commonNames = common && namesOf(common);
  const [first] = config.types;
  const envelope = commonNames ?? (first && namesOf(first));

  const named = (word: string): DocumentType | undefined =>
    byWord.get(foldWord(word));
  const answer = (
    type: DocumentType,
    source: TypeSource,
    unknown?: TextValue,
  ): TypeAnswer => ({
    type,
    names: namesOf(type),
    source,
    ...(unknown ? { unknown } : {}),
  });

  return {
    named,
    find(head) {
      if (statesTypeOfCopies(head))
        return { type: undefined, reason: "template" };
      const stated = statedTypes(head, envelope);
      for (const { value } of stated) {
        const type = named(value.text);
        if (type) return answer(type, "front-matter");
      }
      const unknown = stated.find(({ weak }) => !weak)?.value;
      for (const [id, globs] of config.typeFiles) {
        const type =
          compileGlobs(globs)(head.path) &&
          config.types.find((each) => each.id === id);
        if (type) return answer(type, "files", unknown);
      }
      const extra = unknown ? { unknown } : {};
      if (README.test(nameOf(head.path)))
        return { type: undefined, reason: "readme", ...extra };
      if (isTemplate(head.path)) return { type: undefined, reason: "template" };
      const byPath = folderType(head.path, rootName, byFolder);
      if (byPath) return answer(byPath, "folder", unknown);
      if (common && commonNames && carriesMark(head, commonNames))
        return answer(common, "inferred", unknown);
      return { type: undefined, reason: "no type", ...extra };
    },
  };
}

/** Whether a file is a template by its name or one of its folders. */
export function isTemplate(path: string): boolean {
  return isInTemplateFolder(path) || TEMPLATE_NAME.test(stemOf(path));
}

function isInTemplateFolder(path: string): boolean {
  return folderOf(path)
    .split("/")
    .some((part) => TEMPLATE_FOLDER.test(part));
}

/**
 * Whether a template says itself which type its copies will have. What is only named like one, such as an SOP called
 * `email-template.md`, is a document as soon as it states a type, unless its fields are still blanks to fill in.
 */
function statesTypeOfCopies(head: DocumentHead): boolean {
  if (isInTemplateFolder(head.path)) return true;
  return (
    TEMPLATE_NAME.test(stemOf(head.path)) &&
    (head.frontMatter?.entries ?? []).some(
      ({ value }) =>
        value.kind === "scalar" &&
        /^<|\{\{|^\[|\||^TODO|^TBD|^XX|^YYYY/.test(value.text),
    )
  );
}

function statedTypes(
  head: DocumentHead,
  names: FieldNames | undefined,
): readonly { value: TextValue; weak: boolean }[] {
  if (!names) return [];
  const found: { value: TextValue; rank: number; weak: boolean }[] = [];
  for (const entry of head.frontMatter?.entries ?? []) {
    const name = names.find(entry.key);
    if (name?.definition.name !== "type") continue;
    const value = textsOf(entry.value)[0];
    if (value) found.push({ value, rank: name.rank, weak: name.weak });
  }
  for (const field of head.bodyFields)
    if (
      names.find(field.label)?.definition.name === "type" &&
      !names.find(field.label)?.weak
    )
      found.push({
        value: { text: field.value, range: field.valueRange },
        rank: 1000,
        weak: true,
      });
  return found.sort((a, b) => a.rank - b.rank);
}

/** The nearest folder with a type's name wins; a type's folder may also be a path such as `marketing/policies`. */
function folderType(
  path: string,
  rootName: string,
  byFolder: ReadonlyMap<string, DocumentType>,
): DocumentType | undefined {
  const folder = folderOf(path).toLowerCase();
  const parts = folder === "" ? [] : folder.split("/");
  for (let end = parts.length; end > 0; end--)
    for (let start = 0; start < end; start++) {
      const type = byFolder.get(parts.slice(start, end).join("/"));
      if (type) return type;
    }
  return byFolder.get(rootName.toLowerCase());
}

function carriesMark(head: DocumentHead, names: FieldNames): boolean {
  const isMark = (key: string): boolean => {
    const name = names.find(key);
    return (
      name !== undefined && !name.weak && MARKS.includes(name.definition.name)
    );
  };
  for (const entry of frontMatterEntries(head))
    if (isMark(entry.key) && textsOf(entry.value).length > 0) return true;
  return head.bodyFields.some(({ label }) => isMark(label));
}
