/** What the folder of a document says of its type: it lies in `policies/`, or somewhere below. */

import { FOREIGN_FOLDERS } from "../../text/languages/index.ts";
import { folderOf, stemOf } from "../../text/path.ts";
import { perDefinition } from "../../text/remember.ts";
import type { DocumentType } from "../../types/document-type.ts";
import { holdsDay } from "./date-in-name.ts";
import type { TypeMark } from "./type-mark.ts";

/** Folders by the name that people may give them. */
export type FolderNames = ReadonlyMap<string, NamedFolder>;

interface NamedFolder {
  readonly type: DocumentType;
  /** Whether the name alone is only a guess. */
  readonly isWeak: boolean;
  /** Whether such folders hold many other things as well: `standards`, `tools`, but not `systems`. */
  readonly isCommonWord: boolean;
}

/** `brand-policies` holds policies, and pages about them; one word alone is in the types' own lists. */
const ENDINGS: readonly (readonly [ending: string, folder: string])[] = [
  ["policies", "policies"],
  ["procedures", "procedures"],
  ["runbooks", "runbooks"],
  ["sops", "sops"],
  ["playbooks", "playbooks"],
  ["minutes", "minutes"],
  ["meeting notes", "meeting-notes"],
  ["meetings", "meetings"],
  ["post mortems", "post-mortems"],
  ["postmortems", "post-mortems"],
  ["incident reports", "incident-reports"],
];
/** `2024`, `2024-03`, `Q1`, `archive`: they part what lies in a folder, and say nothing of it. */
const PERIOD =
  /^(?:(?:19|20)\d\d(?:[-_. ]?(?:q[1-4]|h[12]|\d{1,2}))?|q[1-4]|h[12]|\d{1,2}|archived?|old|drafts?)$/;

/** Gathers the folders of the types of a playbook. */
export function folderNames(types: readonly DocumentType[]): FolderNames {
  const names = new Map<string, NamedFolder>();
  for (const type of types) {
    const weak = new Set(type.marks?.weakFolders ?? []);
    for (const folder of type.folders)
      if (!names.has(foldFolder(folder))) {
        const isWeak = weak.has(folder);
        const isCommonWord = isWeak && folder !== type.plural.toLowerCase();
        names.set(foldFolder(folder), { type, isWeak, isCommonWord });
      }
  }
  for (const type of types)
    for (const folder of FOREIGN_FOLDERS.get(type.id) ?? [])
      if (!names.has(folder))
        names.set(folder, { type, isWeak: true, isCommonWord: false });
  return names;
}

/**
 * The marks of the folders that a file lies in; the last is the root, by its name. Fields of governance make a document of
 * what lies in a folder for such, except where its name is a common word: a page in `standards/` with an owner is governed,
 * and need not be a policy.
 */
export function marksOfFolder(
  path: string,
  rootName: string,
  names: FolderNames,
  isGoverned: () => boolean,
): readonly TypeMark[] {
  const telling = tellingFolder(folderOf(path), rootName, names);
  if (!telling) return [];
  const { named, part, isDirect } = telling;
  const { type } = named;
  const name = stemOf(path);
  if (isOfOtherKind(name, type)) return [];
  // `minutes/board/2024-04-12.md`
  const isRecord = type.marks?.datedWords !== undefined && holdsDay(name);
  const folderMark: TypeMark = {
    type,
    tells: "folder",
    isStrong: isRecord || (isDirect && !named.isWeak),
    reason: `lies in the folder \`${part}\``,
  };
  if (named.isCommonWord || !isGoverned()) return [folderMark];
  return [
    folderMark,
    {
      type,
      tells: "field",
      isStrong: false,
      reason: "has fields of a governed document",
    },
  ];
}

/** The nearest folder around a file that says what lies in it. */
interface TellingFolder {
  readonly named: NamedFolder;
  readonly part: string;
  /** Whether files lie right in it, folders of a year or quarter aside. */
  readonly isDirect: boolean;
}

function readTellingFolder(
  folder: string,
  rootName: string,
  names: FolderNames,
): TellingFolder | undefined {
  const parts = folder === "" ? [] : folder.split("/");
  // A folder that is called `playbooks` holds playbooks like this one.
  const root = /^playbooks$/i.test(rootName) ? [] : [rootName];
  const chain = [...parts.reverse(), ...root].filter(
    (part) => !PERIOD.test(part.toLowerCase()),
  );
  for (const [at, part] of chain.entries()) {
    const named = readName(part, names);
    if (named && !(named.isWeak && at > 0))
      return { named, part, isDirect: at === 0 };
  }
  return undefined;
}

function isOfOtherKind(name: string, { marks }: DocumentType): boolean {
  const last = foldFolder(name).split(" ").at(-1)!;
  return marks?.otherWords?.includes(last) ?? false;
}

const metBefore = perDefinition<
  FolderNames,
  Map<string, TellingFolder | undefined>
>(() => new Map());

/** Many documents lie in one folder. */
function tellingFolder(
  folder: string,
  rootName: string,
  names: FolderNames,
): TellingFolder | undefined {
  const met = metBefore(names);
  const key = `${rootName}/${folder}`;
  if (!met.has(key)) met.set(key, readTellingFolder(folder, rootName, names));
  return met.get(key);
}

function readName(part: string, names: FolderNames): NamedFolder | undefined {
  const folded = foldFolder(part);
  const whole = names.get(folded);
  if (whole) return whole;
  // `SOPs & Guides` are SOPs; a longer name means what it ends with, where that can be nothing else.
  for (const each of folded.split(" and ")) {
    const named = names.get(each);
    if (named && folded.includes(" and ")) return named;
  }
  const ending = ENDINGS.find(([each]) => folded.endsWith(` ${each}`));
  const named = ending && names.get(foldFolder(ending[1]));
  return named && { ...named, isWeak: true };
}

/** `01 SOPs & Guides` → `sops and guides`. */
function foldFolder(name: string): string {
  return name
    .toLowerCase()
    .replace(/^\d+[-_. )]+/, "")
    .replace(/&/g, " and ")
    .replace(/[^\p{L}\p{N}/]+/gu, " ")
    .trim();
}
