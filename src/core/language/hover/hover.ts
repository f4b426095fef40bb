/** Hover: what is known of the thing under the mouse. */

import type { Card, HoverAnswer } from "./card.ts";
import { documentCard } from "./document-card.ts";
import { fieldCard, sectionCard, valueCard } from "./field-card.ts";
import type { OpenText } from "../open-text.ts";
import { partyCard } from "./party-card.ts";
import { subjectAt } from "../subject-at.ts";
import { termCard } from "./term-card.ts";
import type { Subject } from "../subject.ts";

/** The cards for an offset; `undefined` where nothing is known. */
export function hover(open: OpenText, offset: number): HoverAnswer | undefined {
  const subject = subjectAt(open, offset);
  const about = subject && cardOf(open, subject);
  return about && { range: subject.range, cards: [about] };
}

function cardOf(open: OpenText, subject: Subject): Card | undefined {
  const { index } = open;
  switch (subject.kind) {
    case "key":
      return fieldCard(open, subject.definition);
    case "value":
      return valueCard(open, subject.definition, subject.text);
    case "document":
      return documentCard(index, subject.document);
    case "file":
      return undefined;
    case "party":
      return partyCard(index, subject.party);
    case "term":
      return termCard(index, subject.term);
    case "section":
      return sectionCard(open, subject.definition);
  }
}
