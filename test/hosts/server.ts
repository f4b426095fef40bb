// A running VS Code server: started with its own data folder, stopped with everything it started.

import { execFile, spawn } from "node:child_process";
import type { ChildProcess } from "node:child_process";
import { mkdirSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { promisify } from "node:util";
import type { ServerBuild } from "./server-build.ts";

/** What can be said about a server at its start. */
export interface ServerOptions {
  /** Where it keeps everything: settings, state, installed extensions. */
  readonly dataFolder: string;
  /** Settings on top of the quiet ones below. */
  readonly settings?: Readonly<Record<string, unknown>>;
  /** With workspace trust on, a folder nobody trusted opens in Restricted Mode. */
  readonly workspaceTrust: boolean;
  /** The smoke-test driver is what makes a built server accept an extension under development and its tests. */
  readonly underTest: boolean;
  readonly port?: number;
  readonly moreArguments?: readonly string[];
}

/** A server that starts. */
export interface Server {
  /** `127.0.0.1:PORT` once it listens, which is also the authority of its `vscode-remote:` addresses. */
  readonly authority: Promise<string>;
  /** Ends it and its extension hosts, whether or not it listens yet. May be called twice. */
  readonly stop: () => Promise<void>;
}

/** A window that shows nothing but the folder, and asks nobody anything. */
const quietSettings = {
  "chat.disableAIFeatures": true,
  "extensions.autoCheckUpdates": false,
  "extensions.ignoreRecommendations": true,
  // As on the desktop; a window in a browser saves by itself.
  "files.autoSave": "off",
  "git.openRepositoryInParentFolders": "never",
  "security.workspace.trust.startupPrompt": "never",
  "telemetry.telemetryLevel": "off",
  "workbench.enableExperiments": false,
  "workbench.secondarySideBar.defaultVisibility": "hidden",
  "workbench.startupEditor": "none",
};

const startTimeout = 60_000;

/** Starts a server. */
export function startServer(
  build: ServerBuild,
  options: ServerOptions,
): Server {
  writeSettings(options);
  const child = spawn(
    build.node,
    [
      build.serverMain,
      ...dataArguments(options.dataFolder),
      "--host=127.0.0.1",
      `--port=${options.port ?? 0}`,
      "--without-connection-token",
      "--telemetry-level=off",
      ...(options.workspaceTrust ? [] : ["--disable-workspace-trust"]),
      ...(options.underTest ? ["--enable-smoke-test-driver"] : []),
      ...(options.moreArguments ?? []),
    ],
    // A group of its own: its extension hosts end with it, and Ctrl+C reaches it through us only.
    { env: environment(), stdio: ["ignore", "pipe", "pipe"], detached: true },
  );
  const ended = new Promise<void>((done) => {
    child.on("close", () => done());
    child.on("error", () => done());
  });
  return {
    authority: readAuthority(child),
    stop: async () => {
      if (child.pid !== undefined) killGroup(child.pid);
      await ended;
    },
  };
}

/** A server that picks its own port says which. */
function readAuthority(child: ChildProcess): Promise<string> {
  return new Promise((done, fail) => {
    let output = "";
    const giveUp = (why: string) => fail(new Error(`${why}\n${output}`));
    const timer = setTimeout(
      () => giveUp("The server did not start in time."),
      startTimeout,
    );
    const read = (chunk: Buffer) => {
      output += chunk.toString();
      const port = /agent listening on (\d+)/.exec(output)?.[1];
      if (port === undefined) return;
      clearTimeout(timer);
      done(`127.0.0.1:${port}`);
    };
    child.stdout?.on("data", read);
    child.stderr?.on("data", read);
    child.on("error", fail);
    child.on("close", () => {
      clearTimeout(timer);
      giveUp("The server ended at its start.");
    });
  });
}

/** Installs a packaged extension, as a user would. */
export async function installExtension(
  build: ServerBuild,
  dataFolder: string,
  vsix: string,
): Promise<void> {
  await promisify(execFile)(
    build.node,
    [
      build.serverMain,
      ...dataArguments(dataFolder),
      "--install-extension",
      vsix,
    ],
    { env: environment() },
  );
}

function dataArguments(dataFolder: string): string[] {
  return [`--server-data-dir=${dataFolder}`, "--accept-server-license-terms"];
}

function writeSettings({ dataFolder, settings }: ServerOptions): void {
  const folder = join(dataFolder, "data", "Machine");
  mkdirSync(folder, { recursive: true });
  writeFileSync(
    join(folder, "settings.json"),
    JSON.stringify({ ...quietSettings, ...settings }, undefined, 2),
  );
}

/** A terminal inside VS Code, and the loader our tools run on, leave traces that would change the server. */
function environment(): NodeJS.ProcessEnv {
  const own = Object.entries(process.env).filter(
    ([name]) => !/^(VSCODE_|ELECTRON_|NODE_OPTIONS$)/.test(name),
  );
  // Without a gallery it asks no marketplace about the extensions it finds.
  return { ...Object.fromEntries(own), EXTENSIONS_GALLERY: "{}" };
}

function killGroup(pid: number): void {
  try {
    process.kill(-pid, "SIGKILL");
  } catch {
    // Gone already.
  }
}
