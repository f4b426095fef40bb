/** Sections whose matter a document tells in its sentences, without a heading: "caused by", "was restored", "this policy applies to". */

import { displayTitle, type TypedDocument } from "../playbook-document.ts";

const LOOKED_AT = 2_000;
/** What the opening of a policy or procedure says, by the section that it makes up for. */
const OPENING: Readonly<Record<string, RegExp>> = {
  Purpose:
    /\b(?:the )?(?:purpose|aim|goal|objective) of this\b|\bthis (?:\p{L}{2,20} )?(?:policy|procedure|document|guide|guideline|standard|sop|runbook|charter|page) (?:defines|describes|sets out|outlines|explains|regulates|establishes|provides|aims|is (?:meant|intended) to|covers|details)\b/iu,
  Scope:
    /\b(?:this \p{L}{2,20} |it |which |that )?applies to\b|\bis (?:only )?(?:to be used|used|for use) (?:by|in|for|when)\b|\bfor (?:all|any|every) (?:of our )?(?:employees?|staff|members?|people|students?|users?|volunteers?|contractors?)\b/iu,
};
const OPENING_BLOCKS = 6;
/** What the text of a post-mortem says anywhere. */
const INCIDENT: Readonly<Record<string, RegExp>> = {
  Impact:
    /\b(?:affect(?:ed|ing)|impact(?:ed|ing)|unavailable for|(?:was|were|went) (?:down|offline|inaccessible|unreachable|unavailable)|(?:was|were)(?: not|n['’]t) able|unable to|could(?: not|n['’]t)|users? (?:saw|experienced|received|got|noticed|reported)|(?:no|without|zero) (?:\p{L}{2,12} )?impact|never (?:\p{L}{2,12} ){1,3}outage|betroffen|affectée?s?|afectad[oa]s?|afetad[oa]s?)\b|\d ?%/iu,
  Resolution:
    /\b(?:resolved|restored|recovered|recovers|fixed|mitigated|rolled (?:back|over)|reverted|back to normal|errors drop|behoben|wiederhergestellt|résolue?s?|rétablie?s?|resuelt[oa]s?|restablecid[oa]s?|resolvid[oa]s?|restaurad[oa]s?|opgelost|hersteld)\b/iu,
  "Root cause":
    /\b(?:(?:was |were |is )?caused by|(?:was|were|is) (?:a|the) (?:\p{L}{2,12} )?(?:result|consequence) of|root cause|the (?:(?:primary|main|actual|real|underlying|likely|probable) )?cause\b[^.\n]{0,60} (?:was|is)|(?:was|were|is) (?:\p{L}{2,12} )?due to|happened because|turned out (?:to be|that)|verursacht|ursache|cause racine|causa ra[ií]z|causad[oa]s? por)\b/iu,
};

/** Whether the prose says what belongs into the section. */
export function isToldInProse(
  document: TypedDocument,
  section: string,
): boolean {
  const opening = OPENING[section];
  if (document.type.id !== "post-mortem")
    return (
      opening !== undefined &&
      textsOf(document, OPENING_BLOCKS).some((text) => opening.test(text))
    );
  const form = INCIDENT[section];
  return (
    form !== undefined &&
    [displayTitle(document), ...textsOf(document, Infinity)].some((text) =>
      form.test(text),
    )
  );
}

function* cellsAnd({ parsed }: TypedDocument, most: number): Generator<string> {
  for (const block of parsed.body.blocks.slice(0, most))
    if (block.kind === "table")
      for (const row of block.rows) for (const { text } of row) yield text;
    else if (block.kind === "paragraph" || block.kind === "item")
      yield block.text;
}

function textsOf(document: TypedDocument, most: number): readonly string[] {
  return [...cellsAnd(document, most)].map((text) => text.slice(0, LOOKED_AT));
}
