// The server build with the extension installed and a folder open, for a browser to look at.

import {
  mkdirSync,
  mkdtempSync,
  readFileSync,
  realpathSync,
  rmSync,
  symlinkSync,
} from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type { CleanUp } from "./ending.ts";
import { startServer } from "./server.ts";
import type { ServerBuild } from "./server-build.ts";
import { windowAddress } from "./window-address.ts";

/** Starts a server and returns the address that shows the folder. */
export async function serveFolder(
  build: ServerBuild,
  folder: string,
  extension: string,
  cleanUp: CleanUp,
  port?: number,
): Promise<string> {
  const dataFolder = realpathSync(
    mkdtempSync(join(tmpdir(), "playbook-open-")),
  );
  cleanUp(() => rmSync(dataFolder, { recursive: true, force: true }));
  installLink(extension, dataFolder);
  const server = startServer(build, {
    dataFolder,
    workspaceTrust: false,
    underTest: false,
    ...(port !== undefined && { port }),
  });
  cleanUp(server.stop);
  return windowAddress(await server.authority, { workspace: folder });
}

/** A link among the installed extensions: the window needs no special address, and a reload shows a new build. */
function installLink(extension: string, dataFolder: string): void {
  const { publisher, name, version } = JSON.parse(
    readFileSync(join(extension, "package.json"), "utf8"),
  ) as Record<string, string>;
  const extensions = join(dataFolder, "extensions");
  mkdirSync(extensions, { recursive: true });
  symlinkSync(
    extension,
    join(extensions, `${publisher}.${name}-${version}`),
    "junction",
  );
}
