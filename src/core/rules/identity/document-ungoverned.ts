/** A document says whose it is and where it is in its life. */

import type { Config, Severity } from "../../config/config.ts";
import { entriesOf } from "../../playbook/glossary/glossary-entries.ts";
import { isOfLongAgo } from "../../playbook/fields/owed.ts";
import { isOwnedByRows } from "../../playbook/typing/owned-rows.ts";
import { displayTitle, isRead } from "../../playbook/playbook-document.ts";
import { isCalledRetrospective } from "../../playbook/typing/retrospective.ts";
import {
  saysOwner,
  saysStanding,
} from "../../playbook/fields/said-in-passing.ts";
import { isUngoverned } from "../../playbook/typing/ungoverned.ts";
import { stemOf } from "../../text/path.ts";
import { asPhrase } from "../../text/phrase.ts";
import type { DocumentRule } from "../rule.ts";

export const rule: DocumentRule = {
  id: "document-ungoverned",
  group: "identity",
  kind: "document",
  severity: "error",
  isOfAbsence: true,
  fixable: false,
  cure: "bring under governance",
  uncovers: ["all"],
  summary:
    "A document that looks like one of the playbook's says whose it is and where it is in its life; in a folder without settings that is a warning.",
  why: "What nobody owns and nobody has approved is followed by chance. Where a document states nothing of its governance, that is the one thing to say: each missing field by itself would only repeat it. ISO 9001:2015 7.5.2 asks for identification, SOC 2 CC5.3 for an owner.",
  examples: {
    good: {
      "policies/consent.md":
        "---\ntitle: Consent\nstatus: draft\nowner: dpo\n---\n\n# Consent\n",
    },
    bad: {
      "playbook.config.yaml": "review:\n  intervals:\n    policy: 1 year\n",
      "policies/consent.md": "# Consent\n\nAsk first.\n",
    },
  },
  *check({ document, config, today }) {
    if (!isRead(document) || !isUngoverned(document)) return;
    // Minutes are a record: who was there and who led it says whose they are.
    if (document.type.id === "meeting") return;
    if (isOfLongAgo(document, config, today)) return;
    if (isOwnedByRows(document) || isCalledRetrospective(document)) return;
    const isGlossary =
      document.type.id === "term" &&
      (GLOSSARY.test(displayTitle(document)) ||
        GLOSSARY.test(stemOf(document.path)) ||
        entriesOf(document).length > 0);
    const kind = isGlossary ? "glossary" : asPhrase(document.type.title);
    const isOwned = saysOwner(document);
    const stands =
      IN_FORCE.some((name) => document.fields.has(name)) ||
      saysStanding(document);
    if (isOwned && stands) return;
    const { controlled } = document.type;
    const missing = [
      ...(isOwned ? [] : [`who owns this ${kind}`]),
      ...(stands
        ? []
        : [standingOf(isOwned ? `this ${kind}` : "it", controlled)]),
    ];
    const wanted = [
      ...(stands ? [] : ["`status`"]),
      ...(isOwned ? [] : ["`owner`"]),
    ];
    const cure = document.parsed.frontMatter
      ? `add ${wanted.join(" and ")} to its front matter`
      : `give it front matter with ${[...(isGlossary ? [] : [`\`type: ${document.type.id}\``]), ...wanted].join(", ").replace(/, (?=[^,]*$)/, " and ")}`;
    yield {
      at: "document",
      atMost: mostFor(document.type.id === "term" && !isGlossary, config),
      message: `No field says ${missing.join(" and ")}; ${cure}.`,
    };
  },
};

/** In a folder that nobody has set up it is a warning, and one word of many is kept with its glossary. */
function mostFor(
  isOneTerm: boolean,
  { isWritten }: Config,
): Severity | undefined {
  return isWritten ? undefined : isOneTerm ? "info" : "warning";
}

function standingOf(what: string, isControlled: boolean): string {
  return isControlled ? `whether ${what} holds` : `where ${what} stands`;
}

const GLOSSARY =
  /glossar|glosari|terminolog|vocabular|lexique|begriff|abbreviat|acronym/i;
/** With one of these a document does say that it holds. */
const IN_FORCE = ["approver", "approved_on", "effective_date"];
