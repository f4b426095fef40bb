/** Suppressions as written: `<!-- playbook-disable… RULE -- reason -->` in the body, `# playbook-disable RULE -- reason` in front matter. */

import type { Range } from "../text/range.ts";
import { detach } from "../text/words.ts";
import type { OtherBlock } from "./body.ts";
import type { FrontMatter } from "./front-matter.ts";

/** One comment that turns rules off or on again. */
export interface SuppressionComment {
  /** `document` stands in front matter and holds for the whole document. */
  readonly scope: "next-line" | "disable" | "enable" | "document";
  /** Rule ids as written; empty means none was named. */
  readonly rules: readonly string[];
  readonly reason: string | undefined;
  readonly range: Range;
}

const IN_BODY =
  /<!--\s*playbook-(disable-next-line|disable|enable)\b([^\n]{0,400}?)-->/g;
const IN_FRONT_MATTER = /(?:^|\s)#\s*playbook-disable\b([^\r\n]*)/gm;

/** Whether a text can hold any suppression at all. */
export function maySuppress(text: string): boolean {
  return text.includes("playbook-");
}

/** Finds the suppressions of a document; those shown inside code blocks do not count. */
export function findSuppressions(
  text: string,
  bodyStart: number,
  frontMatter: FrontMatter | undefined,
  isInCode: (offset: number) => boolean,
): readonly SuppressionComment[] {
  const found: SuppressionComment[] = [];
  if (frontMatter) {
    const { start, end } = frontMatter.content;
    for (const match of text.slice(start, end).matchAll(IN_FRONT_MATTER)) {
      const at = start + match.index + match[0].indexOf("#");
      found.push(
        comment("document", match[1]!, {
          start: at,
          end: start + match.index + match[0].trimEnd().length,
        }),
      );
    }
  }
  for (const match of text.slice(bodyStart).matchAll(IN_BODY)) {
    const at = bodyStart + match.index;
    if (isInCode(at)) continue;
    const scope =
      match[1] === "disable-next-line"
        ? "next-line"
        : (match[1] as "disable" | "enable");
    found.push(
      comment(scope, match[2]!, { start: at, end: at + match[0].length }),
    );
  }
  return found;
}

/** Whether an offset lies in one of the code blocks. */
export function isInCodeBlock(
  blocks: readonly { readonly kind: string; readonly range: Range }[],
  offset: number,
): boolean {
  return blocks.some(
    (block) =>
      (block as OtherBlock).kind === "code" &&
      offset >= block.range.start &&
      offset < block.range.end,
  );
}

function comment(
  scope: SuppressionComment["scope"],
  rest: string,
  range: Range,
): SuppressionComment {
  const [rules = "", ...reason] = rest.split(/\s--\s?/);
  const text = reason.join(" -- ").trim();
  return {
    scope,
    rules: rules
      .split(/[\s,]+/)
      .filter(Boolean)
      .map(detach),
    reason: text === "" ? undefined : detach(text),
    range,
  };
}
