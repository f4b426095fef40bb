/** The playbook as it lies in folders. */

import type { PlaybookDocument } from "../playbook/playbook-document.ts";
import { folderOf, nameOf } from "../text/path.ts";
import { printable } from "../text/printable.ts";
import { documentNode } from "./document-node.ts";
import { byTitle, type Overview } from "./overview.ts";
import { compareNames } from "../text/order.ts";
import type { TreeNode } from "./tree.ts";

interface Folder {
  readonly path: string;
  readonly folders: Map<string, Folder>;
  readonly documents: PlaybookDocument[];
  /** Of all documents below. */
  count: number;
}

/** Folders first, then the documents of the root. */
export function byFolder(
  overview: Overview,
  documents: readonly PlaybookDocument[],
): readonly TreeNode[] {
  const root = emptyFolder("");
  const known = new Map([["", root]]);
  const folderAt = (path: string): Folder => {
    const folder = known.get(path);
    if (folder) return folder;
    const made = emptyFolder(path);
    known.set(path, made);
    folderAt(folderOf(path)).folders.set(path, made);
    return made;
  };
  for (const document of documents) {
    const folder = folderAt(folderOf(document.path));
    folder.documents.push(document);
    for (let path = folder.path; path !== ""; path = folderOf(path))
      known.get(path)!.count++;
  }
  return contents(overview, root);
}

function emptyFolder(path: string): Folder {
  return { path, folders: new Map(), documents: [], count: 0 };
}

function contents(overview: Overview, folder: Folder): readonly TreeNode[] {
  const folders = [...folder.folders.values()].sort((a, b) =>
    compareNames(a.path, b.path),
  );
  return [
    ...folders.map((each) => folderNode(overview, each)),
    ...byTitle(folder.documents).map((document) =>
      documentNode(overview, document, `folder:${folder.path}`),
    ),
  ];
}

function folderNode(overview: Overview, folder: Folder): TreeNode {
  return {
    id: `folder:${folder.path}`,
    kind: "group",
    label: `${printable(nameOf(folder.path))} (${folder.count})`,
    tooltip: [printable(folder.path)],
    icon: { name: "folder" },
    children: () => contents(overview, folder),
  };
}
