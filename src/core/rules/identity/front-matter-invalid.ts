/** Front matter can be read. */

import { sameFields } from "../../playbook/fields/same-fields.ts";
import type { FileRule, Finding } from "../rule.ts";

export const rule: FileRule = {
  id: "front-matter-invalid",
  group: "identity",
  kind: "file",
  severity: "error",
  fixable: true,
  isNeverSuppressed: true,
  firstScreen: 1,
  uncovers: ["all"],
  summary:
    "The front matter is closed, can be read, and names each field once.",
  why: "Owner, status and review dates live there: what cannot be read is not checked, and a document that nobody checks looks healthy. Site generators fail on it, too.",
  examples: {
    good: '---\ntype: policy\ntitle: "Consent: e-mail"\nstatus: draft\nowner: dpo\n---\n\n# Consent\n',
    bad: "---\ntype: policy\ntitle: Consent: e-mail\nstatus: draft\nowner: dpo\n---\n\n# Consent\n",
  },
  *check({ document }) {
    if (document.type === undefined && document.untyped !== "no type") return;
    for (const { code, message, range, fix } of document.parsed.problems)
      yield {
        at: { range },
        message,
        ...OF_OTHER_TOOLS.get(code),
        fixes: fix
          ? [{ title: fix.title, intents: fix.edits, safe: true }]
          : [],
      };
    for (const { entry, first } of sameFields(document))
      yield {
        at: { range: entry.keyRange },
        message: `\`${entry.key}\` is the field \`${first.key}\` once more, in another spelling; keep one of the two.`,
      };
  },
};

/** What Pandoc and Hugo read is no mistake in itself; a folder of such documents is told so once. */
const OF_OTHER_TOOLS: ReadonlyMap<
  string,
  Pick<Finding, "atMost" | "cause">
> = new Map(
  ["fence-dots", "fence-toml"].map((code) => [
    code,
    { atMost: "info", cause: { of: code, from: 2 } },
  ]),
);
