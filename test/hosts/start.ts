// `npm start`: builds, checks the example, and opens it, or any folder, in VS Code with the extension at work.

import { spawnSync } from "node:child_process";
import { join, relative } from "node:path";
import { checkWindow, expectedProblems } from "./check-window.ts";
import { findChromium } from "./chromium.ts";
import { PlainProblem, workAndEnd } from "./ending.ts";
import type { CleanUp } from "./ending.ts";
import { hasDesktop, openDesktop } from "./open-desktop.ts";
import { requireFreePort } from "./port.ts";
import { say } from "./progress.ts";
import { repository } from "./repository.ts";
import { fetchServerBuild } from "./server-build.ts";
import { serveFolder } from "./serve-folder.ts";
import { readStartOrder, startUsage } from "./start-arguments.ts";
import type { StartOrder } from "./start-arguments.ts";

await workAndEnd(start, { interrupted: 0 });

async function start(cleanUp: CleanUp): Promise<number> {
  // npm runs scripts in the package's folder, and tells where the user is.
  const cwd = process.env["INIT_CWD"] ?? process.cwd();
  const order = readStartOrder(process.argv.slice(2), cwd);
  if (order === "help") {
    console.log(startUsage);
    return 0;
  }
  const { port } = order;
  if (port !== undefined) await requireFreePort(port);
  build();
  if (order.isExample) report(order.folder);
  if (!order.isServed && hasDesktop()) {
    if ((await openDesktop(order.folder, repository)) === 0) {
      console.log(`VS Code opens ${order.folder}.`);
      return 0;
    }
    say("Desktop VS Code could not open it, so a browser will have to.");
  }
  return serve(order, cleanUp);
}

function build(): void {
  const { status } = run(["--import", "tsx", join(".config", "build.ts")]);
  if (status !== 0) throw new PlainProblem("The build failed.");
}

/** The day that the example is written for. */
function report(folder: string): void {
  run([
    join("dist", "cli.cjs"),
    "lint",
    relative(repository, folder),
    ...["--today", "2026-11-20"],
  ]);
}

function run(args: readonly string[]) {
  return spawnSync(process.execPath, args, {
    cwd: repository,
    stdio: "inherit",
  });
}

/** Serves the folder until somebody ends it, or until it has been looked at. */
async function serve(
  { folder, isCheck, port }: StartOrder,
  cleanUp: CleanUp,
): Promise<number> {
  const problems = isCheck ? expectedProblems(folder) : undefined;
  const build = await fetchServerBuild();
  if (isCheck) await findChromium(build.node);
  const address = await serveFolder(build, folder, repository, cleanUp, port);
  if (problems !== undefined) {
    console.log(`\nVS Code with ${folder}:`);
    const { ok, lines } = await checkWindow(build, address, problems, cleanUp);
    console.log(lines.join("\n"));
    if (ok) console.log("The tree and the findings are there.");
    else say("The window did not show what it should.");
    return ok ? 0 : 1;
  }
  console.log(
    [
      `\nVS Code shows ${folder}. Open this address in a browser:`,
      `\n  ${address}\n`,
      "The playbook is behind its icon in the bar at the left. Ctrl+C ends it.",
    ].join("\n"),
  );
  return new Promise<number>(() => setInterval(() => {}, 60_000));
}
