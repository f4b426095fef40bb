/** The cures that rules name: what is offered for a finding, and how it is made from the text of the moment. */

import type { Diagnostic } from "../lint/diagnostic.ts";
import { decisionGaps } from "../subjects/committee/decision-gap.ts";
import { nextId } from "../playbook/fields/next-id.ts";
import { isRead, type TypedDocument } from "../playbook/playbook-document.ts";
import type { PlaybookIndex } from "../playbook/playbook-index.ts";
import { nameIn } from "../playbook/sections/section-language.ts";
import type { CureName } from "../rules/rule-facts.ts";
import { listInWords } from "../text/list-in-words.ts";
import { setActionPart } from "../subjects/action/action-item-edit.ts";
import { addPerson } from "./field/add-person.ts";
import { bringUnderGovernance } from "./bring-under-governance.ts";
import { writeControlTable } from "./control-table.ts";
import { insertSections } from "./insert-section.ts";
import { inDocument, type Question, type QuickFix } from "./quick-fix.ts";
import {
  recordDecision,
  verdictWord,
} from "../subjects/committee/record-decision.ts";
import { notApplicable } from "./section-fixes.ts";
import { sourceOf } from "./source.ts";
import { stateField } from "./field/state-field.ts";
import { otherHalf } from "./supersession-fix.ts";
import { giveReason } from "./suppress-finding.ts";
import { unclosedEnd } from "./field/unclosed-end.ts";

type Offer = (
  diagnostic: Diagnostic,
  document: TypedDocument,
  playbook: PlaybookIndex,
) => readonly QuickFix[];

/** What each cure offers for a finding; nothing where it has nothing to say. */
export const CURES: Readonly<Record<CureName, Offer>> = {
  "insert sections": ({ about, fixes }, document) => {
    const { section, sections = section === undefined ? [] : [section] } =
      about ?? {};
    if (sections.length === 0) return [];
    const names = sections.map((each) => nameIn(document, each));
    return [
      inDocument(
        `Add the section${names.length === 1 ? "" : "s"} ${listInWords(names)}`,
        document,
        (source) => insertSections(source, sections),
        {
          ...(fixes.length === 0 ? { isPreferred: true } : {}),
          whyNot: (text) => unclosedEnd(sourceOf(document, text)),
        },
      ),
    ];
  },
  "bring under governance": (_, document, playbook) => [
    inDocument(
      "Give it front matter, with its owner…",
      document,
      (source, owner) => bringUnderGovernance(source, owner, playbook),
      { asks: "person", isPreferred: true },
    ),
  ],
  "take the next id": (_, document, playbook) => {
    if (!isRead(document)) return [];
    const id = nextId(playbook, document.type);
    return [
      inDocument(`Take the next free id, \`${id}\``, document, (source) =>
        stateField(playbook, "id", id)(source),
      ),
    ];
  },
  "state the other half": otherHalf,
  "add the person": (diagnostic, _, playbook) => {
    const name = diagnostic.about?.value;
    const { people } = playbook.config;
    return name === undefined || !playbook.files.has(people)
      ? []
      : [
          {
            title: `Add \`${name}\` to \`${people}\``,
            path: people,
            make: (text) => addPerson(text, name),
          },
        ];
  },
  "write the control table": (_, document, playbook) => [
    inDocument(
      "Write the whole table as in the front matter",
      document,
      (source) => writeControlTable(source, playbook),
    ),
  ],
  "say why not applicable": (diagnostic, document) => [
    inDocument(
      "Say why it is not applicable…",
      document,
      (source, reason) => notApplicable(source, diagnostic, reason),
      { asks: "reason" },
    ),
  ],
  "name who does it": actionPart("owner", "Name who does it…", "person"),
  "say by when": actionPart("due", "Say by when…", "date"),
  "record the decision": (_, document, playbook) => {
    const gap = [...decisionGaps(playbook)].find(
      ({ change }) => change.document === document,
    );
    if (!gap || !isRead(document)) return [];
    const { meeting, date } = gap.decision;
    return [
      inDocument(
        `Write what \`${meeting.name}\` decided: \`${verdictWord(gap, playbook)}\`, ${date}`,
        document,
        (source) => recordDecision(source, gap, playbook),
        { isPreferred: true },
      ),
    ];
  },
  "give the reason": (diagnostic, document) =>
    // Without a rule, a reason alone would not help.
    diagnostic.about?.value === undefined
      ? []
      : [
          inDocument(
            "Give the reason…",
            document,
            (source, reason) => giveReason(source, diagnostic, reason),
            { asks: "reason", isPreferred: true },
          ),
        ],
};

/** Asks for a part of an action item. */
function actionPart(
  part: "owner" | "due",
  title: string,
  asks: Question,
): Offer {
  return (diagnostic, document, { config }) => [
    inDocument(
      title,
      document,
      (source, text) =>
        setActionPart(source, diagnostic, { part, text }, config.dateOrder),
      { asks, isPreferred: true },
    ),
  ];
}
