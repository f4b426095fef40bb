/** Where a path really leads, and whether a command may write there: nothing is written outside through a link. */

import * as fs from "node:fs";
import { join, parse, relative, resolve, sep } from "node:path";
import type { WriteProblem } from "./not-written.ts";

/** A path without links, of a file that need not exist. */
export interface Place {
  readonly real: string;
}

/** As many as Linux follows. */
const MOST_LINKS = 40;
/** What belongs to version control and packages is no place for what settings name. */
const NO_PLACE = new Set([".git", ".hg", ".svn", "node_modules"]);

/** The place of a file that the playbook itself names: a document, or what its settings or a default say. */
export function placeInPlaybook(
  root: string,
  path: string,
): Place | NonNullable<WriteProblem> {
  const place = placeWithin([root], path);
  if ("reason" in place) return place;
  const names = relative(fs.realpathSync(root), place.real).split(sep);
  return names.some((name) => NO_PLACE.has(name.toLowerCase()))
    ? { reason: "lies in a folder that is never a part of a playbook" }
    : place;
}

/** The place of a file that has to lie in one of these folders. */
export function placeWithin(
  folders: readonly string[],
  path: string,
): Place | NonNullable<WriteProblem> {
  const { real, links } = follow(path);
  if (folders.some((folder) => isBelow(fs.realpathSync(folder), real)))
    return { real };
  const link = links.find(({ isLast }) => !isLast);
  if (links.some(({ isLast }) => isLast))
    return {
      reason: "is a link to a file outside the playbook and is left as it is",
    };
  return {
    reason:
      link === undefined
        ? "lies outside the playbook"
        : `lies outside the playbook: \`${link.at}\` is a link that leads there`,
  };
}

/** The place of a file that the user named, which may lie anywhere; but a link of the playbook is not the user's. */
export function placeOfUser(
  root: string,
  path: string,
): Place | NonNullable<WriteProblem> {
  const { real, links } = follow(path);
  const inside = fs.realpathSync(root);
  const own = links.filter(({ at }) => isBelow(inside, at));
  if (own.some(({ isLast }) => isLast))
    return {
      reason:
        "is a link that lies in the playbook, and is not written through; name the file that is meant",
    };
  const [link] = own;
  return link !== undefined && !isBelow(inside, real)
    ? {
        reason: `lies outside the playbook: \`${link.at}\` is a link that leads there; name the folder that is meant`,
      }
    : { real };
}

interface Link {
  /** Where the link itself lies, without links. */
  readonly at: string;
  /** Whether it is what the path names, and not a folder above. */
  readonly isLast: boolean;
}

/** Follows a path by hand, since the system says nothing of links that lead to no file yet. */
function follow(path: string): { real: string; links: readonly Link[] } {
  const links: Link[] = [];
  const walk = (absolute: string, isOutermost: boolean): string => {
    const { root } = parse(absolute);
    const names = absolute.slice(root.length).split(sep).filter(Boolean);
    let real = root;
    for (const [at, name] of names.entries()) {
      const next = join(real, name);
      if (!isLink(next)) {
        real = next;
        continue;
      }
      if (links.length === MOST_LINKS)
        throw Object.assign(new Error("ELOOP"), { code: "ELOOP" });
      links.push({ at: next, isLast: isOutermost && at === names.length - 1 });
      real = walk(resolve(real, fs.readlinkSync(next)), false);
    }
    return real;
  };
  return { real: walk(resolve(path), true), links };
}

function isLink(path: string): boolean {
  return (
    fs.lstatSync(path, { throwIfNoEntry: false })?.isSymbolicLink() ?? false
  );
}

function isBelow(folder: string, path: string): boolean {
  const below = relative(folder, path);
  return (
    below !== ".." && !below.startsWith(`..${sep}`) && parse(below).root === ""
  );
}
