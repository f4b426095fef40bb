// Runs one suite in a window of the server build, from an order to the suite's exit code.

import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { setTimeout as sleep } from "node:timers/promises";
import { act } from "./act.ts";
import { openBrowser } from "./browser.ts";
import type { LaunchOrder } from "./launcher-arguments.ts";
import type { Page } from "./page.ts";
import { fetchServerBuild } from "./server-build.ts";
import { installExtension, startServer } from "./server.ts";
import { stageForWeb, stageNothing } from "./stage-extension.ts";
import { windowSetting } from "./window-action.ts";
import { windowAddress } from "./window-address.ts";
import { openDoor } from "./window-door.ts";

/** The last lines of an extension host may arrive after its end. */
const afterglow = 200;

/**
 * Resolves with the suite's exit code. Whatever it started is registered with `cleanUp` at once, so that the caller can
 * end it at any moment, also when this never comes to its end.
 */
export async function launch(
  order: LaunchOrder,
  cleanUp: (step: () => unknown) => void,
): Promise<number> {
  const build = await fetchServerBuild();
  const folder = mkdtempSync(join(tmpdir(), "playbook-host-"));
  cleanUp(() =>
    rmSync(folder, { recursive: true, force: true, maxRetries: 5 }),
  );

  const dataFolder = join(folder, "server");
  if (order.vsix !== undefined)
    await installExtension(build, dataFolder, order.vsix);

  const browser = await openBrowser(build);
  cleanUp(browser.close);
  const { page } = browser;
  const door = await openDoor((action) => act(page, order.screenshots, action));
  cleanUp(door.close);

  const server = await startServer(build, {
    dataFolder,
    workspaceTrust: order.restricted,
    underTest: true,
    settings: { [windowSetting]: door.address },
  });
  cleanUp(server.stop);

  const exit = watch(page);
  await page.goto(
    windowAddress(server.authority, {
      ...(order.workspace !== undefined && { workspace: order.workspace }),
      extension: stage(order, join(folder, "extension")),
      suite: order.suite,
    }),
  );
  const code = await exit;
  await sleep(afterglow);
  return code;
}

function stage(order: LaunchOrder, folder: string): string {
  if (order.vsix !== undefined) return stageNothing(folder);
  if (order.webWorkerHost) return stageForWeb(order.extension, folder);
  return order.extension;
}

/** Prints what the extension host prints, until it reports its end. */
function watch(page: Page): Promise<number> {
  return new Promise((done, fail) => {
    const ready = Promise.all([
      page.exposeFunction("codeAutomationLog", (_: string, args: unknown[]) =>
        console.log(...args),
      ),
      page.exposeFunction("codeAutomationExit", (code: number) => done(code)),
    ]);
    ready.catch(fail);
    page.on("crash", () => fail(new Error("The browser's page crashed.")));
    page.on("close", () => fail(new Error("The browser's page was closed.")));
  });
}
