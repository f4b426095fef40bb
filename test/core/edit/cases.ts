/** Playbooks in which every rule finds something, and what somebody would answer to the question of a fix. */

import assert from "node:assert/strict";
import { load } from "js-yaml";
import { parseDocument } from "../../../src/core/document/document.ts";
import {
  applyEdits,
  EXAMPLE_DAY,
  memoryHost,
  openSession,
  RULES,
  type Diagnostic,
  type Example,
  type QuickFix,
  type Result,
  type Session,
} from "../../../src/core/index.ts";
import { addPerson } from "../../../src/core/edit/field/add-person.ts";
import { every } from "../document/samples.ts";
import { SHAPES, type Shape } from "./shapes.ts";

export type Files = Readonly<Record<string, string>>;

/** One document of a playbook in one shape, and the rule that is looked at. */
export interface Case {
  readonly rule: string;
  readonly shape: Shape;
  /** The document that has the shape. */
  readonly path: string;
  readonly files: Files;
}

/** People that every register has, so that there is somebody to name. */
const NEWCOMERS = ["Zoe Zuniga", "Yan Young"];

/** A live session, as the editor has one. */
export function live(files: Files): Promise<Session> {
  return openSession(memoryHost(files), { today: EXAMPLE_DAY, isLive: true });
}

/** The bad examples of all rules, each of their documents in one of `share` shapes, or in all with a higher `TEST_RUNS`; of each, the documents in which the rule finds something, or all. */
export async function* casesOf(
  examples: readonly (readonly [rule: string, example: Example])[] = RULES.map(
    ({ id, examples: { bad } }) => [id, bad],
  ),
  { isAboutAll = false, share = 4 } = {},
): AsyncGenerator<Case> {
  let number = 0;
  for (const [rule, example] of examples) {
    const files = withNewcomers(
      typeof example === "string" ? { "example.md": example } : example,
    );
    const { playbook, diagnostics } = (await live(files)).result;
    const concerned = new Set(
      diagnostics
        .filter((each) => each.rule === rule)
        .flatMap(({ path, related }) => [
          path,
          ...related.map((one) => one.path),
        ]),
    );
    for (const { path, type } of playbook.byPath.values())
      for (const shape of SHAPES) {
        if (!isAboutAll && !concerned.has(path)) continue;
        if (number++ % every(share) > 0 && shape !== SHAPES[0]) continue;
        const { [path]: text, ...others } = files;
        const shaped = shape.of(text!);
        if (shaped === text && shape !== SHAPES[0]) continue;
        // Without front matter the folder says what a document is.
        const folder = path.includes("/") ? undefined : type?.folders[0];
        const place = folder === undefined ? path : `${folder}/${path}`;
        const at = shape.keepsType ? path : place;
        yield { rule, shape, path: at, files: { ...others, [at]: shaped } };
      }
  }
}

function withNewcomers(files: Files): Files {
  const register = files["people.yaml"];
  if (register === undefined) return files;
  const people = NEWCOMERS.reduce(
    (text, name) => applyEdits(text, addPerson(text, name)!.edits),
    register,
  );
  return { ...files, "people.yaml": people };
}

/** Answers somebody could give; at least one of them should do. */
export function answersTo(
  { asks }: QuickFix,
  { message }: Diagnostic,
  { playbook }: Result,
): readonly string[] {
  switch (asks) {
    case "reason":
      return ["agreed with legal"];
    case "date":
      return [
        ...[...message.matchAll(/`(\d{4}-\d{2}-\d{2})`/g)].map(
          ([, day]) => day!,
        ),
        ...["2026-11-01", "2026-12-15", "2027-06-01", "2026-01-01"],
      ];
    case "person":
      return [
        ...NEWCOMERS,
        ...(playbook.people?.parties.map(({ id }) => id) ?? []),
      ];
    default:
      return [""];
  }
}

/** Line breaks, BOM and front matter are what they were. */
export function checkText(before: string, after: string, place: string): void {
  const breaks = (text: string) =>
    new Set([...text.matchAll(/\r\n|\n|\r/g)].map(([each]) => each));
  const [was, is] = [breaks(before), breaks(after)];
  if (was.size > 0)
    assert.ok(
      [...is].every((each) => was.has(each)),
      `other line breaks: ${place}`,
    );
  assert.equal(after.startsWith("\uFEFF"), before.startsWith("\uFEFF"), place);
  if (isYaml(before)) assert.ok(isYaml(after), `no YAML any more: ${place}`);
}

/** Whether there is front matter that another reader of YAML can read. */
function isYaml(text: string): boolean {
  const { frontMatter } = parseDocument("a.md", text, "outline");
  if (!frontMatter) return false;
  const { start, end } = frontMatter.content;
  try {
    load(text.slice(start, end));
    return true;
  } catch {
    return false;
  }
}
