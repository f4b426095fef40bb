/** Opens the hostile playbook in a window, and looks from outside whether something ran, was written or was fetched. */

import assert from "node:assert/strict";
import { createHash } from "node:crypto";
import { existsSync, lstatSync, readFileSync, readdirSync } from "node:fs";
import { createServer } from "node:http";
import type { AddressInfo } from "node:net";
import { join } from "node:path";
import { inFolder } from "../cli/temp-folder.ts";
import { runSuite, type SuiteHost } from "../hosts/run-suite.ts";
import { makeHostile } from "./hostile-playbook.ts";

/** Rejects where the suite fails, or the world outside its window is not as it was. */
export function openHostile(host: SuiteHost): Promise<void> {
  return inFolder({}, async (folder) => {
    const heard: string[] = [];
    const listener = createServer(({ url }, answer) => {
      heard.push(String(url));
      answer.end();
    });
    await new Promise<void>((go) => listener.listen(0, "127.0.0.1", go));
    const { port } = listener.address() as AddressInfo;
    const marker = join(folder, "marker");
    try {
      const workspace = makeHostile(folder, {
        address: `http://127.0.0.1:${port}`,
        isTrusted: host !== "restricted",
        marker,
      });
      const before = entriesBelow(folder);
      await runSuite({
        suite: "test/extension/hostile.suite.ts",
        host,
        workspace,
        timeout: 600,
      });
      assert.deepEqual(heard, [], "Something left the window.");
      assert.ok(!existsSync(marker), "Code of a document ran.");
      assert.deepEqual(entriesBelow(folder), before);
    } finally {
      listener.close();
      listener.closeAllConnections();
    }
  });
}

/** What lies below a folder, a line each: files with the hash of their bytes, everything else with its kind. */
function entriesBelow(folder: string, path = ""): readonly string[] {
  return readdirSync(join(folder, path)).flatMap((name) => {
    const below = join(path, name);
    const stat = lstatSync(join(folder, below));
    if (stat.isDirectory()) return [below, ...entriesBelow(folder, below)];
    if (!stat.isFile()) return [`${below} ${stat.mode}`];
    const bytes = readFileSync(join(folder, below));
    return [`${below} ${createHash("sha256").update(bytes).digest("hex")}`];
  });
}
