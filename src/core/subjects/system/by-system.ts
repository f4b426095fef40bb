/** The playbook by system of the marketing stack: what is written about each, its own record first. */

import {
  isTyped,
  textsOfField,
  type PlaybookDocument,
  type TypedDocument,
} from "../../playbook/playbook-document.ts";
import {
  bareReference,
  resolveReference,
} from "../../playbook/links/reference.ts";
import { printable } from "../../text/printable.ts";
import { foldWord } from "../../text/words.ts";
import { documentNode } from "../../view/document-node.ts";
import { byTitle, titleOf, type Overview } from "../../view/overview.ts";
import { compareNames } from "../../text/order.ts";
import { groupNode, type TreeNode } from "../../view/tree.ts";

interface SystemUse {
  readonly key: string;
  readonly name: string;
  readonly isRecorded: boolean;
  /** The system's own record, if there is one, comes first. */
  readonly documents: TypedDocument[];
}

/** One group for each system that has a record or is named in a document. */
export function bySystem(
  overview: Overview,
  documents: readonly PlaybookDocument[],
): readonly TreeNode[] {
  const typed = documents.filter(isTyped);
  const uses = new Map<string, SystemUse>();
  for (const document of typed)
    if (document.type.id === "system")
      uses.set(document.path, record(document));
  const rest: TypedDocument[] = [];
  for (const document of typed) {
    const named = textsOfField(document, "systems");
    for (const { text } of named) addUse(overview, uses, document, text);
    if (named.length === 0 && document.type.id !== "system")
      rest.push(document);
  }
  const sorted = [...uses.values()].sort((a, b) =>
    compareNames(a.name, b.name),
  );
  return [
    ...sorted.map((use) => systemNode(overview, use)),
    ...(rest.length > 0 ? [noSystem(overview, rest)] : []),
  ];
}

function record(document: TypedDocument): SystemUse {
  return {
    key: document.path,
    name: titleOf(document),
    isRecorded: true,
    documents: [document],
  };
}

function addUse(
  { playbook }: Overview,
  uses: Map<string, SystemUse>,
  document: TypedDocument,
  reference: string,
): void {
  const found = resolveReference(reference, document, playbook);
  const system = found.kind === "document" ? found.document : undefined;
  const key = system?.path ?? foldWord(bareReference(reference));
  let use = uses.get(key);
  if (!use) {
    use =
      system && isTyped(system)
        ? { ...record(system), documents: [] }
        : {
            key,
            name: printable(bareReference(reference)),
            isRecorded: false,
            documents: [],
          };
    uses.set(key, use);
  }
  if (!use.documents.includes(document)) use.documents.push(document);
}

function systemNode(
  overview: Overview,
  { key, name, isRecorded, documents }: SystemUse,
): TreeNode {
  const description = isRecorded ? {} : { description: "has no record yet" };
  return groupNode(
    {
      id: `system:${key}`,
      label: name,
      icon: { name: "server" },
      ...description,
    },
    documents,
    (member, group) => documentNode(overview, member, group),
    (members) => [
      ...members.filter(({ path }) => path === key),
      ...byTitle(members.filter(({ path }) => path !== key)),
    ],
  );
}

function noSystem(
  overview: Overview,
  documents: readonly TypedDocument[],
): TreeNode {
  return groupNode(
    {
      id: "system:",
      label: "No system",
      icon: { name: "circle-outline" },
      tooltip: ["These documents name no system."],
    },
    documents,
    (member, group) => documentNode(overview, member, group),
    byTitle,
  );
}
