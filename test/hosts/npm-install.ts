// Installs packages into a folder of the cache, through the npm client and without running any package's scripts.

import { spawn } from "node:child_process";

const quiet = ["--ignore-scripts", "--no-audit", "--no-fund", "--omit=dev"];

/** Runs `npm install` in a folder that holds a `package.json`. */
export async function npmInstall(folder: string): Promise<void> {
  const args = ["install", ...quiet, "--loglevel=error", "--prefix", folder];
  const npm = spawn("npm", args, {
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
