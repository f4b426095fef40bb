// Where on the page a text is, to the letter: editors put many words in one element and write spaces as no-break spaces.

import { setTimeout as sleep } from "node:timers/promises";
import type { Page } from "./page.ts";

/** A point of the page, in CSS pixels. */
export interface Point {
  readonly x: number;
  readonly y: number;
}

/** The middle of the first visible occurrence, waited for. */
export async function findText(
  page: Page,
  { text, css }: { readonly text: string; readonly css?: string },
  patience: number,
): Promise<Point> {
  const call = `(${search})(${JSON.stringify(text)}, ${JSON.stringify(css ?? "body")})`;
  const end = Date.now() + patience;
  while (Date.now() < end) {
    const point = await page.evaluate<Point | null>(call);
    if (point !== null) return point;
    await sleep(100);
  }
  const place = css === undefined ? "in the window" : `within \`${css}\``;
  throw new Error(`There is no text \`${text}\` ${place}.`);
}

/** Runs in the page, so it arrives there as text. */
const search = `function (text, css) {
  for (const scope of document.querySelectorAll(css)) {
    const walker = document.createTreeWalker(scope, NodeFilter.SHOW_TEXT);
    for (let node = walker.nextNode(); node; node = walker.nextNode()) {
      const at = node.data.replace(/\\u00a0/g, " ").indexOf(text);
      if (at < 0) continue;
      const range = document.createRange();
      range.setStart(node, at);
      range.setEnd(node, at + text.length);
      const box = range.getBoundingClientRect();
      const x = box.x + box.width / 2, y = box.y + box.height / 2;
      const top = document.elementFromPoint(x, y);
      if (box.width > 0 && top && (top.contains(node) || node.parentElement.contains(top)))
        return { x, y };
    }
  }
  return null;
}`;
