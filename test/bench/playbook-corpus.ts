/** Makes one large playbook out of the example: whole copies side by side, so that every kind of document and reference is there. */

import {
  cpSync,
  existsSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  writeFileSync,
} from "node:fs";
import { dirname, join } from "node:path";

const EXAMPLE = "test/playbooks/example";

/** What the example says, but for any depth, as the copies stand in folders of their own. */
export const CONFIG = `review:
  intervals: { system: 6 months, roadmap: 3 months }
types:
  document:
    files: ["**/guides/**", "**/records/**"]
`;

/**
 * A folder with `count` documents below `.bench/`, made once, without a config. The ids of each copy are its own
 * (`POL-002` is `POL-3002` in the fourth), in fields and in texts, so that references stay within a copy; the last copy is
 * cut off where there are enough documents, which leaves findings.
 */
export function makePlaybook(count: number): string {
  const root = join(".bench", `playbook-${count}`);
  const target = join(root, "docs");
  if (existsSync(join(root, "complete"))) return target;
  const paths = readdirSync(EXAMPLE, { recursive: true, encoding: "utf8" })
    .filter((path) => path.endsWith(".md"))
    .sort();
  for (let made = 0; made < count; made++) {
    const copy = Math.floor(made / paths.length);
    const path = paths[made % paths.length]!;
    const file = join(target, `set-${copy}`, path);
    const text = readFileSync(join(EXAMPLE, path), "utf8");
    mkdirSync(dirname(file), { recursive: true });
    writeFileSync(file, renumber(text, copy));
  }
  cpSync(join(EXAMPLE, "people.yaml"), join(target, "people.yaml"));
  writeFileSync(join(root, "complete"), "");
  return target;
}

function renumber(text: string, copy: number): string {
  return copy === 0
    ? text
    : text.replace(
        /\b([A-Z]{2,4}-)(\d{3})\b/g,
        (_, prefix: string, digits: string) =>
          `${prefix}${1000 * copy + Number(digits)}`,
      );
}
