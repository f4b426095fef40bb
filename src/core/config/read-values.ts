/** Values that several parts of a config share: globs and durations. */

import type { YamlNode } from "../document/yaml-node.ts";
import { readDuration, type Duration } from "../text/duration.ts";
import { bareGlob, isTakingBack } from "../text/glob-set.ts";
import { globProblem } from "../text/glob.ts";
import type { YamlReader } from "./yaml-reader.ts";

/** A list of globs, each usable. */
export function readGlobs(
  reader: YamlReader,
  node: YamlNode | undefined,
  what: string,
): readonly string[] | undefined {
  const globs = reader.texts(node, what);
  for (const [at, glob] of globs?.entries() ?? []) {
    const problem =
      at === 0 && isTakingBack(glob)
        ? "`!` takes back what a pattern before it matches, and there is none."
        : globProblem(bareGlob(glob));
    if (problem)
      reader.report(
        node!.range,
        `${what} holds \`${glob.slice(0, 60)}\`: ${problem}`,
      );
  }
  return globs;
}

/** A duration such as `6 months`. */
export function readSettingDuration(
  reader: YamlReader,
  node: YamlNode | undefined,
  what: string,
): Duration | undefined {
  const text = reader.text(node, what);
  if (text === undefined) return undefined;
  const duration = readDuration(text);
  if (duration !== undefined && duration !== "event") return duration;
  return reader.report(
    node!.range,
    `${what} is \`${text}\`; write a duration such as \`6 months\`, \`90 days\` or \`1 year\`.`,
  );
}
