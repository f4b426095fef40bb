/** Tells the type of a file: by its front matter, the settings, its marks, or because it carries an owner or a review date. A long file, because all that may tell meets here. */

import type { Config } from "../../config/config.ts";
import type { DocumentHead, ParsedDocument } from "../../document/document.ts";
import { compileGlobs } from "../../text/glob-set.ts";
import { folderOf, nameOf, stemOf } from "../../text/path.ts";
import { FOREIGN_TYPES } from "../../text/languages/index.ts";
import { foldWord } from "../../text/words.ts";
import type { DocumentType } from "../../types/document-type.ts";
import { marksOfBody } from "./body-marks.ts";
import { isOfCollection } from "./collection-name.ts";
import { isOfDecision } from "./decision-record.ts";
import { marksOfFields, marksOfLabels, ownFields } from "./field-marks.ts";
import { fieldNames, type FieldNames } from "../fields/field-names.ts";
import { type TextValue } from "../fields/field-value.ts";
import { folderNames, marksOfFolder } from "./folder-marks.ts";
import { marksOfHeadings } from "./heading-marks.ts";
import { isLinkList } from "./link-list.ts";
import { marksOfName, withoutRecords } from "./name-marks.ts";
import { nameWords } from "./name-words.ts";
import { carries, statesInFront, titleField } from "./stated-fields.ts";
import { isTemplate, statesTypeOfCopies } from "./template-file.ts";
import { inPlace } from "./name-in-place.ts";
import { statedTypes } from "./stated-type.ts";
import { titleIn } from "./title-in-text.ts";
import type { TypeAnswer, TypeFinder, TypeSource } from "./type-answer.ts";
import type { TypeMark } from "./type-mark.ts";
import { holdsUp } from "./type-holds-up.ts";
import { weighMarks } from "./weigh-marks.ts";

/** The type for a file that carries an owner or a review date and nothing else to tell it by. */
export const COMMON_TYPE = "document";
const MARKS = ["owner", "last_reviewed", "next_review"];
const GOVERNED = [...MARKS, "status", "id", "approver"];
const INDEX = /^(?:readme|_?index)$/i;
const VAGUE = /^(?:doc|(?:technical|project)?[ _-]?documentation)$/i;
const MOST_LABELLED = 12;
const LABEL = /^[*_]{0,3}([^*_:\n]{3,40}?) ?[*_]{0,3} ?:/;
const ABOUT_CODE =
  /^(?:contributing|changelog|code_of_conduct|security|licen[cs]e)\.(?:md|markdown)$/i;

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
  const { types } = config;
  const byWord = new Map<string, DocumentType>();
  for (const type of types) byWord.set(foldWord(type.id), type);
  for (const type of types)
    for (const word of [type.title, ...type.aliases])
      if (!byWord.has(foldWord(word))) byWord.set(foldWord(word), type);
  for (const type of types)
    for (const word of FOREIGN_TYPES.get(type.id) ?? [])
      if (!byWord.has(word)) byWord.set(word, type);
  const ownFolders = types.flatMap((type) =>
    (type.ownFolders ?? []).map((each) => [each.toLowerCase(), type] as const),
  );
  const common = types.find(({ id }) => id === COMMON_TYPE);
  const commonNames = common && namesOf(common);
  const [first] = types;
  const envelope = commonNames ?? (first && namesOf(first));
  const words = nameWords(types);
  const called = (
    text: string,
    tells: "name" | "title",
    path: string,
  ): readonly TypeMark[] => {
    const found = marksOfName(text, tells, words);
    if (found.length === 0 || isOfDecision(path) || isOfCollection(path))
      return [];
    const marks = inPlace(found, path);
    return INDEX.test(stemOf(path))
      ? withoutRecords(marks, `${path} ${text}`)
      : marks;
  };
  const folders = folderNames(types);
  const fields = ownFields(
    types,
    new Set((envelope?.spellings ?? []).map(foldWord)),
  );

  const named = (word: string): DocumentType | undefined =>
    byWord.get(foldWord(word));
  /** `technical documentation` says that it is a document, and leaves open of what type. */
  const isVague = (type: DocumentType, word: string): boolean =>
    type === common && VAGUE.test(word);
  const answer = (
    type: DocumentType,
    source: TypeSource,
    more: {
      unknown?: TextValue;
      marks?: readonly TypeMark[];
      guess?: readonly TypeMark[];
    } = {},
  ): TypeAnswer => ({ type, names: namesOf(type), source, ...more });
  const statedIn = keptForLast((head) => statedTypes(head, envelope));
  const unknownOf = (head: DocumentHead): { unknown?: TextValue } => {
    const unknown = statedIn(head).find(
      ({ weak, value }) => !weak && !named(value.text),
    );
    return unknown ? { unknown: unknown.value } : {};
  };

  const headMarks = keptForLast((head): readonly TypeMark[] => {
    const isIndex = INDEX.test(stemOf(head.path));
    const name = isIndex ? nameOf(folderOf(head.path)) : stemOf(head.path);
    const isGoverned = (): boolean => carries(head, envelope, GOVERNED);
    const title = envelope && titleField(head, envelope);
    return [
      ...marksOfFields(head, fields, named),
      ...marksOfLabels(head, types),
      ...called(name, "name", head.path),
      ...(title === undefined ? [] : called(title, "title", head.path)),
      ...(isIndex
        ? []
        : marksOfFolder(head.path, rootName, folders, isGoverned)),
    ];
  });

  return {
    named,
    stated(head) {
      if (statesTypeOfCopies(head))
        return { type: undefined, reason: "template" };
      for (const { value, weak } of statedIn(head)) {
        const type = named(value.text);
        if (!type) continue;
        const isOpen = isVague(type, value.text) || (weak && type === common);
        if (isOpen && headMarks(head).length > 0) return undefined;
        return answer(type, "front-matter");
      }
      const unknown = unknownOf(head);
      for (const [id, globs] of config.typeFiles) {
        const type =
          compileGlobs(globs)(head.path) &&
          types.find((each) => each.id === id);
        if (type) return answer(type, "files", unknown);
      }
      if (ABOUT_CODE.test(nameOf(head.path)))
        return { type: undefined, reason: "readme", ...unknown };
      if (isTemplate(head.path)) return { type: undefined, reason: "template" };
      const isIndex = INDEX.test(stemOf(head.path));
      if (ownFolders.length === 0) return undefined;
      const path = `/${folderOf(head.path).toLowerCase()}/`;
      const own = ownFolders
        .filter(([folder]) => path.includes(`/${folder}/`))
        .sort(
          ([a], [b]) => path.lastIndexOf(`/${b}/`) - path.lastIndexOf(`/${a}/`),
        )[0];
      return own && !isIndex ? answer(own[1], "folder", unknown) : undefined;
    },
    hasMark: (head) => headMarks(head).length > 0,
    find(parsed) {
      const { headings } = parsed.body;
      const isIndex = INDEX.test(stemOf(parsed.path));
      const unknown = unknownOf(parsed);
      const none = (guess?: readonly TypeMark[]): TypeAnswer => ({
        type: undefined,
        reason: isIndex ? "readme" : "no type",
        ...unknown,
        ...(guess ? { guess } : {}),
      });
      if (isIndex && isLinkList(parsed)) return none();
      const title = titleIn(parsed);
      const [best, ...close] = weighMarks([
        ...headMarks(parsed),
        ...(title === undefined ? [] : called(title, "title", parsed.path)),
        // Who calls it something that we do not know follows a form of their own.
        ...(unknown.unknown
          ? []
          : marksOfHeadings(headings, labelsOf(parsed), types)),
        ...(unknown.unknown ? [] : marksOfBody(parsed.body, types)),
      ]);
      const isGovernedPage = (): boolean => carries(parsed, envelope, GOVERNED);
      if (best?.isMade && holdsUp(best, parsed, title, isGovernedPage))
        return answer(best.type, sourceOf(best.marks), {
          ...unknown,
          marks: best.marks,
          guess: close.flatMap(({ marks }) => marks),
        });
      if (statedIn(parsed).some(({ value }) => named(value.text)))
        return answer(common!, "front-matter");
      const isGoverned = isIndex
        ? statesInFront(parsed, envelope, ["owner", "status"])
        : carries(parsed, envelope, MARKS);
      if (common && isGoverned) return answer(common, "inferred", unknown);
      return none(
        unknown.unknown
          ? undefined
          : best && [best, ...close].flatMap(({ marks }) => marks),
      );
    },
  };
}

/** Keeps an answer for the last head: it is asked for before the body is read and after, and for no other in between. */
function keptForLast<T>(
  read: (head: DocumentHead) => T,
): (head: DocumentHead) => T {
  let last:
    | {
        readonly of: DocumentHead["bodyFields"];
        readonly path: string;
        readonly answer: T;
      }
    | undefined;
  return (head) => {
    if (last?.of !== head.bodyFields || last.path !== head.path)
      last = { of: head.bodyFields, path: head.path, answer: read(head) };
    return last.answer;
  };
}

/** Labels that open the first paragraphs: `**Attendees:** Ana`, `Present :` above a list. */
function labelsOf({ bodyFields, body }: ParsedDocument): readonly string[] {
  return [
    ...bodyFields.map(({ label }) => label),
    ...body.blocks.slice(0, MOST_LABELLED).flatMap((block) => {
      const label = block.kind === "paragraph" && LABEL.exec(block.text)?.[1];
      return label ? [label] : [];
    }),
  ];
}

/** The folder alone is told by its path. */
function sourceOf([first]: readonly TypeMark[]): TypeSource {
  return first?.tells === "folder" && first.isStrong ? "folder" : "marks";
}
