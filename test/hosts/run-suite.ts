// Runs a suite inside a real VS Code, in the host it asks for.

import { runTests } from "@vscode/test-electron";
import { mkdirSync, mkdtempSync, rmSync } from "node:fs";
import { join, resolve } from "node:path";
import { packExtension } from "../../.config/pack-extension.ts";
import { bundleSuite } from "./bundle-suite.ts";
import { findChromium } from "./chromium.ts";
import { findDesktop } from "./desktop.ts";
import { repository } from "./repository.ts";
import { fetchServerBuild } from "./server-build.ts";

/**
 * Where a suite runs: in the Node extension host, in the web worker (the `browser` entry, as on vscode.dev), in a window
 * whose folder nobody trusted, or against the packaged extension, installed as a user would install it.
 */
export type SuiteHost = "node" | "web" | "restricted" | "packaged";

/** What to run, and where. */
export interface SuiteRun {
  /** The suite's TypeScript file. */
  readonly suite: string;
  readonly host: SuiteHost;
  /** A folder or a `.code-workspace` file; none for an empty window. */
  readonly workspace?: string;
  /** The extension's folder; the repository unless said otherwise. */
  readonly extension?: string;
  /** For `packaged`: the package, if there is one already. */
  readonly vsix?: string;
  /** Where screenshots go; `PLAYBOOK_SCREENSHOTS` unless said otherwise; without either none are taken. */
  readonly screenshots?: string;
  /** Seconds until a suite that does not end is ended. */
  readonly timeout?: number;
}

/** Rejects when a test fails, or when VS Code could not run. */
export async function runSuite(run: SuiteRun): Promise<void> {
  const desktop = run.host === "node" ? await findDesktop() : undefined;
  // Fetched before the clock of the suite starts.
  if (desktop === undefined)
    await findChromium((await fetchServerBuild()).node);
  const outFolder = join(repository, "out");
  mkdirSync(outFolder, { recursive: true });
  const folder = mkdtempSync(join(outFolder, `suite-${run.host}-`));
  try {
    const platform = run.host === "web" ? "browser" : "node";
    await runTests({
      vscodeExecutablePath:
        desktop ?? join(repository, "test", "hosts", "launcher.mjs"),
      extensionDevelopmentPath: resolve(run.extension ?? repository),
      extensionTestsPath: await bundleSuite(run.suite, folder, platform),
      launchArgs: [
        ...(run.workspace === undefined ? [] : [resolve(run.workspace)]),
        ...(desktop === undefined
          ? await ownArguments(run, folder)
          : ["--disable-extensions"]),
      ],
    });
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

async function ownArguments(run: SuiteRun, folder: string): Promise<string[]> {
  const args: string[] = [];
  if (run.host === "web") args.push("--web-worker-host");
  if (run.host === "restricted") args.push("--restricted");
  if (run.host === "packaged") {
    const extension = resolve(run.extension ?? repository);
    const vsix = resolve(run.vsix ?? join(folder, "packed.vsix"));
    if (run.vsix === undefined) await packExtension(extension, vsix);
    args.push(`--install-vsix=${vsix}`);
  }
  const { screenshots = process.env["PLAYBOOK_SCREENSHOTS"], timeout } = run;
  if (screenshots !== undefined)
    args.push(`--screenshots=${resolve(screenshots)}`);
  if (timeout !== undefined) args.push(`--timeout=${timeout}`);
  return args;
}
