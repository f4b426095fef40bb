/** The addresses at which a site generator serves pages where front matter or a number before the name says so, not the path alone. */

import type { ParsedDocument } from "../../document/document.ts";
import type { YamlNode } from "../../document/front-matter/yaml-node.ts";
import { folderOf, joinPath, stemOf } from "../../text/path.ts";
import { perDocument } from "../../text/remember.ts";

/** Fields that hold an address from the site's root. */
const ADDRESSES = new Set(["permalink", "url", "redirect_from", "aliases"]);
/** `01-launch.md` is served as `launch`. */
const NUMBER = /^\d{1,8}[ ._-]+(?=[^\d\s._-])/;
const BEGINS_WITH_NUMBER = /(?:^|\/)\d/;
/** Paths of documents by the paths from the playbook's root that their addresses may mean. */
export function pageAddresses(
  documents: readonly { readonly parsed: ParsedDocument }[],
): ReadonlyMap<string, string> {
  const pages = new Map<string, string>();
  for (const { parsed } of documents)
    for (const address of addressesOf(parsed))
      for (let base = folderOf(parsed.path); ; base = folderOf(base)) {
        const path = base === "" ? address : `${base}/${address}`;
        if (!pages.has(path)) pages.set(path, parsed.path);
        if (base === "") break;
      }
  return pages;
}

/** The addresses of a page from the root of its site, the first its own; none where its path says it all. */
export const addressesOf = perDocument(
  (document: ParsedDocument): readonly string[] => {
    const { path, frontMatter } = document;
    const stated: string[] = [];
    const slugs: string[] = [];
    for (const { key, value } of frontMatter?.entries ?? [])
      if (key === "slug")
        for (const slug of textsOf(value)) slugs.push(fromRoot(slug, path));
      else if (ADDRESSES.has(key))
        for (const address of textsOf(value))
          if (address.startsWith("/")) stated.push(address);
    return [...stated, ...slugs, ...withoutNumbers(path)].flatMap(bareAddress);
  },
);

/** A slug as an address, empty where it leads out of the playbook: `launch` of a page in `guides/` is `guides/launch`. */
function fromRoot(slug: string, path: string): string {
  return slug.startsWith("/") ? slug : (joinPath(folderOf(path), slug) ?? "");
}

/** An address as it is compared: `/guides/launch/index.html` is `guides/launch`. */
export function bareAddress(address: string): readonly string[] {
  const bare = address
    .replace(/(?:^|\/)index\.html?$|\.html?$/i, "")
    .split("/")
    .filter((part) => part !== "")
    .join("/");
  return bare === "" || bare.includes(":") ? [] : [bare];
}

function withoutNumbers(path: string): readonly string[] {
  if (!BEGINS_WITH_NUMBER.test(path)) return [];
  const parts = [...folderOf(path).split("/"), stemOf(path)];
  const bare = parts.map((part) => part.replace(NUMBER, ""));
  return bare.some((part, at) => part !== parts[at]) ? [bare.join("/")] : [];
}

function textsOf(node: YamlNode | undefined): readonly string[] {
  if (node?.kind === "scalar") return node.text === "" ? [] : [node.text];
  return node?.kind === "list" ? node.items.flatMap(textsOf) : [];
}
