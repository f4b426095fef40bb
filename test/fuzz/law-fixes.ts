/** Safe fixes are done after one run, leave no more findings, and keep documents whole. */

import { applySafeFixes, type FixOutcome } from "../../src/core/index.ts";
import { hold, show } from "./broken.ts";
import { withFiles, type Files } from "./input.ts";
import { keepsDocument } from "./keeps-document.ts";
import { open, type Law } from "./law.ts";
import { lines, same } from "./law-same-findings.ts";

/** The law. */
export const SAFE_FIXES: Law = {
  name: "safe fixes",
  async check({ files, result }) {
    const first = await fix(files);
    if (first.files.size === 0) return;
    for (const [path, { before, after }] of first.files) {
      hold(before === files[path], "a fix works on another text", () => path);
      keepsDocument(path, before, after, "a safe fix");
    }
    hold(
      first.result.diagnostics.length <= result.diagnostics.length,
      "safe fixes leave more findings",
      () => show(first.result.diagnostics.map(({ rule }) => rule)),
    );
    const changes = new Map(
      [...first.files].map(([path, { after }]) => [path, after]),
    );
    const fixed = withFiles(files, changes);
    const fresh = (await open(fixed)).result;
    same(lines(fresh.diagnostics), lines(first.result.diagnostics), "a fix");
    const second = await fix(fixed);
    hold(second.files.size === 0, "a second run fixes more", () =>
      show([...second.files]),
    );
  },
};

async function fix(files: Files): Promise<FixOutcome> {
  return applySafeFixes(await open(files), (path) => ({ text: files[path]! }));
}
