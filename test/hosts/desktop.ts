// Desktop VS Code for a suite, where there is a display and the download site answers; the answer is remembered.

import { downloadAndUnzipVSCode } from "@vscode/test-electron";
import { existsSync, rmSync, statSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { cacheFolder } from "./cache.ts";
import { say } from "./progress.ts";

const site = "https://update.code.visualstudio.com/api/releases/stable";
const patience = 4_000;
const rememberedFor = 24 * 60 * 60_000;

/** Which VS Code runs the suites: `PLAYBOOK_HOSTS` = `desktop`, `server` or (by default) whichever can be had. */
export type Preference = "desktop" | "server" | "any";

/** What `PLAYBOOK_HOSTS` says. */
export function readPreference(
  value = process.env["PLAYBOOK_HOSTS"] ?? "any",
): Preference {
  if (value === "desktop" || value === "server" || value === "any")
    return value;
  throw new Error(
    `PLAYBOOK_HOSTS is \`${value}\`; it can be \`desktop\`, \`server\` or \`any\`.`,
  );
}

/** The desktop executable, or nothing where the server build must do. */
export async function findDesktop(
  preference = readPreference(),
): Promise<string | undefined> {
  if (preference === "server") return undefined;
  if (preference === "any" && !(hasDisplay() && (await isSiteInReach())))
    return undefined;
  return downloadAndUnzipVSCode({ cachePath: cacheFolder() });
}

/** Whether a window can open at all. */
export function hasDisplay(): boolean {
  if (process.platform !== "linux") return true;
  return Boolean(process.env["DISPLAY"] ?? process.env["WAYLAND_DISPLAY"]);
}

async function isSiteInReach(): Promise<boolean> {
  const refusal = join(cacheFolder(), "desktop-out-of-reach");
  if (existsSync(refusal)) {
    if (Date.now() - statSync(refusal).mtimeMs < rememberedFor) return false;
    rmSync(refusal, { force: true });
  }
  try {
    const signal = AbortSignal.timeout(patience);
    const answer = await fetch(site, { method: "HEAD", signal });
    if (answer.ok) return true;
  } catch {
    // Refused, unknown or slow: all the same to us.
  }
  writeFileSync(refusal, "");
  say(
    "Desktop VS Code cannot be downloaded here: suites use the server build.",
  );
  return false;
}
