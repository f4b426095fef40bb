/** A type of a team's own, before anything but its id is known. */

import type { DocumentType } from "../types/document-type.ts";

/** A type that is called by its id until its settings say more. */
export function newType(id: string): DocumentType {
  const words = id.replaceAll("-", " ");
  const title = words.charAt(0).toUpperCase() + words.slice(1);
  return {
    id,
    title,
    plural: `${title}s`,
    summary: `A type of this playbook's own: ${words}.`,
    aliases: [],
    folders: [],
    idPrefix: id.replaceAll("-", "").slice(0, 4).toUpperCase(),
    icon: "file",
    controlled: false,
    statuses: {},
    fields: [],
    sections: [],
    source: "playbook.config.yaml",
  };
}
