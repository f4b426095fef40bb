/** Relative links and their anchors lead somewhere. */

import type { Severity } from "../../config/config.ts";
import {
  checkLink,
  type LinkProblem,
} from "../../playbook/links/link-check.ts";
import {
  isPretty,
  localLinksOf,
  type LocalLink,
} from "../../playbook/links/local-link.ts";
import { isOnSite } from "../../playbook/links/site-generator.ts";
import { isTemplate } from "../../playbook/typing/template-file.ts";
import { didYouMean } from "../../text/nearest.ts";
import { relativePath } from "../../text/path.ts";
import type { Lookups } from "../../playbook/lookups.ts";
import { write, type Fix } from "../fix.ts";
import type { FileLookupRule, Finding, SharedCause } from "../rule.ts";

export const rule: FileLookupRule = {
  id: "link-broken",
  group: "integrity",
  kind: "file-lookup",
  severity: "error",
  fixable: false,
  isEditorsOwn: true,
  firstScreen: 4,
  summary: "Relative links and their anchors lead somewhere.",
  why: "A link that leads nowhere sends people to ask, or to guess. Links that begin with `/` are checked where `siteRoot` says what they begin from: in public handbooks they outnumber the relative ones. Where a site generator builds the folder, only it knows all anchors and pretty addresses, so those are warnings; so are links into folders, and to kinds of files, of which nothing is there, as in a partial checkout, and those are told once.",
  examples: {
    good: {
      "sops/launch.md": "See the [policy](../policies/consent.md#scope).\n",
      "policies/consent.md": "# Consent\n\n## Scope\n",
    },
    bad: {
      "sops/launch.md": "See the [policy](../policies/consnt.md).\n",
      "policies/consent.md": "# Consent\n",
    },
  },
  *check({ document, playbook }) {
    if (isTemplate(document.path)) return;
    for (const link of localLinksOf(document.parsed)) {
      const problem = checkLink(link, document.path, playbook);
      if (!problem) continue;
      if (ADDRESS.test(link.written)) {
        yield asAddress(link);
        continue;
      }
      const better = betterTarget(link, problem, document.path);
      yield {
        at: { range: link.link.range },
        message: describe(link, problem, document.path),
        atMost: heaviest(problem, link, document.path, playbook),
        cause: causeOf(problem),
        fixes: better === undefined ? [] : rewrite(link, better),
      };
    }
  },
};

/** `jane@example.org`, in place of `mailto:jane@example.org`. */
const ADDRESS = /^[\w.+-]{1,64}@[\w-]{1,63}(?:\.[\w-]{1,63}){1,4}$/;

function asAddress(link: LocalLink): Finding {
  const target = `mailto:${link.written}`;
  return {
    at: { range: link.link.range },
    message: `\`${link.written}\` leads to no file; for an e-mail address, write \`${target}\`.`,
    fixes: rewrite(link, target),
  };
}

/** Only the generator of a site knows its anchors and addresses, and only the whole folder what lies in it. */
function heaviest(
  { kind }: LinkProblem,
  { written }: LocalLink,
  from: string,
  playbook: Lookups,
): Severity | undefined {
  if (kind === "folder-left-out" || kind === "files-left-out")
    return playbook.config.isWritten ? "warning" : "info";
  return (kind === "anchor" || isPretty(written)) && isOnSite(from, playbook)
    ? "warning"
    : undefined;
}

/** So many links to one file that is not there have been copied from one place. */
const COPIED = 10;

function causeOf(problem: LinkProblem): SharedCause | undefined {
  switch (problem.kind) {
    case "folder-left-out":
    case "files-left-out":
      return { of: problem.from, from: 2 };
    case "missing":
      return { of: `/${problem.path}`, from: COPIED };
    default:
      return undefined;
  }
}

function describe(
  { written, isAbsolute }: LocalLink,
  problem: LinkProblem,
  from: string,
): string {
  switch (problem.kind) {
    case "case":
      return `\`${written}\` differs only in case from \`${problem.file}\`, so it leads there on some computers only.`;
    case "moved":
      return `\`${written}\` leads to no file; there is one of that name at \`${isAbsolute ? problem.file : relativePath(from, problem.file)}\`.`;
    case "missing":
      return `\`${written}\` leads to no file.${didYouMean(problem.similar && relativePath(from, problem.similar))}`;
    case "folder-left-out":
      return `\`${written}\` leads into the folder \`${problem.folder}\`, which is not here; in a partial checkout that is as it should be.`;
    case "files-left-out":
      return `\`${written}\` leads to no file, and no file here ends in \`${problem.ending}\`; in a partial checkout that is as it should be.`;
    case "anchor": {
      const { file, fragment, similar } = problem;
      const where = file === from ? "this document" : `\`${file}\``;
      return `\`#${fragment}\` leads to no heading of ${where}.${didYouMean(similar && `#${similar}`)}`;
    }
  }
}

/** The target to write instead; for a link from the site's root nobody knows how that would be written. */
function betterTarget(
  link: LocalLink,
  problem: LinkProblem,
  from: string,
): string | undefined {
  if (problem.kind === "anchor")
    return problem.similar && `${link.written}#${problem.similar}`;
  if (problem.kind === "folder-left-out" || problem.kind === "files-left-out")
    return undefined;
  const file = problem.kind === "missing" ? problem.similar : problem.file;
  if (file === undefined || link.isAbsolute) return undefined;
  const { target } = link.link;
  const rest = target.slice(target.indexOf(link.written) + link.written.length);
  const path = relativePath(from, file).replace(
    /[ ()<>%]/g,
    (mark) => `%${mark.charCodeAt(0).toString(16).toUpperCase()}`,
  );
  return path + rest;
}

function rewrite({ link }: LocalLink, target: string): readonly Fix[] {
  // Where the target could not be located, the range is the block's.
  if (link.range.end - link.range.start !== link.target.length) return [];
  return [write({ range: link.range }, target)];
}
