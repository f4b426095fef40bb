// `tsx test/hosts/compare-findings.ts FOLDER …`: do the command line, the Node host and the web host find the same there?

import { resolve } from "node:path";
import { inFolder } from "../cli/temp-folder.ts";
import { makeComparison } from "../extension/workspaces.ts";
import { runSuite } from "./run-suite.ts";

/** Both hosts find in copies of these folders what the command line finds; rejects with the difference. */
export async function compareFindings(
  folders: readonly string[],
  host: "node" | "web",
): Promise<void> {
  await inFolder({}, (folder) =>
    runSuite({
      suite: "test/extension/same-findings.suite.ts",
      host,
      workspace: makeComparison(folder, folders),
    }),
  );
}

const [program, ...folders] = process.argv.slice(1);
if (program === import.meta.filename) {
  for (const host of ["node", "web"] as const) {
    console.log(`\nCommand line and ${host} host:`);
    await compareFindings(
      folders.map((folder) => resolve(folder)),
      host,
    );
  }
}
