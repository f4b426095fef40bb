/** Every reference in a field resolves, to a document of the right type. */

import { stemOf } from "../../text/path.ts";
import {
  bareReference,
  describeNamesakes,
  documentsNamed,
  nameInReferences,
  referencesOf,
  resolveReference,
  type Reference,
} from "../../playbook/links/reference.ts";
import type { TypedDocument } from "../../playbook/playbook-document.ts";
import type { Lookups } from "../../playbook/lookups.ts";
import { didYouMean } from "../../text/nearest.ts";
import { write } from "../fix.ts";
import type { DocumentLookupRule, Finding } from "../rule.ts";

const POLICY = "---\ntype: policy\nid: POL-001\ntitle: Consent\n---\n";
const sop = (policy: string): string =>
  `---\ntype: sop\ntitle: Launch\nimplements: ${policy}\n---\n`;

export const rule: DocumentLookupRule = {
  id: "reference-broken",
  group: "integrity",
  kind: "document-lookup",
  severity: "error",
  fixable: false,
  firstScreen: 3,
  summary:
    "Every id or path in a reference field resolves to a document of the right type.",
  why: "Who asks which procedures serve a policy, or which changes touch a system, gets a wrong answer from one misspelt id. ITIL change enablement and GitLab's controlled documents rest on such references.",
  examples: {
    good: { "policies/consent.md": POLICY, "sops/launch.md": sop("POL-001") },
    bad: { "policies/consent.md": POLICY, "sops/launch.md": sop("POL-010") },
  },
  *check({ document, playbook }) {
    for (const reference of referencesOf(document)) {
      // "Implements (SP 800-53)": a remark says whose ids these are.
      const { key } = document.fields.get(reference.definition.name)!;
      if (key.endsWith(")")) continue;
      const message = complain(reference, document, playbook);
      if (message === undefined) continue;
      const { definition, item } = reference;
      yield {
        at: { field: definition.name, item },
        ...message,
      };
    }
  },
};

function complain(
  { definition, value, to }: Reference,
  document: TypedDocument,
  playbook: Lookups,
): Pick<Finding, "message" | "fixes"> | undefined {
  const resolution = resolveReference(value.text, document, playbook, to);
  if (resolution.kind === "external" || resolution.kind === "file")
    return undefined;
  if (resolution.kind === "document") {
    const { document: target } = resolution;
    if (!to || (target.type && to.includes(target.type.id))) return undefined;
    const is = target.type
      ? withArticle(target.type.title)
      : "a file without a type";
    return {
      message: `\`${value.text}\` is ${is}, but \`${definition.name}\` wants ${wanted(to, playbook)}.`,
    };
  }
  if (to === undefined && isFreeText(value.text)) return undefined;
  // Where there is no inventory, the name of a tool is a name and leads nowhere.
  if (to?.every((id) => !playbook.byType.has(id)) && isName(value.text))
    return undefined;
  const named = documentsNamed(value.text, playbook, to);
  if (named.length > 1)
    return {
      message: describeNamesakes(value.text, named),
      fixes: named.map((each) =>
        write({ range: value.range }, nameInReferences(each)),
      ),
    };
  const near = playbook.similarReference(value.text, to);
  const own = [document.id?.text, document.path, stemOf(document.path)];
  const similar = own.includes(near) ? undefined : near;
  return {
    message: `\`${value.text}\` leads to no ${to ? wanted(to, playbook).replace(/^an? /, "") : "document"}.${didYouMean(similar)}`,
    fixes:
      similar === undefined ? [] : [write({ range: value.range }, similar)],
  };
}

/** "ISO 9001, clause 7.5" is a remark; only what could be an id or a path is held to be one. */
function isFreeText(text: string): boolean {
  const bare = bareReference(text);
  return /\s/.test(bare) && !/\.[a-z]\w{0,7}$/i.test(bare);
}

/** "Salesforce", "Identity Management System": neither an id nor a path. */
function isName(text: string): boolean {
  return !/[\d/]|\.[a-z]\w{0,7}$/i.test(bareReference(text));
}

/** "a policy", "a system or a role". */
function wanted(to: readonly string[], { config }: Lookups): string {
  return to
    .map((id) =>
      withArticle(config.types.find((type) => type.id === id)?.title ?? id),
    )
    .join(" or ");
}

function withArticle(title: string): string {
  const word = /^[A-Z]{2,}/.test(title) ? title : title.toLowerCase();
  return `${/^(?:[aeio]|SOP)/i.test(word) ? "an" : "a"} ${word}`;
}
