/** Whether a folder is built into a website, whose addresses and anchors only its generator knows. */

import { folderOf } from "../../text/path.ts";
import type { Lookups } from "../lookups.ts";

/** What lies in, or right below, a folder that a generator builds. */
const SIGNS: readonly string[] = [
  "_config.yml",
  "_config.yaml",
  "_config.toml",
  ...["js", "ts", "mjs", "cjs"].flatMap((ending) => [
    `docusaurus.config.${ending}`,
    `website/docusaurus.config.${ending}`,
    `.vitepress/config.${ending}`,
    `.vuepress/config.${ending}`,
    `astro.config.${ending}`,
    `eleventy.config.${ending}`,
    `gatsby-config.${ending}`,
  ]),
  ".eleventy.js",
  ".eleventy.cjs",
  "mkdocs.yml",
  "mkdocs.yaml",
  "zensical.toml",
  "hugo.toml",
  "hugo.yaml",
  "hugo.json",
  "config/_default/hugo.toml",
  "config/_default/config.toml",
  "archetypes/default.md",
  "config/tech-docs.yml",
  "antora.yml",
  "antora-playbook.yml",
  "conf.py",
  "docs/conf.py",
  "source/conf.py",
  "book.toml",
  "_quarto.yml",
  "docfx.json",
  "pelicanconf.py",
  "federalist.json",
  "_sidebar.md",
];

/** Whether the folder of a file, or one above it, has the settings of a site generator. */
export function isOnSite(
  path: string,
  { files }: Pick<Lookups, "files">,
): boolean {
  if (/\.html\.(?:md|erb|md\.erb)$/.test(path)) return true;
  for (let folder = folderOf(path); ; folder = folderOf(folder)) {
    const base = folder === "" ? "" : `${folder}/`;
    if (SIGNS.some((sign) => files.has(base + sign))) return true;
    if (folder === "") return false;
  }
}
