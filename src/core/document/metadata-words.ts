/** Words that labels of document metadata are made of; they tell `Owner: Jane` from any other bold text, list or table. */

import { FOREIGN_LABELS } from "../text/languages/index.ts";
import { foldWord } from "../text/words.ts";

const WORDS = new Set(
  (
    "accountable acknowledged approval approved approver approvers attendees audience author authors " +
    "cadence category chair classification confidentiality contact contacts controlled created custodian date deciders department deputy detected " +
    "document dri drafted duration effective expires expiry facilitator frequency id identifier impact incident issued " +
    "kind lead maintainer maintainers modified next number organisation organization owner owners participants policy prepared " +
    "priority published reference repair replaces requester resolve resolved responsible reviewed reviewer reviewers revised revision rev role " +
    "scribe sensitivity severity sponsor stakeholders state status supersedes superseded team ticket title type updated " +
    "valid verified version visibility"
  ).split(" "),
);
/** Bold openings of remarks and of steps, which look like labels and are none. */
const REMARK =
  /^(?:note|nb|important|warning|caution|danger|tip|hint|info|attention|example|e\.g\.?|remember|todo|tl;?dr|summary|question|answer|q|a|step \d+|why|what|how)$/i;
const GENERIC =
  /^(?:fields?|items?|propert(?:y|ies)|attributes?|keys?|names?|labels?|metadata|elements?|values?|details?|descriptions?|info(?:rmation)?|contents?|entry|data|)$/i;

/** Whether a label speaks of the document or of who looks after it. */
export function isMetadataLabel(label: string): boolean {
  if (FOREIGN_LABELS.has(foldWord(label))) return true;
  const words = label.toLowerCase().split(/[^\p{L}\p{N}]+/u);
  return (
    words.length <= 6 &&
    !/\d/.test(label) &&
    words.some((word) => WORDS.has(word))
  );
}

/** Whether a bold opening is a remark rather than a label. */
export function isRemark(label: string): boolean {
  return REMARK.test(label);
}

/** Whether a column heading says nothing but "field" or "value". */
export function isGenericHeading(heading: string): boolean {
  return GENERIC.test(heading);
}
