/** Everything that can be offered for a finding: the edits that its rule knows itself, and what is worked out here, by rule. */

import type { Diagnostic } from "../lint/diagnostic.ts";
import { nextId } from "../playbook/next-id.ts";
import {
  isRead,
  isTyped,
  type TypedDocument,
} from "../playbook/playbook-document.ts";
import type { PlaybookIndex } from "../playbook/playbook-index.ts";
import { fittingLineBreaks } from "../text/edit.ts";
import { setActionPart } from "./action-item-edit.ts";
import { addPerson } from "./add-person.ts";
import { bringUnderGovernance } from "./bring-under-governance.ts";
import { writeControlTable } from "./control-table.ts";
import { fieldFixes } from "./field-fixes.ts";
import { cure, inDocument, type QuickFix } from "./quick-fix.ts";
import { listInWords } from "../text/list-in-words.ts";
import { nameIn } from "../playbook/section-language.ts";
import { insertSections } from "./insert-section.ts";
import { notApplicable } from "./section-fixes.ts";
import { sourceOf } from "./source.ts";
import { stateField } from "./state-field.ts";
import { otherHalf } from "./supersession-fix.ts";
import { giveReason, suppress } from "./suppress-finding.ts";
import { unclosedEnd } from "./unclosed-end.ts";

type Offer = (
  diagnostic: Diagnostic,
  document: TypedDocument,
  playbook: PlaybookIndex,
) => readonly QuickFix[];

const OFFERS: Readonly<Record<string, Offer>> = {
  "section-missing": ({ about, fixes }, document) => {
    const { section, sections = section === undefined ? [] : [section] } =
      about ?? {};
    if (sections.length === 0) return [];
    const names = sections.map((each) => nameIn(document, each));
    return [
      {
        ...inDocument(
          `Add the section${names.length === 1 ? "" : "s"} ${listInWords(names)}`,
          document,
          (source) => insertSections(source, sections),
        ),
        ...(fixes.length === 0 ? { isPreferred: true } : {}),
        whyNot: (text) => unclosedEnd(sourceOf(document, text)),
      },
    ];
  },
  "document-ungoverned": (_, document, playbook) => [
    {
      title: "Give it front matter, with its owner…",
      path: document.path,
      asks: "person",
      isPreferred: true,
      make: (text, owner) =>
        cure(bringUnderGovernance(sourceOf(document, text), owner, playbook)),
    },
  ],
  "id-duplicate": (_, document, playbook) => {
    if (!isRead(document)) return [];
    const id = nextId(playbook, document.type);
    return [
      inDocument(`Take the next free id, \`${id}\``, document, (source) =>
        stateField(playbook, "id", id)(source),
      ),
    ];
  },
  "supersession-one-sided": otherHalf,
  "owner-unknown": (diagnostic, _, playbook) => {
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
  "control-table-disagrees": (_, document, playbook) => [
    inDocument(
      "Write the whole table as in the front matter",
      document,
      (source) => writeControlTable(source, playbook),
    ),
  ],
  "section-empty": (diagnostic, document) => [
    {
      title: "Say why it is not applicable…",
      path: document.path,
      asks: "reason",
      make: (text, reason) =>
        cure(notApplicable(sourceOf(document, text), diagnostic, reason)),
    },
  ],
  "action-item-owner-missing": (diagnostic, document, playbook) => [
    {
      title: "Name who does it…",
      path: document.path,
      asks: "person",
      isPreferred: true,
      make: (text, person) =>
        cure(
          setActionPart(
            sourceOf(document, text),
            diagnostic,
            { part: "owner", text: person },
            playbook.config.dateOrder,
          ),
        ),
    },
  ],
  "action-item-due-missing": (diagnostic, document, playbook) => [
    {
      title: "Say by when…",
      path: document.path,
      asks: "date",
      isPreferred: true,
      make: (text, date) =>
        cure(
          setActionPart(
            sourceOf(document, text),
            diagnostic,
            { part: "due", text: date },
            playbook.config.dateOrder,
          ),
        ),
    },
  ],
  "suppression-reason-missing": (diagnostic, document) =>
    // Without a rule, a reason alone would not help.
    diagnostic.about?.value === undefined
      ? []
      : [
          {
            title: "Give the reason…",
            path: document.path,
            asks: "reason",
            isPreferred: true,
            make: (text, reason) =>
              cure(giveReason(sourceOf(document, text), diagnostic, reason)),
          },
        ],
};

/** All offers for a finding, the best first; suppressing it, with a reason, comes last. */
export function quickFixesFor(
  diagnostic: Diagnostic,
  playbook: PlaybookIndex,
): readonly QuickFix[] {
  const document = playbook.byPath.get(diagnostic.path);
  const own = ownFixes(diagnostic, document?.parsed.length);
  if (!document || !isTyped(document)) return own;
  const { rule } = diagnostic;
  const offers = Object.hasOwn(OFFERS, rule)
    ? OFFERS[rule]!(diagnostic, document, playbook)
    : [];
  const isAboutComments = rule.startsWith("suppression-");
  if (isAboutComments || rule === "front-matter-invalid")
    return [...own, ...offers];
  return [
    ...own,
    ...offers,
    ...fieldFixes(diagnostic, document, playbook),
    {
      title: `Suppress \`${rule}\` here, with a reason…`,
      path: document.path,
      asks: "reason",
      make: (text, reason) =>
        cure(suppress(sourceOf(document, text), diagnostic, reason)),
      whyNot: () =>
        "No comment can stand here and be read as one, so nothing was suppressed.",
    },
  ];
}

/**
 * What the rule offers; its edits are for the text that it judged.
 * @param length of that text, where it is known.
 */
function ownFixes(
  { path, fixes }: Diagnostic,
  length: number | undefined,
): readonly QuickFix[] {
  return fixes.map(({ title, edits, safe }) => ({
    title,
    path,
    ...(safe || fixes.length === 1 ? { isPreferred: true } : {}),
    make: (text) =>
      length !== undefined && text.length !== length
        ? undefined
        : cure(fittingLineBreaks(text, edits)),
  }));
}
