/** Whether the links of a playbook lead somewhere, and if not, what was perhaps meant. Set look-ups only: it runs over everything after each edit. */

import { joinPath } from "../../text/path.ts";
import { hasAnchor, similarAnchor } from "./anchors.ts";
import { isPage, whatIsLeftOut, type LeftOut } from "./left-out-files.ts";
import { findTarget } from "./link-target.ts";
import { isBareWord, isPretty, type LocalLink } from "./local-link.ts";
import { bareAddress } from "./page-addresses.ts";
import type { Lookups } from "../lookups.ts";

/** What is wrong with a link; files are paths from the root. */
export type LinkProblem =
  /** It is there, in other letters. */
  | { readonly kind: "case"; readonly file: string }
  /** One file of that name lies elsewhere. */
  | { readonly kind: "moved"; readonly file: string }
  | {
      readonly kind: "missing";
      readonly path: string;
      readonly similar: string | undefined;
    }
  | LeftOut
  | {
      readonly kind: "anchor";
      readonly file: string;
      readonly fragment: string;
      readonly similar: string | undefined;
    };

/** What is wrong with a link in the file `from`, if anything. */
export function checkLink(
  link: LocalLink,
  from: string,
  playbook: Lookups,
): LinkProblem | undefined {
  const { siteRoot } = playbook.config;
  if (link.isAbsolute && siteRoot === undefined) return undefined;
  const path = link.isAbsolute
    ? joinPath(siteRoot ?? "", link.path)
    : link.path;
  if (path === undefined) return undefined;
  const target = find(path, link, playbook);
  if (target === "folder") return undefined;
  if (target !== undefined) return checkAnchor(link, target.file, playbook);
  if (isBareWord(link) || isOutOfSight(path)) return undefined;
  return explain(path, from, playbook);
}

function find(
  path: string,
  { others, written }: LocalLink,
  playbook: Lookups,
): ReturnType<typeof findTarget> {
  const paths = [path, ...others];
  for (const each of paths) {
    const target =
      findTarget(each, playbook) ?? findInOtherForm(each, playbook);
    if (target !== undefined) return target;
  }
  if (!isPretty(written) && !/\.html?$/i.test(written)) return undefined;
  for (const each of paths) {
    const [address] = bareAddress(each);
    const file = address === undefined ? undefined : playbook.pageAt(address);
    if (file !== undefined) return { file };
  }
  return undefined;
}

/** `é` is one character or two: editors, archives and file systems do not agree, and no reader can see it. */
function findInOtherForm(
  path: string,
  playbook: Lookups,
): ReturnType<typeof findTarget> {
  if (/^[ -~]*$/.test(path)) return undefined;
  return (
    findTarget(path.normalize("NFC"), playbook) ??
    findTarget(path.normalize("NFD"), playbook)
  );
}

function checkAnchor(
  { fragment }: LocalLink,
  file: string,
  playbook: Lookups,
): LinkProblem | undefined {
  if (fragment === undefined) return undefined;
  const parsed = playbook.byPath.get(file)?.parsed;
  if (!parsed || hasAnchor(parsed, fragment)) return undefined;
  const similar = similarAnchor(parsed, fragment);
  return { kind: "anchor", file, fragment, similar };
}

/** The file itself is never what was meant by a link to another. */
function explain(path: string, from: string, playbook: Lookups): LinkProblem {
  const suggest = playbook.similarFiles;
  const cased = suggest.inOtherCase(path);
  if (cased !== undefined) return { kind: "case", file: cased };
  const moved = suggest.elsewhere(path);
  if (moved !== undefined && moved !== from)
    return { kind: "moved", file: moved };
  const near = suggest.similar(path);
  const similar = near === from ? undefined : near;
  const leftOut =
    similar === undefined || isPage(similar)
      ? whatIsLeftOut(path, playbook)
      : undefined;
  return leftOut ?? { kind: "missing", path, similar };
}

/** Hidden and installed folders are not listed, so nothing is known of them. */
function isOutOfSight(path: string): boolean {
  return /(?:^|\/)(?:\.[^/]+|node_modules)(?:\/|$)/.test(path);
}
