/** Each required section is there. */

import type { Config } from "../../config/config.ts";
import {
  isToldWeakly,
  type TypedDocument,
} from "../../playbook/playbook-document.ts";
import { isSaidElsewhere } from "../../playbook/sections/section-elsewhere.ts";
import { isOldRecord } from "../../playbook/fields/owed.ts";
import {
  isRetrospective,
  SECTIONS_OF_INCIDENT,
} from "../../playbook/typing/retrospective.ts";
import { lostHeadingsOf } from "../../playbook/sections/lost-heading.ts";
import {
  findNearMiss,
  renameHeading,
} from "../../playbook/sections/section-gap.ts";
import { sectionsInWords } from "../../playbook/sections/section-in-words.ts";
import {
  labelledSections,
  sectionsOf,
  type Section,
} from "../../playbook/sections/section.ts";
import { isUngoverned } from "../../playbook/typing/ungoverned.ts";
import { nameIn, ownNameOf } from "../../playbook/sections/section-language.ts";
import { listInWords } from "../../text/list-in-words.ts";
import type { SectionDefinition } from "../../types/document-type.ts";
import { isInForce, isSettled } from "../../types/life.ts";
import { isAskedOf } from "../../playbook/condition.ts";
import type { DocumentRule, Finding } from "../rule.ts";
import { rule as sectionEmpty } from "./section-empty.ts";
import { rule as sectionPlaceholder } from "./section-placeholder.ts";
import { rule as sopStepsMissing } from "./sop-steps-missing.ts";
import { asPhrase } from "../../text/phrase.ts";

const PURPOSE = "## Purpose\n\nConsent comes first.\n";
const REST =
  "\n## Scope\n\nAll e-mail.\n\n## Responsibilities\n\nThe DPO decides.\n\n## Policy\n\n1. Ask first.\n\n## Exceptions\n\nNone are granted.\n";
const HEAD =
  "---\ntype: policy\ntitle: Consent\nstatus: active\nowner: dpo\n---\n\n# Consent\n\n";

export const rule: DocumentRule = {
  id: "section-missing",
  group: "structure",
  kind: "document",
  severity: "error",
  isOfAbsence: true,
  fixable: false,
  cure: "insert sections",
  isOfOurModel: true,
  uncovers: [sectionEmpty, sectionPlaceholder, sopStepsMissing],
  summary:
    "Each required section is there, at any level, in any order, under any of its names.",
  why: "A reader who needs the scope or the rollback plan has to find it. EPA QA/G-6 and ISO 9001:2015 7.5.2 ask for a settled format; which sections a type needs comes from the sources the type names.",
  examples: {
    good: HEAD + PURPOSE + REST,
    bad: {
      "playbook.config.yaml": "review:\n  intervals:\n    policy: 1 year\n",
      "policies/consent.md": HEAD + REST.trimStart(),
    },
  },
  *check({ document, config, today }) {
    if (isUngoverned(document) && document.type.id !== "post-mortem") return;
    if (isOldRecord(document, config, today)) return;
    const isLookBack = isRetrospective(document);
    const atMost = isLookBack
      ? "hint"
      : isAsItWillBe(document, config) && !isToldWeakly(document)
        ? undefined
        : "warning";
    const required = document.type.sections.filter(
      (definition) =>
        isAskedOf(definition, document) &&
        !(isLookBack && SECTIONS_OF_INCIDENT.has(definition.heading)),
    );
    if (required.length === 0) return;
    const sections = sectionsOf(document);
    const present = new Set(
      [
        ...sections,
        ...lostHeadingsOf(document),
        ...labelledSections(document),
      ].flatMap(({ definitions }) => definitions),
    );
    // In other words it is looked for only where something is missing.
    if (required.every((each) => present.has(each))) return;
    for (const each of sectionsInWords(document)) present.add(each);
    const blamed = new Set<Section["heading"]>();
    const missing = required.filter(
      (each) => !present.has(each) && !isSaidElsewhere(each, document),
    );
    const found = missing.map((definition) =>
      describe(
        definition,
        sections,
        blamed,
        ownNameOf(document, definition.heading),
      ),
    );
    if (found.length >= OF_OTHER_FORM && isOfOwnForm(document, config))
      yield { ...together(missing, document), atMost: "hint" };
    else for (const each of found) yield { ...each, atMost };
  },
};

/** Whoever leaves out so many follows a form of their own. */
const OF_OTHER_FORM = 3;

/** Whether a document need not have our form: nobody said that it is of this type, or that it holds. */
function isOfOwnForm(document: TypedDocument, { isWritten }: Config): boolean {
  return (
    document.typeSource !== "front-matter" &&
    (isUngoverned(document) ||
      (!isWritten && !isInForce(document.statusFamily)))
  );
}

function together(
  missing: readonly SectionDefinition[],
  document: TypedDocument,
): Finding {
  const headings = missing.map(({ heading }) => heading);
  const names = headings.map((each) => nameIn(document, each));
  return {
    at: "document",
    about: { sections: headings },
    message: `This ${asPhrase(document.type.title)} has no sections ${listInWords(names)}, which most of its kind have.`,
  };
}

/** Whether it is what it is going to be; a stranger's record of what is over is not written anew. */
function isAsItWillBe(document: TypedDocument, { isWritten }: Config): boolean {
  return document.typeSource === "marks" && !isWritten
    ? isInForce(document.statusFamily)
    : isSettled(document.statusFamily);
}

function describe(
  definition: SectionDefinition,
  sections: readonly Section[],
  blamed: Set<Section["heading"]>,
  ownName: string | undefined,
): Finding {
  const free = sections.filter(({ heading }) => !blamed.has(heading));
  const miss = findNearMiss(definition, free);
  if (!miss)
    return {
      at: "document",
      about: { section: definition.heading },
      message: sentence(definition, ownName),
    };
  blamed.add(miss.heading);
  const { heading, name } = miss;
  return {
    at: { range: heading.range },
    about: { section: definition.heading },
    message: `The section \`${name}\` is missing. Did you mean it by \`${heading.text}\`?`,
    fixes: [
      {
        title: `Call it \`${name}\``,
        intents: [renameHeading(heading, name)],
        safe: false,
      },
    ],
  };
}

/** "The section `Scope` is missing: whom and what it applies to.", with `Geltungsbereich` before it in a German document. */
function sentence(
  { heading, summary }: SectionDefinition,
  ownName: string | undefined,
): string {
  const says = summary === `${heading}.` ? "" : `: ${asPhrase(summary)}`;
  const name =
    ownName === undefined ? `\`${heading}\`` : `\`${ownName}\` (${heading})`;
  return `The section ${name} is missing${says}.`;
}
