// Opens a folder in VS Code with this repository's extension: `open FOLDER`, or `open FOLDER --check` to look at it unattended.

import { resolve } from "node:path";
import { parseArgs } from "node:util";
import { openBrowser } from "./browser.ts";
import { workAndEnd } from "./ending.ts";
import type { CleanUp } from "./ending.ts";
import { look } from "./look.ts";
import { hasDesktop, openDesktop } from "./open-desktop.ts";
import { repository } from "./repository.ts";
import { fetchServerBuild } from "./server-build.ts";
import { serveFolder } from "./serve-folder.ts";

const usage = `Usage: open FOLDER [options]
  --extension FOLDER   the extension (default: this repository)
  --server             serve it to a browser even where desktop VS Code is installed
  --port N             where to serve (default: a free port)
  --check              look at it in a headless browser, say what is seen, exit 0 or 1
  --view TITLE         with --check: this view container must have rows
  --row TEXT           with --check: one of them must say this
  --problems TEXT      with --check: the status bar must say this of problems, such as "Errors: 2", or "any"
  --screenshot FILE    with --check: photograph the window
`;

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: {
    extension: { type: "string", default: repository },
    server: { type: "boolean", default: false },
    port: { type: "string" },
    check: { type: "boolean", default: false },
    view: { type: "string" },
    row: { type: "string" },
    problems: { type: "string" },
    screenshot: { type: "string" },
  },
});

/** Serves the folder until somebody ends it. */
async function serve(
  folder: string,
  extension: string,
  cleanUp: CleanUp,
): Promise<number> {
  const build = await fetchServerBuild();
  const port = values.port === undefined ? undefined : Number(values.port);
  const address = await serveFolder(build, folder, extension, cleanUp, port);
  console.log(`VS Code shows ${folder} at ${address}`);
  if (!values.check) {
    console.log("Ctrl+C ends it.");
    return new Promise<number>(() => setInterval(() => {}, 60_000));
  }
  const { page, close } = await openBrowser(build);
  cleanUp(close);
  await page.goto(address);
  const { ok, lines } = await look(page, values);
  if (values.screenshot !== undefined)
    await page.screenshot({ path: values.screenshot, animations: "disabled" });
  console.log(lines.join("\n"));
  return ok ? 0 : 1;
}

const [folder] = positionals;
if (folder === undefined) {
  process.stderr.write(usage);
  process.exitCode = 2;
} else {
  const extension = resolve(values.extension);
  const isServed = values.check || values.server || !hasDesktop();
  await workAndEnd(
    (cleanUp) =>
      isServed
        ? serve(resolve(folder), extension, cleanUp)
        : openDesktop(resolve(folder), extension),
    { interrupted: values.check ? 130 : 0 },
  );
}
