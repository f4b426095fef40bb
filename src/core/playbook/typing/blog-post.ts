/** Telling a post of a blog, whose author need not answer for what it says. */

import type { ParsedDocument } from "../../document/document.ts";

/** Whether a page is a post of a blog, by its folder or its layout. */
export function isPost({ path, frontMatter }: ParsedDocument): boolean {
  return (
    /(?:^|\/)_?(?:posts|blog)\//i.test(path) ||
    (frontMatter?.entries.some(
      ({ key, value }) =>
        key === "layout" && value.kind === "scalar" && value.text === "post",
    ) ??
      false)
  );
}
