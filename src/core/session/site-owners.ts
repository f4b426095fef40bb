/** Who owns the pages of a tech-docs site that name nobody: `default_owner_slack` in the settings of the site. */

import { parseYaml } from "../document/front-matter/yaml.ts";
import { entryOf } from "../document/front-matter/yaml-node.ts";
import { textsOf } from "../playbook/fields/field-value.ts";
import {
  isTyped,
  type PlaybookDocument,
} from "../playbook/playbook-document.ts";
import { folderOf } from "../text/path.ts";

/** Whether a file holds the settings of a tech-docs site. */
export function isSiteSettings(path: string): boolean {
  return /(?:^|\/)config\/tech-docs\.ya?ml$/.test(path);
}

/** The sites of a playbook, and whom their pages belong to unless they say otherwise. */
export class SiteOwners {
  /** Owners by the folder of the site. */
  private readonly owners = new Map<string, string>();

  /** Takes in the settings of a site; `null` when they are gone. */
  take(path: string, text: string | null): void {
    const site = folderOf(folderOf(path));
    const value = entryOf(
      parseYaml(text ?? "").root,
      "default_owner_slack",
    )?.value;
    const [owner] = value ? textsOf(value) : [];
    if (owner) this.owners.set(site, owner.text);
    else this.owners.delete(site);
  }

  /** Answers what puts everything back as it is now. */
  remember(): () => void {
    const before = [...this.owners];
    return () => {
      this.owners.clear();
      for (const [site, owner] of before) this.owners.set(site, owner);
    };
  }

  /** The document with the owner that the nearest site around it gives to pages without one. */
  owned(document: PlaybookDocument): PlaybookDocument {
    if (!isTyped(document) || document.fields.has("owner")) return document;
    const text = this.ownerFor(document.path);
    if (document.owners[0]?.text === text) return document;
    const range = document.parsed.opening;
    return { ...document, owners: text === undefined ? [] : [{ text, range }] };
  }

  private ownerFor(path: string): string | undefined {
    if (this.owners.size === 0) return undefined;
    for (let folder = folderOf(path); ; folder = folderOf(folder)) {
      const owner = this.owners.get(folder);
      if (owner !== undefined || folder === "") return owner;
    }
  }
}
