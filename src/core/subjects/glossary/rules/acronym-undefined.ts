/** Acronyms that documents use often are explained somewhere. */

import {
  acronymsIn,
  explainedByHeadings,
} from "../../../playbook/glossary/acronyms.ts";
import { namesOfTerm, termsOf } from "../../../playbook/glossary/glossary.ts";
import type { TypedDocument } from "../../../playbook/playbook-document.ts";
import { countOf } from "../../../text/count.ts";
import type { Range } from "../../../text/range.ts";
import type { PlaybookRule } from "../../../rules/rule.ts";

const TERM =
  "---\ntype: term\ntitle: Lead\nstatus: active\nowner: maria\n---\n\n## Definition\n\nSomebody who asked us something.\n";
const sop = (first: string): string =>
  `---\ntype: sop\ntitle: Send\nstatus: active\nowner: maria\n---\n\n## Purpose\n\nThe ${first} feeds the sends. Without the CDP there is no audience, and the CDP has no backup.\n`;

export const rule: PlaybookRule = {
  id: "acronym-undefined",
  group: "term",
  kind: "playbook",
  severity: "hint",
  fixable: false,
  summary:
    "An acronym that is used several times is in the glossary, or explained in a document, where the playbook has a glossary.",
  why: "An acronym is clear to whoever brought it along. Plain-language guidance asks to write it out once, and business glossary practice to keep it where everybody can look it up.",
  options: {
    minimum: {
      summary: "How often an acronym has to be used, over all documents.",
      default: 3,
    },
    known: {
      summary: "Acronyms that need no explanation here.",
      default: [],
    },
  },
  examples: {
    good: {
      "glossary/lead.md": TERM,
      "sops/send.md": sop("customer data platform (CDP)"),
    },
    bad: { "glossary/lead.md": TERM, "sops/send.md": sop("CDP") },
  },
  *check({ playbook, option }) {
    const terms = termsOf(playbook);
    if (terms.length === 0) return;
    const known = new Set([
      ...COMMON,
      ...option<readonly string[]>("known"),
      ...terms.flatMap(namesOfTerm),
      ...playbook.config.types.map(({ idPrefix }) => idPrefix),
      ...(playbook.people?.suggestions ?? []),
      ...playbook.documents.flatMap(explainedByHeadings),
      ...playbook.typed.flatMap((each) => [...acronymsIn(each).explained]),
    ]);
    const used = new Map<
      string,
      {
        document: TypedDocument;
        first: Range;
        count: number;
        documents: number;
      }
    >();
    for (const document of playbook.typed)
      for (const { word, first, count } of acronymsIn(document).used) {
        if (known.has(word)) continue;
        const before = used.get(word);
        if (before) {
          before.count += count;
          before.documents++;
        } else used.set(word, { document, first, count, documents: 1 });
      }
    for (const [word, { document, first, count, documents }] of used)
      if (count >= option<number>("minimum"))
        yield {
          document,
          at: { range: first },
          message: `\`${word}\` is used ${countOf(count, "time")} in ${countOf(documents, "document")} and explained ${documents === 1 ? "nowhere" : "in none of them"}; add it to the glossary, or write it out here.`,
        };
  },
};

/** Known to anybody who can read a playbook: from general dictionaries, office life, the web and currencies. */
const COMMON = (
  "AI API APP BCC CC CD CEO CFO CIO CMO COO CSS CSV CTO DNS DOC DPO EEA EU EUR FAQ FTP GB GBP GDPR GMT GPS HQ HR HTML " +
  "HTTP HTTPS ID IDS IP ISO IT JPG JSON KB KPI KPIS LAN LLC LTD MB NB NDA NO NOT OK OR OS PC PDF PHP PIN PNG PO PR PS QA QR " +
  "RACI RFC ROI RSS SEO SLA SMS SOP SOPS SQL SSL SSO SVG TBA TBC TBD TLS TODO TV UI UK UN URL URLS US USA USB USD UTC UTM " +
  "UX VAT VIP VPN WWW XML YAML ZIP AND IF THEN ELSE WHEN WHERE FOR WITH FROM INTO BUT YES DO DONE MUST MAY SHALL SHOULD NEVER ALWAYS ONLY ALL ANY AM PM CET CEST BST EST PST AD BC " +
  "README MD TODO FIXME NA TTD TTR CRM CMS B2B B2C CTA PPC SEA BI " +
  "JIRA NGINX LINUX UNIX POSIX BASH CURL GIT GRPC JWT OIDC SAML IAM RBAC MFA TOTP NTP NFS DHCP TCP UDP SMTP IMAP VPC EC2 S3 CVE CVES OWASP " +
  "CPU GPU RAM SSD HDD VM SSH SHA AWS GCP UUID SDK CLI IDE BV GMBH NV SA AG PLC INC"
).split(" ");
