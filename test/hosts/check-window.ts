// Looks at a served playbook unattended: does the window show its tree, and as many problems as the command line finds?

import { existsSync, readdirSync } from "node:fs";
import { join, relative } from "node:path";
import { CONFIG_FILE } from "../../src/core/index.ts";
import { openBrowser } from "./browser.ts";
import { lintForEditor } from "./command-line.ts";
import { PlainProblem } from "./ending.ts";
import type { CleanUp } from "./ending.ts";
import { look } from "./look.ts";
import type { Sight } from "./look.ts";
import type { ServerBuild } from "./server-build.ts";

const neverLooked = new Set(["node_modules", ".git", ".hg", ".svn"]);

/** What the status bar will tell a screen reader once everything is found. */
export function expectedProblems(folder: string): string {
  const roots = playbooksBelow(folder);
  if (roots.length === 0)
    throw new PlainProblem(
      `There is no \`${CONFIG_FILE}\` in \`${relative(process.cwd(), folder) || "."}\`, so a window would show no tree; \`node dist/cli.cjs init\` there makes it a playbook.`,
    );
  const findings = roots.flatMap(lintForEditor);
  const words = { error: "Errors", warning: "Warnings", info: "Infos" };
  const parts = Object.entries(words).flatMap(([severity, word]) => {
    const count = findings.filter((each) => each.severity === severity).length;
    return count > 0 ? [`${word}: ${count}`] : [];
  });
  return parts.join(", ") || "No Problems";
}

/** Opens the address and waits for the tree and the expected problems. */
export async function checkWindow(
  build: ServerBuild,
  address: string,
  problems: string,
  cleanUp: CleanUp,
): Promise<Sight> {
  const { page, close } = await openBrowser(build);
  cleanUp(close);
  await page.goto(address);
  return look(page, { view: "Marketing Playbook", allProblems: problems });
}

function playbooksBelow(folder: string): readonly string[] {
  const below = readdirSync(folder, { withFileTypes: true })
    .filter((entry) => entry.isDirectory() && !neverLooked.has(entry.name))
    .flatMap(({ name }) => playbooksBelow(join(folder, name)));
  return existsSync(join(folder, CONFIG_FILE)) ? [folder, ...below] : below;
}
