/** Applies what a rule offers, for tests that look at the text afterwards. */

import {
  applyEdits,
  madeFixes,
  memoryHost,
  openSession,
  quickFixesFor,
  type Diagnostic,
} from "../src/core/index.ts";

/** The findings of one rule in one playbook. */
export async function findingsOf(
  rule: string,
  files: Readonly<Record<string, string>>,
  today = "2026-11-21",
): Promise<readonly Diagnostic[]> {
  const { result } = await openSession(memoryHost(files), { today });
  return result.diagnostics.filter((each) => each.rule === rule);
}

/** The text after the first fix of the rule's first finding in `example.md`; `undefined` where none is offered. */
export async function fixed(
  rule: string,
  text: string,
  {
    safe = true,
    files = {},
  }: { safe?: boolean; files?: Record<string, string> } = {},
): Promise<string | undefined> {
  const path = "example.md";
  const found = await findingsOf(rule, { ...files, [path]: text });
  const fix = found
    .filter((each) => each.path === path)
    .flatMap(madeFixes)
    .find((each) => each.safe === safe);
  return fix && applyEdits(text, fix.edits);
}

/** The text of `example.md` after the preferred quick fix, without questions, of the rule's first finding in it. */
export async function cured(
  rule: string,
  text: string,
  files: Readonly<Record<string, string>>,
): Promise<string | undefined> {
  const path = "example.md";
  const host = memoryHost({ ...files, [path]: text });
  const { result } = await openSession(host, { today: "2026-11-21" });
  const found = result.findings.get(path)?.find((each) => each.rule === rule);
  const offers = found ? quickFixesFor(found, result.playbook) : [];
  const fix = offers.find(({ isPreferred, asks }) => isPreferred && !asks);
  const cure = fix?.make(text, "");
  return cure && applyEdits(text, cure.edits);
}
