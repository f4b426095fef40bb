// Looks at an opened window as a person would: are there rows in the view, and entries among the problems?

import { setTimeout as sleep } from "node:timers/promises";
import type { Page } from "./page.ts";

/** What should be seen. */
export interface Expectation {
  /** The title of a view container in the activity bar. */
  readonly view?: string;
  /** A text that one of the view's rows holds. */
  readonly row?: string;
  /** A text in what the status bar tells a screen reader about problems, such as `Errors: 2`; `any` for any problem. */
  readonly problems?: string;
  /** All that the status bar tells a screen reader about problems. */
  readonly allProblems?: string;
}

/** What was seen, in sentences, and whether it was what should be seen. */
export interface Sight {
  readonly ok: boolean;
  readonly lines: readonly string[];
}

const patience = 60_000;
const panes = ".sidebar .pane-body";
const paneRows = ".monaco-list-row";
const problemsItem = "#status\\.problems a";
const problemRows = ".markers-panel .monaco-list-row";
const shown = 5;

/** Waits until everything is seen, or for a minute each. */
export async function look(page: Page, what: Expectation): Promise<Sight> {
  await page.locator(".monaco-workbench").waitFor({ timeout: patience });
  const sights: Sight[] = [];
  if (what.view !== undefined)
    sights.push(await lookAtView(page, what.view, what.row));
  const { problems, allProblems } = what;
  if (allProblems !== undefined)
    sights.push(
      await lookAtProblems(page, (label) => label === allProblems, allProblems),
    );
  else if (problems !== undefined)
    sights.push(
      await lookAtProblems(
        page,
        (label) =>
          problems === "any"
            ? label !== "No Problems"
            : label.includes(problems),
        problems,
      ),
    );
  return {
    ok: sights.every(({ ok }) => ok),
    lines: sights.flatMap(({ lines }) => lines),
  };
}

async function lookAtView(
  page: Page,
  title: string,
  row: string | undefined,
): Promise<Sight> {
  const icon = page.locator(
    `.activitybar [role="tab"][aria-label^=${JSON.stringify(title)}], .activitybar [aria-label^=${JSON.stringify(title)}]`,
  );
  const isThere = await until(async () => (await icon.count()) > 0);
  if (!isThere) return { ok: false, lines: [`There is no view \`${title}\`.`] };
  await icon.first().click();
  const read = () => page.locator(panes).locator(paneRows).allInnerTexts();
  // The others may have their rows before the first, which is the one that people look for.
  const first = page.locator(panes).first().locator(paneRows);
  const ok = await until(async () =>
    row === undefined
      ? (await first.count()) > 0
      : (await read()).some((text) => text.includes(row)),
  );
  const texts = await read();
  const lines = [`View \`${title}\`: ${texts.length} rows.`, ...some(texts)];
  if (!ok && row !== undefined) lines.push(`No row says \`${row}\`.`);
  return { ok, lines };
}

async function lookAtProblems(
  page: Page,
  isExpected: (label: string) => boolean,
  expected: string,
): Promise<Sight> {
  const item = page.locator(problemsItem).first();
  const read = async () =>
    (await item.getAttribute("aria-label", { timeout: patience })) ?? "";
  const ok = await until(async () => isExpected(await read()));
  const lines = [`Problems: ${await read()}.`];
  if (!ok) lines.push(`Expected: ${expected}.`);
  await item.click();
  await until(async () => (await page.locator(problemRows).count()) > 0, 5_000);
  return {
    ok,
    lines: [...lines, ...some(await page.locator(problemRows).allInnerTexts())],
  };
}

function some(texts: readonly string[]): string[] {
  const lines = texts.map((text) => `  ${text.replace(/\s+/g, " ").trim()}`);
  return lines.length > shown ? [...lines.slice(0, shown), "  …"] : lines;
}

async function until(
  holds: () => Promise<boolean>,
  longest = patience,
): Promise<boolean> {
  const end = Date.now() + longest;
  while (Date.now() < end) {
    if (await holds()) return true;
    await sleep(200);
  }
  return false;
}
