/** Whole playbooks in memory, to edit documents of. */

import {
  memoryHost,
  openSession,
  type PlaybookIndex,
  type Result,
} from "../../../src/core/index.ts";
import { sourceOf, type Source } from "../../../src/core/edit/source.ts";
import { isTyped } from "../../../src/core/playbook/playbook-document.ts";

export const TODAY = "2026-11-22";

/** What is known of a playbook, and its documents by path. */
export interface Opened {
  readonly result: Result;
  readonly playbook: PlaybookIndex;
  source(path: string): Source;
}

/** Reads files as a playbook. */
export async function open(
  files: Readonly<Record<string, string>>,
): Promise<Opened> {
  const { result } = await openSession(memoryHost(files), { today: TODAY });
  const { playbook } = result;
  return {
    result,
    playbook,
    source(path) {
      const document = playbook.byPath.get(path);
      if (!document || !isTyped(document)) throw new Error(`No ${path}.`);
      return sourceOf(document, files[path]!);
    },
  };
}
