/** Two rules never say one thing: where two findings point at the same words, they are a pair that is listed here with its reason. */

import assert from "node:assert/strict";
import { readdirSync, readFileSync } from "node:fs";
import { join, relative } from "node:path";
import {
  EXAMPLE_DAY,
  memoryHost,
  openSession,
  RULES,
} from "../../../src/core/index.ts";

/** Two facts about the same words, each with a cure of its own. */
const PAIRS: Readonly<Record<string, string>> = {
  "action-item-due-missing + action-item-owner-missing":
    "An action may lack both, and whoever writes the one does not thereby write the other.",
  "approver-not-independent + role-expected":
    "A person stands where a role belongs, and is the owner besides; the role may be independent.",
  "change-conflict + change-in-freeze":
    "A window may meet another change and a freeze; a move may end the one and not the other.",
  "exception-expired + exception-too-long":
    "It was granted for too long, and has ended without being closed.",
  "owner-unknown + raci-role-unknown":
    "A role is in no register, and has no column in the matrix of its document.",
  "reference-broken + roadmap-migration-missing":
    "The system is not known, and nothing says what takes over from it.",
};

const BROKEN = "test/playbooks/broken";

function filesIn(folder: string, root = folder): Record<string, string> {
  return Object.fromEntries(
    readdirSync(folder, { withFileTypes: true }).flatMap((entry) => {
      const path = join(folder, entry.name);
      return entry.isDirectory()
        ? Object.entries(filesIn(path, root))
        : [[relative(root, path), readFileSync(path, "utf8")] as const];
    }),
  );
}

/** The rules that point at the same words; what is missing in a document as a whole points at its first line. */
async function pairsIn(
  files: Readonly<Record<string, string>>,
): Promise<readonly string[]> {
  const { result } = await openSession(memoryHost(files), {
    today: EXAMPLE_DAY,
  });
  const byPlace = new Map<string, Set<string>>();
  const twice: string[] = [];
  for (const { path, rule, start, range, message } of result.diagnostics) {
    const fence = result.playbook.byPath.get(path)?.parsed.frontMatter?.fence;
    if (start.line === 1 && range.start === (fence?.start ?? 0)) continue;
    const place = `${path}:${range.start}-${range.end}`;
    const rules = byPlace.get(place) ?? new Set();
    if (rules.has(`${rule} ${message}`)) twice.push(`${rule} twice`);
    byPlace.set(place, rules.add(rule).add(`${rule} ${message}`));
  }
  const pairs = [...byPlace.values()].flatMap((all) => {
    const rules = [...all].filter((each) => !each.includes(" ")).sort();
    return rules.flatMap((one, at) =>
      rules.slice(at + 1).map((other) => `${one} + ${other}`),
    );
  });
  return [...twice, ...pairs];
}

describe("findings on the same words", () => {
  const found = new Set<string>();

  before(async () => {
    const examples = RULES.map(({ examples: { bad } }) =>
      typeof bad === "string" ? { "example.md": bad } : bad,
    );
    for (const files of [filesIn(BROKEN), ...examples])
      for (const each of await pairsIn(files)) found.add(each);
  });

  it("are pairs that say two things", () =>
    assert.deepEqual(
      [...found].filter((each) => !(each in PAIRS)),
      [],
    ));

  it("are listed for no pair that is gone", () =>
    assert.deepEqual(
      Object.keys(PAIRS).filter((each) => !found.has(each)),
      [],
    ));
});
