/** Finds the links of inline content that is written plainly; answers `undefined` where only `markdown-it` knows. */

import { CodeRuns } from "./code-runs.ts";
import { foldLabel, type Definitions } from "./link-definitions.ts";
import { readTarget } from "./link-target.ts";

/** A link's target, and its place in the content. */
export interface FoundLink {
  readonly target: string;
  readonly start: number;
  readonly end: number;
}

const AUTOLINK = /<([a-zA-Z][a-zA-Z0-9+.-]{1,31}:[^<>\x00-\x20]*)>/y;
const EMAIL =
  /<([a-zA-Z0-9.!#$%&'*+/=?^_`{|}~-]+@[a-zA-Z0-9](?:[a-zA-Z0-9-]{0,61}[a-zA-Z0-9])?(?:\.[a-zA-Z0-9](?:[a-zA-Z0-9-]{0,61}[a-zA-Z0-9])?)*)>/y;
/** Tags without attributes; one with attributes may hold anything. */
const BARE_TAG = /<\/?[A-Za-z][A-Za-z0-9-]*[ \n]?\/?>/y;
const MAYBE_LINK = /<(?:[^<>\s]*[:@]|(?:a|img)\s)/i;

/** The links of a block, in the order of their beginnings; `definitions` are the targets that its document defines. */
export function scanLinks(
  content: string,
  definitions: Definitions,
): readonly FoundLink[] | undefined {
  const opening = definitions.size > 0 ? "[" : "](";
  if (!content.includes(opening) && !MAYBE_LINK.test(content)) return [];
  const links: FoundLink[] = [];
  const runs = new CodeRuns(content);
  for (let at = 0; at < content.length;) {
    const code = content.charCodeAt(at);
    if (code === 92) at += 2;
    else if (code === 96) at = runs.skip(at);
    else if (code === 60) {
      const end = skipAngle(content, at, links);
      if (end === undefined) return undefined;
      at = end;
    } else if (code === 91) {
      const end = readLink(content, at, at, runs, definitions, links);
      if (end === undefined) return undefined;
      at = end;
    } else if (code === 33 && content.charCodeAt(at + 1) === 91) {
      const end = readLink(content, at, at + 1, runs, definitions, links);
      if (end === undefined) return undefined;
      at = end;
    } else at++;
  }
  return links;
}

/**
 * Reads the link or image whose label opens at `open`; answers the offset behind it, or behind
 * its bracket when it is none.
 */
function readLink(
  content: string,
  whole: number,
  open: number,
  runs: CodeRuns,
  definitions: Definitions,
  links: FoundLink[],
): number | undefined {
  const isImage = whole !== open;
  const inLabel: FoundLink[] = [];
  let at = open + 1;
  for (;;) {
    if (at >= content.length) return open + 1;
    const code = content.charCodeAt(at);
    if (code === 93) break;
    if (code === 92) at += 2;
    else if (code === 96) at = runs.skip(at);
    else if (code === 33 && content.charCodeAt(at + 1) === 91 && !isImage) {
      const before = inLabel.length;
      const end = readLink(content, at, at + 1, runs, definitions, inLabel);
      // A bracket in a label that is no image may or may not end it.
      if (end === undefined || inLabel.length === before) return undefined;
      at = end;
    } else if (code === 91 || code === 60) return undefined;
    else at++;
  }
  if (content.charCodeAt(at + 1) !== 40) {
    const label = content.slice(open + 1, at);
    const defined = readDefined(content, label, at, definitions);
    if (defined === undefined || inLabel.length > 0) return undefined;
    if (defined.target === undefined) return open + 1;
    links.push({ target: defined.target, start: whole, end: defined.end });
    return defined.end;
  }
  const target = readTarget(content, at + 2);
  if (target === undefined) return undefined;
  if (target.close < 0)
    return inLabel.length > 0 || definitions.size > 0 ? undefined : open + 1;
  const isEmpty = target.end === target.start;
  links.push({
    target: content.slice(target.start, target.end),
    start: isEmpty ? whole : target.start,
    end: isEmpty ? target.close + 1 : target.end,
  });
  for (const link of inLabel) links.push(link);
  return target.close + 1;
}

/** Looks up `[text][label]`, `[text][]` or `[text]`, whose text ends at `close`. */
function readDefined(
  content: string,
  text: string,
  close: number,
  definitions: Definitions,
): { readonly target: string | undefined; readonly end: number } | undefined {
  let label = text;
  let end = close + 1;
  if (definitions.size === 0) return { target: undefined, end };
  if (content.charCodeAt(end) === 91) {
    const second = content.indexOf("]", end);
    if (second < 0) return undefined;
    const inner = content.slice(end + 1, second);
    if (/[[\\`<!]/.test(inner)) return undefined;
    if (inner !== "") label = inner;
    end = second + 1;
  }
  return { target: definitions.get(foldLabel(label)), end };
}

/** The offset behind an autolink, a bare tag or a `<` that begins neither. */
function skipAngle(
  content: string,
  at: number,
  links: FoundLink[],
): number | undefined {
  for (const pattern of [AUTOLINK, EMAIL]) {
    pattern.lastIndex = at;
    const url = pattern.exec(content)?.[1];
    if (url === undefined) continue;
    const target = pattern === EMAIL ? `mailto:${url}` : url;
    links.push({ target, start: at + 1, end: at + 1 + url.length });
    return at + url.length + 2;
  }
  BARE_TAG.lastIndex = at;
  if (BARE_TAG.test(content)) return BARE_TAG.lastIndex;
  return /[a-zA-Z/!?]/.test(content.charAt(at + 1)) ? undefined : at + 1;
}
