// Runs one suite in a window of the server build, from an order to the suite's exit code.

import { mkdtempSync, realpathSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { setTimeout as sleep } from "node:timers/promises";
import { act } from "./act.ts";
import { openBrowser } from "./browser.ts";
import type { CleanUp } from "./ending.ts";
import type { LaunchOrder } from "./launcher-arguments.ts";
import { isNoise } from "./noise.ts";
import type { Page } from "./page.ts";
import { fetchServerBuild } from "./server-build.ts";
import { installExtension, startServer } from "./server.ts";
import { stageForWeb, stageNothing, stageSuite } from "./stage-extension.ts";
import { windowSetting } from "./window-action.ts";
import { windowAddress } from "./window-address.ts";
import { openDoor } from "./window-door.ts";

/** The last lines of an extension host may arrive after its end. */
const afterglow = 200;

/**
 * Resolves with the suite's exit code. Whatever it starts is handed to `cleanUp` at once, so that the caller can end it at
 * any moment, also when this never comes to its end.
 */
export async function launch(
  order: LaunchOrder,
  cleanUp: CleanUp,
): Promise<number> {
  const build = await fetchServerBuild();
  const folder = realpathSync(mkdtempSync(join(tmpdir(), "playbook-host-")));
  cleanUp(() => rmSync(folder, { recursive: true, force: true }));
  const dataFolder = join(folder, "server");
  if (order.vsix !== undefined)
    await installExtension(build, dataFolder, order.vsix);

  const opening = openBrowser(build);
  const door = await openDoor(async (action) =>
    act((await opening).page, order.screenshots, action),
  );
  cleanUp(door.close);
  const server = startServer(build, {
    dataFolder,
    workspaceTrust: order.restricted,
    underTest: true,
    settings: { [windowSetting]: door.address },
  });
  cleanUp(server.stop);
  cleanUp(async () => (await opening).close());

  const [authority, { page }] = await Promise.all([server.authority, opening]);
  const exit = watch(page);
  const { extension, suite } = stage(order, join(folder, "extension"));
  const workspace = order.workspace && { workspace: order.workspace };
  await page.goto(windowAddress(authority, { ...workspace, extension, suite }));
  return exit;
}

/** What the window loads: the extension and the suite themselves, or stand-ins. */
function stage(
  { extension, suite, vsix, webWorkerHost }: LaunchOrder,
  folder: string,
): { extension: string; suite: string } {
  if (vsix !== undefined) {
    stageNothing(folder);
    return { extension: folder, suite };
  }
  if (!webWorkerHost) return { extension, suite };
  stageForWeb(extension, folder);
  return { extension: folder, suite: stageSuite(suite, folder) };
}

/** Prints what the extension host prints, until it has reported its end. */
async function watch(page: Page): Promise<number> {
  let isOver = false;
  await page.exposeFunction(
    "codeAutomationLog",
    (_: string, args: unknown[]) => {
      if (!isOver && !isNoise(args)) console.log(...args);
    },
  );
  return new Promise((done, fail) => {
    page.on("crash", () => fail(new Error("The browser's page crashed.")));
    page.on("close", () => fail(new Error("The browser's page was closed.")));
    page
      .exposeFunction("codeAutomationExit", async (code: number) => {
        await sleep(afterglow);
        isOver = true;
        done(code);
      })
      .catch(fail);
  });
}
