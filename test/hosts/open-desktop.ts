// The desktop VS Code that this machine has: whether it can open a window, and doing so.

import { spawn, spawnSync } from "node:child_process";
import { hasDisplay } from "./desktop.ts";

/** On Windows `code` is a script. */
const shell = process.platform === "win32";

/** Whether there is a display, and a `code` on the PATH that answers. */
export function hasDesktop(): boolean {
  return (
    hasDisplay() && spawnSync("code", ["--version"], { shell }).status === 0
  );
}

/** Opens a folder with an extension under development; VS Code opens a window of its own. Resolves with its exit code. */
export function openDesktop(
  folder: string,
  extension: string,
): Promise<number> {
  const args = [`--extensionDevelopmentPath=${extension}`, folder];
  return new Promise((done, fail) => {
    const code = spawn("code", shell ? args.map(quoted) : args, {
      stdio: "inherit",
      shell,
    });
    code.on("error", fail);
    code.on("close", (status) => done(status ?? 1));
  });
}

/** A shell would take a path with spaces for several. */
function quoted(argument: string): string {
  return `"${argument}"`;
}
