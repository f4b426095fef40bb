/** For tests of views: a playbook in memory, and its trees as lines that can be read. */

import {
  memoryHost,
  openSession,
  overviewOf,
  type Overview,
  type TreeNode,
} from "../../../src/core/index.ts";

/** An overview of a playbook in memory, as of 2026-11-21. */
export async function overview(
  files: Readonly<Record<string, string>>,
): Promise<Overview> {
  const session = await openSession(memoryHost(files), {
    today: "2026-11-21",
  });
  return overviewOf(session.result);
}

/** A document with this front matter. */
export function page(fields: string, body = ""): string {
  return `---\n${fields.trim()}\n---\n\n${body}`;
}

/** A tree as indented lines: label, then the description after a bar. */
export function lines(nodes: readonly TreeNode[], depth = 0): string[] {
  return nodes.flatMap(({ label, description, children }) => [
    "  ".repeat(depth) + [label, description].filter(Boolean).join(" | "),
    ...lines(children?.() ?? [], depth + 1),
  ]);
}
