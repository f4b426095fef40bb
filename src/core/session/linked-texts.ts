/** Symbolic links inside a playbook: another name of a document is no second document. */

import type { Host } from "../host.ts";
import { addTo } from "../text/group-by.ts";

/** The texts behind links, each read once; a link whose text is a document's becomes an alias. */
export interface LinkedTexts {
  /** Takes the links that hold this text for other names of the document that has it. */
  taken(text: string): void;
}

/**
 * Reads what links hold. No host can say where a link leads, but two names of one file have one text.
 * @param aliases what is found out is added here
 */
export async function linkedTexts(
  host: Host,
  links: readonly string[],
  aliases: Set<string>,
): Promise<LinkedTexts> {
  const byText = new Map<string, string[]>();
  for (const path of links) {
    const read = await host.read(path);
    if (!("text" in read)) continue;
    addTo(byText, read.text, path);
  }
  return {
    taken(text) {
      // To look for a text is to read it all.
      if (byText.size === 0) return;
      for (const path of byText.get(text) ?? []) aliases.add(path);
      byText.delete(text);
    },
  };
}
