/** Find all references: who refers to a document, a term or a person, across the whole playbook. */

import * as vscode from "vscode";
import {
  distinct,
  mentionsOfParty,
  partyIdAt,
  positionAt,
  referencesIn,
  subjectAt,
  textReferences,
  type Party,
  type PlaybookDocument,
  type SubjectAt,
} from "../../core/index.ts";
import { rangesIn, toRange } from "../convert.ts";
import { textsAbout } from "../document-texts.ts";
import {
  DOCUMENTS,
  openFile,
  openText,
  SETTINGS,
  settingsKind,
  type OpenFile,
} from "../open-file.ts";
import type { Playbooks } from "../playbooks.ts";

/** Registers the search. */
export function registerReferences(playbooks: Playbooks): vscode.Disposable {
  const { languages } = vscode;
  return vscode.Disposable.from(
    languages.registerReferenceProvider(DOCUMENTS, {
      provideReferences(document, position, _context, token) {
        const read = openText(playbooks, document);
        if (!read) return undefined;
        const subject = subjectAt(read.open, document.offsetAt(position));
        return subject && placesOf(read, subject, token);
      },
    }),
    languages.registerReferenceProvider(SETTINGS, {
      provideReferences(document, position) {
        const file = openFile(playbooks, document);
        if (!file || settingsKind(file) !== "people") return undefined;
        const offset = document.offsetAt(position);
        const name = partyIdAt(document.getText(), offset);
        const party = name && file.index.people?.find(name);
        return party ? partyPlaces(file, party) : undefined;
      },
    }),
  );
}

function placesOf(
  file: OpenFile,
  subject: SubjectAt,
  token: vscode.CancellationToken,
): vscode.ProviderResult<vscode.Location[]> {
  switch (subject.kind) {
    case "document":
      return documentPlaces(file, subject.document, token);
    case "term":
      return documentPlaces(file, subject.term.document, token);
    case "party":
      return partyPlaces(file, subject.party);
    default:
      return undefined;
  }
}

async function documentPlaces(
  { playbook, index }: OpenFile,
  target: PlaybookDocument,
  token: vscode.CancellationToken,
): Promise<vscode.Location[]> {
  const found: vscode.Location[] = [];
  for await (const each of textsAbout(target, playbook, index, token)) {
    const { path, uri, text } = each;
    const places = distinct([
      ...referencesIn(index, index.byPath.get(path)!, target),
      ...textReferences(path, text, target),
    ]);
    if (places.length === 0) continue;
    const toRange = rangesIn(text);
    for (const { range } of places)
      found.push(new vscode.Location(uri, toRange(range)));
  }
  return found;
}

/** People are named in fields alone, and the index knows where. */
function partyPlaces(
  { playbook, index }: OpenFile,
  party: Party,
): vscode.Location[] {
  return distinct(mentionsOfParty(index, party)).map(({ path, range }) => {
    const { lineStarts } = index.byPath.get(path)!.parsed;
    const [start, end] = [range.start, range.end].map((offset) =>
      positionAt(lineStarts, offset),
    );
    return new vscode.Location(playbook.uriOf(path), toRange(start!, end!));
  });
}
