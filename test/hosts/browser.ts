// A headless Chromium with one page, on a profile of its own.

import { pathToFileURL } from "node:url";
import { findChromium } from "./chromium.ts";
import type { Page } from "./page.ts";
import type { ServerBuild } from "./server-build.ts";

/** A started browser. */
export interface Browser {
  readonly page: Page;
  readonly close: () => Promise<void>;
}

/** What `playwright-core` exports, as far as it is used here. */
interface Playwright {
  readonly chromium: {
    launch(options: object): Promise<{
      newPage(options: object): Promise<Page>;
      close(): Promise<void>;
    }>;
  };
}

/** No sandbox, as containers forbid it; no graphics card; and no talk with anybody but our server. */
const flags = [
  "--no-sandbox",
  "--disable-gpu",
  "--disable-quic",
  "--disable-background-networking",
  "--disable-component-update",
  "--disable-sync",
  "--no-first-run",
];

/** A busy machine takes its time; whoever started us knows when it is too long. */
const patience = 120_000;

/** Without a graphics card every frame of a spinner is drawn by the processor, which took more time than the extension. */
const STILL = `{
  const sheet = new CSSStyleSheet();
  sheet.replaceSync("*, *::before, *::after { animation: none !important; transition: none !important; }");
  document.adoptedStyleSheets = [...document.adoptedStyleSheets, sheet];
}`;

/** The size of a window until a suite asks for another. */
export const windowSize = { width: 1280, height: 800 };

/** Starts the browser. */
export async function openBrowser(build: ServerBuild): Promise<Browser> {
  const { executable, environment } = await findChromium(build.node);
  const { chromium } = (await import(
    pathToFileURL(build.playwright).href
  )) as Playwright;
  const browser = await chromium.launch({
    executablePath: executable,
    args: flags,
    timeout: patience,
    env: { ...process.env, ...environment },
    // Whoever started us decides when to end, and closes the browser then.
    handleSIGINT: false,
    handleSIGTERM: false,
    handleSIGHUP: false,
  });
  const page = await browser.newPage({
    viewport: windowSize,
    reducedMotion: "reduce",
  });
  await page.addInitScript(STILL);
  page.setDefaultNavigationTimeout(patience);
  return { page, close: () => browser.close() };
}
