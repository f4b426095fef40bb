/** Where a path in a link leads, the way website generators and forges read it; and what was perhaps meant where it leads nowhere. */

import { addTo } from "../../text/group-by.ts";
import { NearWords } from "../../text/near-words.ts";
import { folderOf, nameOf } from "../../text/path.ts";

/** The paths that there are. */
interface Files {
  readonly files: Pick<ReadonlySet<string>, "has">;
  readonly folders: Pick<ReadonlySet<string>, "has">;
}

const ENDINGS = [
  ".md",
  ".html.md.erb",
  ".md.erb",
  ".html.md",
  ".markdown",
  ".html.erb",
  ".html",
  ".mdx",
];
/** What a page called `x.html` is made from, the commonest first. */
const SOURCES = [
  ".html.md.erb",
  ".md",
  ".html.md",
  ".html.erb",
  ".markdown",
  ".md.erb",
  ".mdx",
  ".erb",
];
const INDEX_NAMES = ["index", "README", "readme", "_index"];

/** The file a path leads to, or `folder` for one that exists without a page of its own. */
export function findTarget(
  path: string,
  { files, folders }: Files,
): { readonly file: string } | "folder" | undefined {
  if (files.has(path)) return { file: path };
  if (path.endsWith(".html") || path.endsWith(".htm")) {
    const stem = path.slice(0, path.lastIndexOf("."));
    for (const source of SOURCES)
      if (files.has(stem + source)) return { file: stem + source };
  }
  for (const ending of ENDINGS)
    if (files.has(path + ending)) return { file: path + ending };
  if (files.has(`${path}.erb`)) return { file: `${path}.erb` };
  if (!folders.has(path)) return undefined;
  const base = path === "" ? "" : `${path}/`;
  for (const name of INDEX_NAMES)
    for (const ending of ENDINGS)
      if (files.has(base + name + ending))
        return { file: base + name + ending };
  return "folder";
}

/** Ways to find what a broken path may have meant; built when the first one is met. */
export interface PathSuggestions {
  /** The same path in other letters: upper and lower case, composed or not. */
  inOtherCase(path: string): string | undefined;
  /** The only file of that name elsewhere. */
  elsewhere(path: string): string | undefined;
  /** A file with nearly that name in the same folder. */
  similar(path: string): string | undefined;
  /** Whether any file ends so, in whatever case. */
  hasEnding(ending: string): boolean;
  /** Whether a folder beside it is called nearly the same, or one of its name lies elsewhere. */
  hasFolderLike(path: string): boolean;
}

/** Prepares suggestions from all files of the playbook. */
export function suggestions({
  files,
  folders,
}: {
  readonly files: ReadonlySet<string>;
  readonly folders: ReadonlySet<string>;
}): PathSuggestions {
  const folded = new Map<string, string>();
  const byName = new Map<string, string[]>();
  const byShape = new Map<string, string[]>();
  const near = new Map<string, NearWords>();
  const nearFolders = new Map<string, NearWords>();
  const endings = new Set<string>();
  const folderNames = new Set<string>();
  const foldersByShape = new Map<string, string[]>();
  const add = (map: Map<string, string[]>, key: string, file: string): void => {
    addTo(map, key, file);
  };
  for (const file of files) {
    folded.set(foldPath(file), file);
    add(byName, foldPath(nameOf(file)), file);
    add(byShape, shapeOf(file), nameOf(file));
    endings.add(endingOf(file));
  }
  for (const folder of folders) {
    folderNames.add(foldPath(nameOf(folder)));
    add(foldersByShape, shapeOf(folder), nameOf(folder));
  }
  return {
    inOtherCase(path) {
      for (const each of withEndings(foldPath(path))) {
        const found = folded.get(each);
        if (found !== undefined) return found;
      }
      return undefined;
    },
    elsewhere(path) {
      const name = nameOf(path);
      if (/^(?:readme|index|_index)\b/i.test(name)) return undefined;
      for (const each of withEndings(foldPath(name))) {
        const found = byName.get(each);
        if (found) return found.length === 1 ? found[0] : undefined;
      }
      return undefined;
    },
    similar(path) {
      const name = nearIn(byShape, near, path);
      const folder = folderOf(path);
      return name && (folder === "" ? name : `${folder}/${name}`);
    },
    hasEnding: (ending) => endings.has(ending.toLowerCase()),
    hasFolderLike: (path) =>
      folderNames.has(foldPath(nameOf(path))) ||
      nearIn(foldersByShape, nearFolders, path) !== undefined,
  };
}

/** A folded path, and the files that a site generator may make it from. */
function* withEndings(path: string): Generator<string> {
  yield path;
  for (const ending of ENDINGS) yield path + ending;
  const stem = path.replace(/\.html?$/, "");
  if (stem !== path) for (const ending of ENDINGS) yield stem + ending;
}

/** The nearest name among those of a path's shape; what helps to find it is kept in `near`. */
function nearIn(
  names: ReadonlyMap<string, readonly string[]>,
  near: Map<string, NearWords>,
  path: string,
): string | undefined {
  const shape = shapeOf(path);
  const same = names.get(shape);
  if (!same) return undefined;
  const words = near.get(shape) ?? new NearWords(same);
  near.set(shape, words);
  return words.nearest(nameOf(path));
}

/** A path's folder and the numbers in its name: another number is another document, not a slip. */
function shapeOf(path: string): string {
  return `${folderOf(path)}/${nameOf(path).replace(/\D+/g, "-")}`;
}

/** `.png`; the whole name where there is none. */
function endingOf(path: string): string {
  const name = nameOf(path);
  return name.slice(Math.max(0, name.lastIndexOf("."))).toLowerCase();
}

function foldPath(path: string): string {
  return path.normalize("NFC").toLowerCase();
}
