/** Whatever an editor asks, at any place of any text, is answered with ranges inside that text. */

import {
  applyEdits,
  bannerHtml,
  bannerOf,
  complete,
  completeConfig,
  completePeople,
  definitionAt,
  distinct,
  documentLinks,
  documentSymbols,
  explainType,
  fieldOutline,
  formChoices,
  formOf,
  hover,
  hoverConfig,
  hoverPeople,
  inlayHints,
  isTyped,
  markOf,
  mentionsOfParty,
  partyIdAt,
  partyPlace,
  partyRange,
  readOpenText,
  referencesIn,
  refusal,
  renameIn,
  renamingAt,
  subjectAt,
  textReferences,
  topLine,
  type OpenText,
  type PlaybookIndex,
  type Range,
  type Result,
  type Suggestions,
} from "../../src/core/index.ts";
import { hold } from "./broken.ts";
import { ROOT, type Files } from "./input.ts";
import { placesIn, someOf, type Law } from "./law.ts";
import { isInside } from "./law-ranges.ts";
import { mutateText } from "./mutate.ts";
import type { Random } from "./random.ts";

/** The law. */
export const LANGUAGE: Law = {
  name: "language",
  check({ files, result, random }) {
    const { playbook } = result;
    for (const query of ["", "a", "[", "POL 0"])
      documentSymbols(playbook, query);
    for (const [path, saved] of someOf(Object.entries(files), random, 2)) {
      // Half of the time the editor is ahead of the playbook.
      const text = asInEditor(
        random.oneIn(2) ? saved : mutateText(saved, random),
      );
      if (path.endsWith(".yaml")) settings(playbook, text, random);
      else {
        const open = readOpenText(playbook, ROOT, path, text);
        wholeDocument(open, result);
        for (const at of placesIn(text, random)) atPlace(open, at, files);
      }
    }
  },
};

/** Editors know one kind of line break a text and no byte order mark. */
function asInEditor(text: string): string {
  const lineBreak = text.includes("\r\n") ? "\r\n" : "\n";
  return text.replace(/^\ufeff/, "").replace(/\r\n|\r|\n/g, lineBreak);
}

function settings(index: PlaybookIndex, text: string, random: Random): void {
  for (const at of placesIn(text, random)) {
    isOffer(completeConfig(index, text, at), text, at);
    isOffer(completePeople(text, at), text, at);
    around(hoverConfig(index, text, at)?.range, text, at, "hover");
    around(hoverPeople(index, text, at)?.range, text, at, "hover");
    partyIdAt(text, at);
  }
  for (const party of (index.people?.parties ?? []).slice(0, 3)) {
    const range = partyRange(text, party);
    if (range) isInside(range, text, "the line of a person");
  }
}

function wholeDocument(open: OpenText, { playbook, findings }: Result): void {
  const { document, path, text } = open;
  const found = findings.get(path) ?? [];
  for (const { range } of documentLinks(open)) isInside(range, text, "a link");
  for (const { range, key } of fieldOutline(open)) {
    isInside(range, text, "a field of the outline");
    hold(
      range.start <= key.start && key.end <= range.end,
      "a key lies outside its field",
      () => text.slice(range.start, range.end),
    );
  }
  explainType(document, playbook);
  markOf(document, playbook);
  const banner = bannerOf(document, playbook, found);
  if (banner) bannerHtml(banner);
  if (!isTyped(document)) return;
  for (const { at } of inlayHints(document, playbook))
    isInside({ start: at, end: at }, text, "a hint");
  topLine(document, playbook, found);
  const form = formOf({
    document,
    judged: document,
    findings: found,
    index: playbook,
  });
  for (const { name } of form.fields.slice(0, 4))
    formChoices(document, name, "a", playbook);
  for (const { at } of form.sections)
    if (at !== undefined)
      isInside({ start: at, end: at }, text, "a section of the form");
}

function atPlace(open: OpenText, at: number, files: Files): void {
  const { text, index } = open;
  for (const isAsked of [true, false])
    isOffer(complete(open, at, isAsked), text, at);
  around(hover(open, at)?.range, text, at, "hover");
  around(definitionAt(open, at)?.range, text, at, "definition");
  const subject = subjectAt(open, at);
  around(subject?.range, text, at, "subject");
  if (subject?.kind === "party") {
    partyPlace(index, subject.party);
    inside(mentionsOfParty(index, subject.party), files);
  }
  if (subject?.kind === "document") {
    const target = subject.document;
    const found = index.documents.flatMap((document) => [
      ...referencesIn(index, document, target),
      ...textReferences(document.path, files[document.path]!, target),
    ]);
    inside(distinct(found), files);
  }
  const renaming = renamingAt(open, at);
  if (!renaming) return;
  around(renaming.range, text, at, "rename");
  if (refusal(index, renaming, "NEW-001") !== undefined) return;
  const own = renameIn(index, ROOT, open.path, text, renaming, "NEW-001");
  applyEdits(text, own);
  for (const [path, other] of Object.entries(files))
    applyEdits(other, renameIn(index, ROOT, path, other, renaming, "NEW-001"));
}

function inside(
  places: readonly { readonly path: string; readonly range: Range }[],
  files: Files,
): void {
  for (const { path, range } of places)
    isInside(range, files[path]!, "a reference");
}

function isOffer(
  offer: Suggestions | undefined,
  text: string,
  at: number,
): void {
  if (!offer) return;
  around(offer.range, text, at, "completion");
  hold(
    !/[\n\r]/.test(text.slice(offer.range.start, offer.range.end)),
    "a completion spans lines",
    () => JSON.stringify(text.slice(offer.range.start, offer.range.end)),
  );
}

function around(
  range: Range | undefined,
  text: string,
  at: number,
  what: string,
): void {
  if (!range) return;
  isInside(range, text, what);
  hold(
    range.start <= at && at <= range.end,
    `${what} is not where it was asked`,
    () => `${range.start} to ${range.end}, asked at ${at}`,
  );
}
