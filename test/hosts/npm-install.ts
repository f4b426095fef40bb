// Installs packages into a folder of the cache, through the npm client and without running any package's scripts.

import { spawn } from "node:child_process";
import { PlainProblem } from "./ending.ts";

/** Nobody waits minutes to hear that there is no network. */
const impatient = [
  "--fetch-retries=2",
  "--fetch-retry-mintimeout=1000",
  "--fetch-retry-maxtimeout=5000",
];
const quiet = ["--ignore-scripts", "--no-audit", "--no-fund", "--omit=dev"];

/** What npm calls a registry that does not answer, or not as one does. */
const outOfReach =
  /\b(ENOTFOUND|EAI_AGAIN|ECONNREFUSED|ECONNRESET|ENETUNREACH|EHOSTUNREACH|ETIMEDOUT|ERR_SOCKET_TIMEOUT|E40[137]|E5\d\d|SELF_SIGNED_CERT_IN_CHAIN)\b/;

/**
 * Runs `npm install` in a folder that holds a `package.json`.
 * @throws PlainProblem when the registry is out of reach; Error with npm's own words otherwise.
 */
export async function npmInstall(folder: string): Promise<void> {
  const args = ["install", ...quiet, ...impatient, "--loglevel=error"];
  const npm = spawn("npm", [...args, "--prefix", folder], {
    cwd: folder,
    env: ownEnvironment(),
    stdio: ["ignore", "pipe", "pipe"],
    shell: process.platform === "win32",
  });
  let output = "";
  npm.stdout.on("data", (chunk) => (output += chunk));
  npm.stderr.on("data", (chunk) => (output += chunk));
  const code = await new Promise((done, fail) => {
    npm.on("error", fail);
    npm.on("close", done);
  });
  const [why] = outOfReach.exec(output) ?? [];
  if (code !== 0 && why !== undefined)
    throw new PlainProblem(
      `VS Code could not be fetched: the npm registry is out of reach (${why}). Nothing half-done is kept; try again once there is a network.`,
    );
  if (code !== 0)
    throw new Error(`npm install failed in ${folder}.\n${output}`);
}

/** What a surrounding `npm run` says about itself would send the inner npm to the wrong project. */
function ownEnvironment(): NodeJS.ProcessEnv {
  const foreign =
    /^npm_(package_|lifecycle_|command$|config_(local_prefix|global_prefix|prefix|omit|production)$)/i;
  return Object.fromEntries(
    Object.entries(process.env).filter(
      ([name]) => !foreign.test(name) && name !== "NODE_OPTIONS",
    ),
  );
}
