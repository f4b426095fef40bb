/** Reads settings out of YAML nodes and says, with a place and a valid example, what does not fit. */

import {
  entryOf,
  isEmptyNode,
  type MapEntry,
  type YamlNode,
} from "../document/front-matter/yaml-node.ts";
import type { ParseProblem } from "../document/parse-problem.ts";
import { didYouMean, nearest } from "../text/nearest.ts";
import type { Range } from "../text/range.ts";

/** Collects the problems of one file while its settings are read; every reader answers `undefined` for what does not fit. */
export class YamlReader {
  /** @param code the kind of its problems. */
  constructor(
    private readonly code = "setting",
    readonly problems: ParseProblem[] = [],
  ) {}

  /** The same reader for a part of the file whose problems are of another kind. */
  of(code: string): YamlReader {
    return new YamlReader(code, this.problems);
  }

  /** Records a problem; `message` is one sentence that shows what would be right. */
  report(range: Range, message: string, code = this.code): undefined {
    this.problems.push({ code, message, range });
    return undefined;
  }

  /** The entries of a map, after reporting keys that are not among the known ones. */
  map(
    node: YamlNode | undefined,
    what: string,
    known?: readonly string[],
  ): readonly MapEntry[] {
    if (node === undefined || isEmptyNode(node)) return [];
    if (node.kind !== "map") {
      this.report(
        node.range,
        `${what} has to be a map of \`name: value\` lines.`,
      );
      return [];
    }
    if (known)
      for (const { key, keyRange } of node.entries)
        if (!known.includes(key))
          this.report(
            keyRange,
            `${what} has no setting \`${key}\`.${didYouMean(nearest(key, known)) || ` It knows ${listed(known)}.`}`,
          );
    return node.entries;
  }

  /** One text. */
  text(node: YamlNode | undefined, what: string): string | undefined {
    if (node === undefined || isEmptyNode(node)) return undefined;
    if (node.kind === "scalar") return node.text;
    return this.report(node.range, `${what} has to be a single value.`);
  }

  /** A list of texts; one text counts as a list of one. */
  texts(
    node: YamlNode | undefined,
    what: string,
  ): readonly string[] | undefined {
    if (node === undefined || isEmptyNode(node)) return undefined;
    if (node.kind === "scalar") return [node.text];
    if (node.kind === "list")
      return node.items.flatMap(
        (item) => this.text(item, `Each entry of ${what}`) ?? [],
      );
    return this.report(node.range, `${what} has to be a list.`);
  }
}

/** The value under a key of a map, if any. */
export function valueOf(
  node: YamlNode | undefined,
  key: string,
): YamlNode | undefined {
  return entryOf(node, key)?.value;
}

/** Words in code marks, joined by commas. */
export function listed(words: readonly string[]): string {
  return words.map((word) => `\`${word}\``).join(", ");
}
