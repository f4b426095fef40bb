// The arguments of the launcher: those that `@vscode/test-electron` gives to VS Code, and a few of our own.

import { resolve } from "node:path";
import { parseArgs } from "node:util";

/** What to launch. */
export interface LaunchOrder {
  readonly extension: string;
  readonly suite: string;
  /** A folder or a `.code-workspace` file. */
  readonly workspace?: string;
  readonly webWorkerHost: boolean;
  readonly restricted: boolean;
  readonly vsix?: string;
  readonly screenshots?: string;
  /** In milliseconds. */
  readonly timeout: number;
}

const defaultTimeout = 300;

/** Reads the arguments; those meant for the desktop's Electron are passed over. */
export function readLaunchOrder(args: readonly string[]): LaunchOrder {
  const { values, positionals } = parseArgs({
    args: [...args],
    strict: false,
    allowPositionals: true,
    options: {
      extensionDevelopmentPath: { type: "string" },
      extensionTestsPath: { type: "string" },
      "web-worker-host": { type: "boolean" },
      restricted: { type: "boolean" },
      "install-vsix": { type: "string" },
      screenshots: { type: "string" },
      timeout: { type: "string" },
    },
  });
  const path = (name: string) => {
    const value = values[name];
    return typeof value === "string" ? resolve(value) : undefined;
  };
  const extension = path("extensionDevelopmentPath");
  const suite = path("extensionTestsPath");
  if (extension === undefined || suite === undefined)
    throw new Error(
      "Say what to run: --extensionDevelopmentPath=FOLDER --extensionTestsPath=FILE [workspace].",
    );
  const workspace = positionals.at(-1);
  const vsix = path("install-vsix");
  const screenshots = path("screenshots");
  return {
    extension,
    suite,
    ...(workspace !== undefined && { workspace: resolve(workspace) }),
    webWorkerHost: values["web-worker-host"] === true,
    restricted: values["restricted"] === true,
    ...(vsix !== undefined && { vsix }),
    ...(screenshots !== undefined && { screenshots }),
    timeout: Number(values["timeout"] ?? defaultTimeout) * 1000,
  };
}
