/** What every edit of a document owes it: readable by another YAML reader too, other fields as they were, one kind of line break. */

import { FAILSAFE_SCHEMA, load } from "js-yaml";
import { readFrontMatter } from "../../src/core/document/front-matter/front-matter.ts";
import { parseYaml } from "../../src/core/document/front-matter/yaml.ts";
import type { MapEntry } from "../../src/core/document/front-matter/yaml-node.ts";
import { applyEdits, type Range, type TextEdit } from "../../src/core/index.ts";
import { hold, show } from "./broken.ts";

/** The YAML of a file, by whoever may read it. */
interface Reading {
  readonly text: string;
  /** What js-yaml reads; `undefined` where it refuses. */
  readonly data: Readonly<Record<string, unknown>> | undefined;
  /** Where the fields stand, as we read them; `undefined` where we refuse. */
  readonly fields: ReadonlyMap<string, Range> | undefined;
}

/**
 * Applies edits and holds that nothing else changed.
 * @param what did it, for the name of a failure.
 */
export function applyWithCare(
  path: string,
  before: string,
  edits: readonly TextEdit[],
  what: string,
): string {
  let after = "";
  try {
    after = applyEdits(before, edits);
  } catch (error) {
    hold(
      false,
      `${what} overlaps itself or lies outside`,
      () => `${String(error)} ${show(edits)}`,
    );
  }
  keepsDocument(path, before, after, what, edits);
  return after;
}

/** Holds that a text is as well after a change as before; with `edits`, also that only the fields they touch say something else. */
export function keepsDocument(
  path: string,
  before: string,
  after: string,
  what: string,
  edits?: readonly TextEdit[],
): void {
  keepsLineBreaks(before, after, what);
  const [was, is] = [readYaml(path, before), readYaml(path, after)];
  if (!was?.fields || !was.data) return;
  // The last field was taken out of front matter that nobody had closed.
  if (!is && was.fields.size === 1) return;
  const told = (): string => `${show(was.text)} became ${show(is?.text)}`;
  hold(is?.fields !== undefined, `${what} makes front matter unreadable`, told);
  hold(
    is.data !== undefined,
    `${what} makes front matter unreadable to js-yaml`,
    told,
  );
  if (!edits) return;
  for (const [key, range] of was.fields) {
    if (edits.some((edit) => touches(edit.range, range))) continue;
    hold(
      JSON.stringify(was.data[key]) === JSON.stringify(is.data[key]),
      `${what} changes a field that it does not touch`,
      () => `${key}: ${told()}`,
    );
  }
}

function keepsLineBreaks(before: string, after: string, what: string): void {
  hold(
    before.startsWith("\ufeff") === after.startsWith("\ufeff"),
    `${what} loses or adds a byte order mark`,
    () => show(after.slice(0, 20)),
  );
  const kinds = new Set(before.match(/\r\n|\r|\n/g));
  // No edit writes the line breaks of old Macs; a rule says so.
  if (kinds.size !== 1 || kinds.has("\r")) return;
  const other = (after.match(/\r\n|\r|\n/g) ?? []).find(
    (each) => !kinds.has(each),
  );
  hold(other === undefined, `${what} mixes line breaks`, () => show(after));
}

function readYaml(path: string, text: string): Reading | undefined {
  const isYaml = path.endsWith(".yaml");
  const block = isYaml ? undefined : readFrontMatter(text).frontMatter;
  if (!isYaml && !block) return undefined;
  const content = block?.content ?? { start: 0, end: text.length };
  const yaml = text.slice(content.start, content.end);
  const { root, isComplete, problems } = parseYaml(yaml);
  const isRead =
    (root === undefined || root.kind === "map") &&
    (block ? block.isComplete : isComplete) &&
    problems.length === 0;
  return {
    text: yaml,
    // To js-yaml, nothing but comments is no document.
    data: root === undefined ? {} : loaded(yaml),
    fields: isRead
      ? fieldsIn(root?.kind === "map" ? root.entries : [], content)
      : undefined,
  };
}

/** From each key to the next, whether they stand on lines of their own or between braces. */
function fieldsIn(
  entries: readonly MapEntry[],
  { start, end }: Range,
): ReadonlyMap<string, Range> {
  const starts = entries.map(({ keyRange }) => start + keyRange.start);
  return new Map(
    entries.map(({ key }, at) => [
      key,
      {
        start: starts[at]!,
        end: Math.min(end + 1, ...starts.filter((each) => each > starts[at]!)),
      },
    ]),
  );
}

function loaded(yaml: string): Readonly<Record<string, unknown>> | undefined {
  try {
    const data: unknown = load(yaml, { schema: FAILSAFE_SCHEMA });
    return typeof data === "object" && data !== null
      ? (data as Record<string, unknown>)
      : undefined;
  } catch {
    return undefined;
  }
}

function touches(edit: Range, field: Range): boolean {
  return edit.start < field.end && edit.end > field.start;
}
