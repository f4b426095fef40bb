/** Settings that are lists; of texts, one text counts as a list of one. */

import { globProblem } from "../text/glob.ts";
import { bareGlob, isTakingBack } from "../text/glob-set.ts";
import { refined, schemaOf, type Setting } from "./setting.ts";
import { listed } from "./yaml-reader.ts";

type Texts = Setting<readonly string[]>;

/** Texts. */
export function texts(
  summary: string,
  example?: string | readonly string[],
): Texts {
  return {
    summary,
    kind: "text or list of texts",
    schema: {
      anyOf: [{ type: "string" }, { type: "array", items: { type: "string" } }],
    },
    ...(example === undefined ? {} : { examples: [example] }),
    read: ({ reader, node, what }) => reader.texts(node, what),
  };
}

/** Globs, each usable. */
export function globs(summary: string, example?: readonly string[]): Texts {
  const setting = withEach(texts(summary, example), (glob, at) => {
    const problem =
      at === 0 && isTakingBack(glob)
        ? "`!` takes back what a pattern before it matches, and there is none."
        : globProblem(bareGlob(glob));
    return problem && `\`${glob.slice(0, 60)}\`: ${problem}`;
  });
  return { ...setting, kind: "glob or list of globs" };
}

/** Some of a few words. */
export function someOf(summary: string, values: readonly string[]): Texts {
  const few = listed(values);
  const setting = withEach(texts(summary), (value) =>
    values.includes(value)
      ? undefined
      : `\`${value}\`; it has to be some of ${few}.`,
  );
  const schema = { type: "array", items: { enum: values } };
  return { ...setting, kind: `some of ${few}`, schema };
}

/** Reports each text that has a problem; they stay in the list. */
function withEach(
  setting: Texts,
  problemOf: (text: string, at: number) => string | undefined,
): Texts {
  return refined(setting, (all, { reader, node, what }) => {
    for (const [at, each] of all.entries()) {
      const problem = problemOf(each, at);
      if (problem !== undefined)
        reader.report(node!.range, `${what} holds ${problem}`);
    }
    return all;
  });
}

/**
 * Any number of one setting, and no single one in the place of a list.
 * @param called what messages call each of them
 * @param example a list of one, for the message
 */
export function list<T>(
  summary: string,
  each: Setting<T>,
  called: string,
  example: string,
): Setting<readonly T[]> {
  return {
    summary,
    kind: "list",
    schema: { type: "array", items: schemaOf(each) },
    each,
    read: ({ reader, node, what }) =>
      node?.kind === "list"
        ? node.items.flatMap(
            (item) => each.read({ reader, node: item, what: called }) ?? [],
          )
        : node &&
          reader.report(
            node.range,
            `${what} has to be a list such as ${example}.`,
          ),
  };
}
