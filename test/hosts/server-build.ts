// The VS Code that needs no download site: the server inside the npm package `code-server`, and a Node.js it starts on.

import { writeFileSync } from "node:fs";
import { join } from "node:path";
import { fetchOnce } from "./cache.ts";
import { npmInstall } from "./npm-install.ts";
import { withProgress } from "./progress.ts";

const codeServer = "4.139.1";
const nodeVersion = "24.21.0";
const playwright = "1.65.1";

/** Where the parts of the server build are. */
export interface ServerBuild {
  /** The Node.js that the server needs; the one that runs our tools may be older. */
  readonly node: string;
  /** The server's entry, also its command line (`--install-extension`). */
  readonly serverMain: string;
  /** The package that drives the browser. */
  readonly playwright: string;
}

/** The server build, fetched on first use (about 0.8 GB on disk). */
export async function fetchServerBuild(): Promise<ServerBuild> {
  const nodePackage = nodePackageName();
  const folder = await fetchOnce(
    `vscode-server-${codeServer}-node-${nodeVersion}`,
    (partial) =>
      withProgress(
        "Fetching a VS Code server from the npm registry (first use, about 0.8 GB)",
        async () => {
          const dependencies = {
            "code-server": codeServer,
            [nodePackage]: nodeVersion,
            "playwright-core": playwright,
          };
          const manifest = JSON.stringify({ private: true, dependencies });
          writeFileSync(join(partial, "package.json"), manifest);
          await npmInstall(partial);
          // The package's own postinstall would do this too, and then compile native modules for two minutes.
          await npmInstall(
            join(partial, "node_modules", "code-server", "lib", "vscode"),
          );
        },
      ),
  );
  const modules = join(folder, "node_modules");
  return {
    node: join(
      modules,
      nodePackage,
      "bin",
      process.platform === "win32" ? "node.exe" : "node",
    ),
    serverMain: join(
      modules,
      "code-server",
      "lib",
      "vscode",
      "out",
      "server-main.js",
    ),
    playwright: join(modules, "playwright-core", "index.mjs"),
  };
}

/** The package `node` installs one of these by a script; we run no scripts and name it ourselves. */
function nodePackageName(): string {
  const platform = process.platform === "win32" ? "win" : process.platform;
  const name = `${platform}-${process.arch}`;
  return name === "darwin-arm64" ? `node-bin-${name}` : `node-${name}`;
}
