// `tsx test/hosts/make-screenshots.ts`: photographs the running extension for the README, light and dark, into `media/`.

import { readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { inFolder } from "../cli/temp-folder.ts";
import { makePictured } from "../extension/workspaces.ts";
import { repository } from "./repository.ts";
import { runSuite } from "./run-suite.ts";
import { shrinkPng } from "./shrink-png.ts";

/** Every theme lands here; those of the README go on to `media/`. */
const taken = join(repository, "out", "screenshots");
const media = join(repository, "media");
/** Bytes; a README should open at once. */
const largest = 150_000;

rmSync(taken, { recursive: true, force: true });
process.env["PLAYBOOK_HOSTS"] = "server";
await inFolder({}, (folder) =>
  runSuite({
    suite: "test/extension/screenshots.suite.ts",
    host: "node",
    workspace: makePictured(folder),
    screenshots: taken,
  }),
);
for (const name of readdirSync(taken)) {
  if (!/-(light|dark)\.png$/.test(name)) continue;
  const picture = shrinkPng(readFileSync(join(taken, name)));
  if (picture.length > largest)
    throw new Error(
      `${name} has ${picture.length} bytes; ${largest} are the limit.`,
    );
  writeFileSync(join(media, name), picture);
  console.log(`media/${name}, ${Math.ceil(picture.length / 1000)} kB`);
}
