/** Makes folders of many documents out of the documents of a real playbook. */

import {
  existsSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  writeFileSync,
} from "node:fs";
import { dirname, join } from "node:path";

/**
 * A folder with `count` documents below `.bench/`, made once. Whole copies of the source stand side by side, so that
 * links stay within a copy; each file has a name of its own and, so that no two are alike, a line of its own.
 */
export function makeCorpus(source: string, count: number): string {
  const root = join(".bench", `docs-${count}`);
  if (existsSync(join(root, "complete"))) return join(root, "docs");
  const paths = readdirSync(source, { recursive: true, encoding: "utf8" })
    .filter((path) => path.endsWith(".md"))
    .sort();
  if (paths.length === 0) throw new Error(`No Markdown in ${source}.`);
  const rename = namesOf(paths);
  for (let made = 0; made < count; made++) {
    const copy = Math.floor(made / paths.length);
    const path = paths[made % paths.length]!;
    const target = join(root, "docs", `set-${copy}`, rename(path, copy));
    mkdirSync(dirname(target), { recursive: true });
    const text = readFileSync(join(source, path), "utf8");
    writeFileSync(target, `${renameLinks(text, paths, copy)}\nCopy ${made}.\n`);
  }
  writeFileSync(join(root, "complete"), "");
  return join(root, "docs");
}

/** `a/b.md` becomes `a/b-3.md` in the fourth copy. */
function namesOf(
  paths: readonly string[],
): (path: string, copy: number) => string {
  const known = new Set(paths);
  return (path, copy) =>
    known.has(path) ? path.replace(/\.md$/, `-${copy}.md`) : path;
}

/** Relative links to Markdown files follow the new names. */
function renameLinks(
  text: string,
  paths: readonly string[],
  copy: number,
): string {
  const names = new Set(
    paths.map((path) => path.slice(path.lastIndexOf("/") + 1)),
  );
  return text.replace(
    /(\]\((?!https?:)[^()\s#]*?)([^()\s#/]+)\.md(?=[)#])/g,
    (link, before: string, stem: string) =>
      names.has(`${stem}.md`) ? `${before}${stem}-${copy}.md` : link,
  );
}
