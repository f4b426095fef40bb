/** The links of a document that lead into the playbook, taken apart once and kept as long as the document. */

import type { Link } from "../../document/body.ts";
import type { ParsedDocument } from "../../document/document.ts";
import { folderOf, joinPath, nameOf, stemOf } from "../../text/path.ts";
import { perDocument } from "../../text/remember.ts";
import { addressesOf } from "./page-addresses.ts";

/** A link to a file of the playbook or to a heading. */
export interface LocalLink {
  readonly link: Link;
  /** The path as written, without query and fragment. */
  readonly written: string;
  /** From the root, or below the site's root where `isAbsolute`; the document's own for a bare fragment. */
  readonly path: string;
  /** Where else a website generator may look. */
  readonly others: readonly string[];
  /** Percent-decoded; `undefined` where nothing says what to check: none, `#top`, a line, a text. */
  readonly fragment: string | undefined;
  /** `/guides/launch`: only a site root can tell where that is. */
  readonly isAbsolute: boolean;
}

const SCHEME = /^[a-z][a-z0-9+.-]*:/i;
const TEMPLATED = /\{\{|\{%|\$\{|<%|%7B%7B|%7B%25|\$\(|\{[a-z_]+\}/i;
/** Words that stand where a target is still to come. */
const BARE_WORD = /^[^./#?\\]*$/;
/** Addresses that a site generator knows by a name of its own. */
const ALIASED = /^(?:@|~)[\w-]{0,40}\//;
/** What people write where the target is still to come. */
const UNWRITTEN =
  /^#?(?:todo|tbd|tba|tbc|fixme|placeholder|xx+|link|url|href|insert[-_ ]?(?:link|url)?(?:[-_ ]?here)?|add[-_ ]?link|(?:link|url)[-_ ]?(?:here|to[-_ ]?come|tbd|todo|goes[-_ ]?here)|coming[-_ ]?soon|change[-_ ]?me|replace[-_ ]?me|null|undefined|void|path[-_/]to[-_/].{0,200}|\?+|\.{3}|…)$/i;
const NO_FRAGMENT = /^(?:$|top$|L\d+(?:C\d+)?(?:-L?\d+(?:C\d+)?)?$|:~:)/i;

/** The links of a document that can be checked. */
export const localLinksOf = perDocument(
  (document: ParsedDocument): readonly LocalLink[] => {
    const foldersServed = addressesOf(document)
      .slice(0, 1)
      .flatMap((address) => [address, folderOf(address)]);
    const links: LocalLink[] = [];
    for (const link of document.body.links) {
      const read = readLink(link, document.path, foldersServed);
      if (read) links.push(read);
    }
    return links;
  },
);

function readLink(
  link: Link,
  from: string,
  servedFrom: readonly string[],
): LocalLink | undefined {
  const trimmed = link.target.trim();
  const target = trimmed.startsWith("<")
    ? trimmed.replace(/^<(.*)>$/, "$1")
    : trimmed;
  if (
    target === "" ||
    SCHEME.test(target) ||
    target.startsWith("//") ||
    ALIASED.test(target) ||
    UNWRITTEN.test(target) ||
    TEMPLATED.test(target)
  )
    return undefined;
  const hash = target.indexOf("#");
  const beforeHash = hash < 0 ? target : target.slice(0, hash);
  const written = upTo(beforeHash, "?");
  const raw = hash < 0 ? "" : target.slice(hash + 1);
  const fragment = decode(upTo(raw, ":~:"));
  const checked = NO_FRAGMENT.test(fragment) ? undefined : fragment;
  if (written === "")
    return hash < 0
      ? undefined
      : {
          link,
          written,
          path: from,
          others: [],
          fragment: checked,
          isAbsolute: false,
        };
  const isAbsolute = written.startsWith("/");
  const decoded = decode(written);
  const path = joinPath(isAbsolute ? "" : folderOf(from), decoded);
  if (path === undefined) return undefined;
  const others = isAbsolute
    ? []
    : [...pageFolders(from, decoded), ...servedFrom].flatMap(
        (folder) => joinPath(folder, decoded) ?? [],
      );
  return { link, written, path, others, fragment: checked, isAbsolute };
}

/**
 * Folders that a page's links start from in the browser: `guides/launch.html.md.erb` may be served as `guides/launch/`,
 * and `guides/index.html.md.erb` as `guides`. Of other pages only a link to a pretty address (`steps/`, `../steps`) may
 * mean it so.
 */
function pageFolders(path: string, target: string): readonly string[] {
  const folder = folderOf(path);
  const stem = stemOf(path);
  if (!nameOf(path).includes(".html."))
    return isPretty(target) && !/^(?:_?index|readme)$/i.test(stem)
      ? [folder === "" ? stem : `${folder}/${stem}`]
      : [];
  if (stem === "index") return folder === "" ? [] : [folderOf(folder)];
  return [folder === "" ? stem : `${folder}/${stem}`];
}

/** Whether a target is the address of a page without the ending of a file. */
export function isPretty(target: string): boolean {
  return !/\.[a-z][a-z\d]{0,9}$/i.test(target);
}

/** Whether a target may be a word that stands for one still to come: `link`, `url`, `TBD`. */
export function isBareWord({ written }: LocalLink): boolean {
  return BARE_WORD.test(written);
}

function upTo(text: string, mark: string): string {
  const at = text.indexOf(mark);
  return at < 0 ? text : text.slice(0, at);
}

function decode(text: string): string {
  if (!text.includes("%")) return text;
  try {
    return decodeURIComponent(text);
  } catch {
    return text;
  }
}
