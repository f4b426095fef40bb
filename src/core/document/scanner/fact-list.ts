/** The facts of one body as they are found, whoever finds them: the scanner or the reader of tokens. */

import type { Range } from "../../text/range.ts";
import { detach } from "../../text/words.ts";
import type {
  Block,
  BodyDepth,
  BodyFacts,
  Heading,
  Link,
  ListItem,
} from "../body.ts";
import { createSlugger } from "../slug.ts";
import { readTask } from "./task.ts";

/** A list item; open until its own text has come. */
interface OpenItem {
  readonly at: number;
  open: boolean;
}

/** Takes facts in the order of the text. The only nesting that counts is that of list items. */
export class FactList {
  private readonly headings: Heading[] = [];
  private readonly links: Link[] = [];
  private readonly blocks: Block[] = [];
  private readonly items: OpenItem[] = [];
  private readonly slug = createSlugger();
  /** Whether anybody asks for blocks; without, they need not be read. */
  readonly wantsBlocks: boolean;

  constructor(depth: BodyDepth) {
    this.wantsBlocks = depth === "blocks";
  }

  facts(anchors: readonly string[]): BodyFacts {
    const { headings, links, blocks } = this;
    return { headings, links, anchors, blocks };
  }

  /** Whether a paragraph here would be a fact: within an item only the first is. */
  get wantsParagraph(): boolean {
    return this.wantsBlocks && this.items.at(-1)?.open !== false;
  }

  addHeading(level: number, heading: string, range: Range): void {
    const text = detach(heading);
    this.headings.push({ level, text, anchor: this.slug(text), range });
    this.closeText();
  }

  addLink(target: string, range: Range): void {
    this.links.push({ target: detach(target), range });
  }

  addParagraph(content: string, range: Range): void {
    if (!this.wantsParagraph) return;
    const item = this.items.at(-1);
    if (item === undefined) {
      this.blocks.push({ kind: "paragraph", text: detach(content), range });
      return;
    }
    item.open = false;
    const place = this.blocks[item.at] as ListItem;
    this.blocks[item.at] = {
      ...place,
      ...readTask(content),
      range: { start: place.range.start, end: range.end },
    };
  }

  /** `range` is the line of the item's marker. */
  openItem(number: number | undefined, range: Range): void {
    this.closeText();
    this.items.push({ at: this.blocks.length, open: true });
    if (this.wantsBlocks)
      this.blocks.push({
        kind: "item",
        text: "",
        number,
        depth: this.items.length,
        task: undefined,
        range,
      });
  }

  closeItem(): void {
    this.items.pop();
  }

  /** Adds a block that is neither paragraph nor item. */
  addBlock(block: Block): void {
    this.closeText();
    if (this.wantsBlocks) this.blocks.push(block);
  }

  /** What comes after a block within an item is no longer the item's own text. */
  private closeText(): void {
    const item = this.items.at(-1);
    if (item) item.open = false;
  }
}
