/**
 * `npm run truth [FOLDER]`: how true the product is on playbooks of strangers. Reads the corpora with what people said of
 * them, and prints how many types and findings are right, what is wrong one by one, and how much each repository is told.
 */

import { readdirSync } from "node:fs";
import { join, resolve } from "node:path";
import { nodeHost } from "../../src/cli/node-host.ts";
import { openSession, type Result } from "../../src/core/index.ts";
import { compareFindings } from "./findings.ts";
import { readJudgements } from "./judgements.ts";
import { compareTypes } from "./types.ts";

const corpora = resolve(process.argv[2] ?? "../shared/corpora");
const { labels, verdicts } = readJudgements(corpora);
const results = new Map<string, Result>();
for (const entry of readdirSync(corpora, { withFileTypes: true })) {
  if (!entry.isDirectory()) continue;
  const host = nodeHost(join(corpora, entry.name));
  const { result } = await openSession(host, { today: "2026-11-28" });
  results.set(entry.name, result);
}

const types = compareTypes(labels, (repo, path) =>
  results.get(repo)?.playbook.byPath.get(path),
);
const findings = compareFindings(
  verdicts,
  (repo) => results.get(repo)?.diagnostics ?? [],
);

const share = (part: number, all: number): string =>
  `${part} of ${all} (${all === 0 ? "–" : `${((part / all) * 100).toFixed(1)} %`})`;
const list = (items: readonly string[]): string =>
  items.map((each) => `\n    ${each}`).join("");
console.log(`Governed documents found  ${share(types.found, types.governed)}${list(types.missed)}
Wrong types               ${share(types.wrong.length, types.labelled)}${list(types.wrong)}
Wrong findings still said ${share(findings.stillSaid.length, findings.wrong)}${list(findings.stillSaid)}
Right findings lost       ${share(findings.lost.length, findings.right)}${list(findings.lost)}
`);
for (const [repo, { counts, playbook }] of results)
  console.log(
    [
      repo.padEnd(20),
      `${playbook.documents.length} documents`.padStart(15),
      `${playbook.typed.length} typed`.padStart(12),
      `${counts.errors} errors`.padStart(12),
      `${counts.warnings} warnings`.padStart(14),
      `${counts.infos} infos`.padStart(10),
      `${counts.hints} hints`.padStart(10),
    ].join(""),
  );
