// Does on the page what a suite asked for.

import { mkdirSync } from "node:fs";
import { join } from "node:path";
import type { Locator, Page } from "./page.ts";
import { findText } from "./find-text.ts";
import type { Target, WindowAction, WindowAnswer } from "./window-action.ts";

const patience = 40_000;

/** Does one action. Rejects when there is no such place in the window, or the page is gone. */
export async function act(
  page: Page,
  screenshots: string | undefined,
  action: WindowAction,
): Promise<WindowAnswer> {
  switch (action.do) {
    case "screenshot":
      await photograph(page, screenshots, action.name);
      return {};
    case "press":
      await page.keyboard.press(action.keys);
      return {};
    case "type":
      await page.keyboard.type(action.text, { delay: 10 });
      return {};
    case "click":
      await click(page, action.target, action.button);
      return {};
    case "hover":
      await hover(page, action.target);
      return {};
    case "waitFor":
      await locate(page, action.target).first().waitFor({ timeout: patience });
      return {};
    case "read":
      return { texts: await locate(page, action.target).allInnerTexts() };
    case "resize":
      await page.setViewportSize(action);
      return {};
  }
}

async function photograph(
  page: Page,
  folder: string | undefined,
  name: string,
): Promise<void> {
  if (!/^[\w-]+(\.png)?$/.test(name))
    throw new Error(`\`${name}\` is not a name such as \`tree-by-type-dark\`.`);
  if (folder === undefined) return;
  mkdirSync(folder, { recursive: true });
  const file = name.endsWith(".png") ? name : `${name}.png`;
  await page.screenshot({ path: join(folder, file), animations: "disabled" });
}

async function click(
  page: Page,
  target: Target,
  button: "left" | "right",
): Promise<void> {
  if (isPlainText(target) && button === "left") {
    const { x, y } = await findText(page, target, patience);
    await page.mouse.click(x, y);
    return;
  }
  await locate(page, target).first().click({ button, timeout: patience });
}

async function hover(page: Page, target: Target): Promise<void> {
  if (!isPlainText(target)) {
    await locate(page, target).first().hover({ timeout: patience });
    return;
  }
  const { x, y } = await findText(page, target, patience);
  // A hover appears when the mouse arrives somewhere and rests, not when it is suddenly there.
  await page.mouse.move(x - 4, y, { steps: 2 });
  await page.mouse.move(x, y, { steps: 4 });
}

/** In an editor one element holds a whole run of words, so that a word must be found by its place. */
function isPlainText(
  target: Target,
): target is Target & { readonly text: string } {
  return target.text !== undefined && target.webview !== true;
}

function locate(page: Page, { text, css, webview }: Target): Locator {
  const scope =
    webview === true
      ? page.frameLocator("iframe.webview.ready").frameLocator("#active-frame")
      : page;
  const selector = [css, text === undefined ? undefined : `text=${text}`];
  return scope.locator(selector.filter(Boolean).join(" >> "));
}
