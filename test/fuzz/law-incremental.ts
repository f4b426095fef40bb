/** After any sequence of changes, quick or complete, a session says what a fresh reading says. */

import type { Changes } from "../../src/core/index.ts";
import { withFiles, type Files } from "./input.ts";
import { open, type Law } from "./law.ts";
import { lines, same } from "./law-same-findings.ts";
import { mutateText } from "./mutate.ts";
import type { Random } from "./random.ts";

const CONFIG = "playbook.config.yaml";

/** The law. */
export const INCREMENTAL: Law = {
  name: "incremental",
  async check({ files, random }) {
    const session = await open(files, true);
    let now = files;
    for (let times = 1 + random.below(4); times > 0; times--) {
      const changes = someChanges(now, random);
      now = withFiles(now, changes);
      if (random.oneIn(2)) session.update(changes);
      else await session.updateQuickly(changes, () => undefined);
    }
    // The texts of the beginning again, now and then: nothing of what was between may stay.
    if (random.oneIn(3)) {
      const back = new Map<string, string | null>(
        Object.keys(now).map((path) => [path, null]),
      );
      for (const [path, text] of Object.entries(files)) back.set(path, text);
      back.delete(CONFIG);
      now = withFiles(now, back);
      session.update(back);
    }
    const { diagnostics, counts } = await session.complete(() => undefined);
    const fresh = (await open(now)).result;
    same(lines(fresh.diagnostics), lines(diagnostics), "an update");
    same([JSON.stringify(fresh.counts)], [JSON.stringify(counts)], "an update");
  },
};

function someChanges(files: Files, random: Random): Changes {
  const changes = new Map<string, string | null>();
  const paths = Object.keys(files).filter((path) => path !== CONFIG);
  if (paths.length === 0) return changes;
  const path = random.pick(paths);
  switch (random.below(6)) {
    case 0:
      return changes.set(path, null);
    case 1:
      return changes.set(
        random.pick(["sops/new.md", "people.yaml"]),
        files[path]!,
      );
    case 2:
      return changes.set(path, files[random.pick(paths)]!);
    default:
      return changes.set(path, mutateText(files[path]!, random));
  }
}
