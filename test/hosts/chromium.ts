// The browser that shows the VS Code server's window: one that the machine has, else one from the npm registry.

import { execFile } from "node:child_process";
import { existsSync, mkdirSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { promisify } from "node:util";
import { fetchOnce } from "./cache.ts";
import { npmInstall } from "./npm-install.ts";
import { withProgress } from "./progress.ts";

const packageName = "@sparticuz/chromium";
const version = "153.0.0";

const onThisMachine = [
  "/usr/bin/chromium",
  "/usr/bin/chromium-browser",
  "/usr/bin/google-chrome",
  "/Applications/Google Chrome.app/Contents/MacOS/Google Chrome",
  "/Applications/Chromium.app/Contents/MacOS/Chromium",
];

/** A Chromium, and what its environment must hold. */
export interface Chromium {
  readonly executable: string;
  readonly environment: Readonly<Record<string, string>>;
}

/** `PLAYBOOK_CHROMIUM` if set, else a Chromium of this machine, else one fetched on first use. */
export async function findChromium(node: string): Promise<Chromium> {
  const named = process.env["PLAYBOOK_CHROMIUM"];
  const own = named ?? onThisMachine.find((path) => existsSync(path));
  if (own !== undefined) return { executable: own, environment: {} };
  if (process.platform !== "linux" || process.arch !== "x64")
    throw new Error(
      "No Chromium is at hand, and the npm registry has one for Linux on x64 only. Set `PLAYBOOK_CHROMIUM` to a Chrome or Chromium.",
    );
  const folder = await fetchOnce(`chromium-${version}`, (partial) =>
    withProgress(
      "Fetching Chromium from the npm registry (first use, about 0.2 GB)",
      () => unpack(partial, node),
    ),
  );
  return {
    executable: join(folder, "chromium"),
    environment: fontEnvironment(folder),
  };
}

/** The package unpacks its binary into the system's folder for temporary files; we name that folder, so that it is kept. */
async function unpack(folder: string, node: string): Promise<void> {
  const dependencies = { [packageName]: version };
  const manifest = JSON.stringify({ private: true, dependencies });
  writeFileSync(join(folder, "package.json"), manifest);
  await npmInstall(folder);
  const script = `(await import("${packageName}")).default.executablePath()`;
  await promisify(execFile)(
    node,
    ["--input-type=module", "--eval", `await ${script}`],
    { cwd: folder, env: { ...process.env, TMPDIR: folder } },
  );
  rmSync(join(folder, "node_modules"), { recursive: true });
}

/** A machine without any font set-up gets the font that came along; else letters would be boxes. */
function fontEnvironment(folder: string): Record<string, string> {
  if (existsSync("/etc/fonts/fonts.conf")) return {};
  const configFile = join(folder, "own-fonts.conf");
  if (!existsSync(configFile)) {
    mkdirSync(join(folder, "font-cache"), { recursive: true });
    writeFileSync(
      configFile,
      `<?xml version="1.0"?><fontconfig><dir>${join(folder, "fonts")}</dir><cachedir>${join(folder, "font-cache")}</cachedir></fontconfig>\n`,
    );
  }
  return { FONTCONFIG_FILE: configFile };
}
