/** The authority on what a body says: `markdown-it`'s tokens, turned into facts. The only file that knows the package. */

import MarkdownIt from "markdown-it";
import type { BodyDepth, BodyFacts, Link } from "./body.ts";
import { locateLinks } from "./scanner/inline-links.ts";
import type { InlineSource } from "./scanner/inline-source.ts";
import type { Definitions } from "./scanner/link-definitions.ts";
import { FactReader, plainText } from "./scanner/token-facts.ts";

type Markdown = InstanceType<typeof MarkdownIt>;
type Token = ReturnType<Markdown["parse"]>[number];

/** Built when first used: most documents are read by the scanner alone. */
const built: { markdown?: Markdown } = {};

/** Reads a body through `markdown-it`. `start` is where the body begins in `text`. */
export function parseMarkdown(
  text: string,
  start: number,
  depth: BodyDepth,
): BodyFacts {
  const body = text.slice(start);
  const markdown = markdownIt();
  const { parseLinkDestination } = markdown.helpers;
  const reader = new FactReader(body, start, depth, parseLinkDestination);
  return reader.read(markdown.parse(body, {}));
}

/** Reads the inline content of one block; `definitions` are the link targets that its document defines. */
export function parseInline(
  source: InlineSource,
  definitions: Definitions,
): {
  readonly text: string;
  readonly links: readonly Link[];
} {
  const markdown = markdownIt();
  const references = Object.fromEntries(
    [...definitions].map(([label, href]) => [label, { href, title: "" }]),
  );
  const env = definitions.size > 0 ? { references } : {};
  const [inline] = markdown.parseInline(source.content, env);
  const { parseLinkDestination } = markdown.helpers;
  return {
    text: plainText(inline!),
    links: locateLinks(inline!.children!, source, parseLinkDestination),
  };
}

function markdownIt(): Markdown {
  return (built.markdown ??= createMarkdown());
}

function createMarkdown(): Markdown {
  const markdown = new MarkdownIt({
    html: true,
    linkify: false,
    typographer: false,
  });
  markdown.normalizeLink = (url) => url;
  markdown.validateLink = () => true;
  leaveFootnotesAlone(markdown);
  notePlaces(markdown);
  return markdown;
}

/** `[^1]: text` is a paragraph: CommonMark would take its first word for the target of a link called `^1`. */
function leaveFootnotesAlone(markdown: Markdown): void {
  const { ruler } = markdown.block;
  ruler.before("reference", "footnote", (state, line, end, silent) => {
    const at = state.bMarks[line]! + state.tShift[line]!;
    if (silent || !state.src.startsWith("[^", at)) return false;
    const readParagraph = ruler.getRules("").at(-1)!;
    return readParagraph(state, line, end, silent);
  });
}

/** Has each link and image remember where it stood; `markdown-it` uses `map` for blocks only. */
function notePlaces(markdown: Markdown): void {
  const { inline } = markdown;
  inline.State = class extends inline.State {
    override push(type: string, tag: string, nesting: -1 | 0 | 1): Token {
      const token = super.push(type, tag, nesting);
      if (type === "link_open") token.map = [this.pos, this.posMax];
      else if (type === "image") token.map = [this.pos + 2, 0];
      else if (type === "html_inline") token.map = [this.pos, 0];
      return token;
    }
  };
}
