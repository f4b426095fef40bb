/** Every playbook of the window has the findings that the command line has: same place, same weight, same words. */

import assert from "node:assert/strict";
import * as vscode from "vscode";
import { foundBelow } from "./found.ts";
import { readText } from "./window.ts";

/** For a large folder on a busy machine, in milliseconds. */
const PATIENCE = 120_000;
const SHOWN = 10;

describe("the findings of the command line", function () {
  this.timeout(PATIENCE + 10_000);

  // Where VS Code's search for playbooks takes longer than 7 s, the first document wakes the extension.
  before(async () => {
    const [folder] = vscode.workspace.workspaceFolders ?? [];
    if (!folder) return;
    const readme = vscode.Uri.joinPath(folder.uri, "README.md");
    await vscode.workspace.openTextDocument(readme);
  });

  for (const { name, uri } of vscode.workspace.workspaceFolders ?? [])
    it(`are those of this window in ${name}`, async () => {
      const beside = vscode.Uri.joinPath(uri, "..", `${name}.expected.json`);
      const expected = JSON.parse(await readText(beside)) as readonly string[];
      const end = Date.now() + PATIENCE;
      while (isDifferent(foundBelow(uri), expected) && Date.now() < end)
        await new Promise((go) => setTimeout(go, 200));
      const found = foundBelow(uri);
      const missing = expected.filter((each) => !found.includes(each));
      const extra = found.filter((each) => !expected.includes(each));
      assert.deepEqual([...missing, ...extra].slice(0, SHOWN), []);
      assert.equal(found.length, expected.length);
      console.log(`    ${name}: ${found.length} findings`);
    });
});

function isDifferent(a: readonly string[], b: readonly string[]): boolean {
  return a.length !== b.length || a.some((each, at) => each !== b[at]);
}
