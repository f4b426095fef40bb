/** What a document says of its owner and its standing in its text, where no field says it: "Policy owner (HR director): …", "Approved by the board on …". */

import { displayTitle, type TypedDocument } from "../playbook-document.ts";

const LOOKED_AT = 300;
const FIRST = 12;
const LAST = 8;
/** `**Policy Owner (HR Director):** Maintains …`, `| Owner | HR |`, "owned by the web team". */
const OWNER = [
  /(?:^|\n)[^\p{L}\n]{0,6}[^:|\n]{0,40}\b[Oo]wner(?:ship)?\b[^:|\n]{0,40}[:|][ \t*_]*(?!TB[DC]|TODO|N\/A|None|Nobody|Unassigned|XX)[\p{Lu}@[]/u,
  /[.;)]\s{1,3}[Oo]wner:\s{0,3}(?!TB[DC]|TODO|N\/A|None|Nobody|Unassigned)[\p{L}@]/u,
  /\b(?:this \p{L}{2,20}|it|page|document) (?:is )?(?:owned|maintained) by [\p{L}@[]|\b(?:is|are) responsible for (?:this|maintaining this|the maintenance of this) (?:policy|document|procedure|standard|guide|sop)\b/iu,
  /\b(?:is|are) responsible for [^.:;\n]{0,80}?\b(?:reviewing|maintaining|updating|the (?:review|maintenance|upkeep) of)\b[^.:;\n]{0,60}? (?:policy|policies|document|procedure|process|standard|plan|guide|sop|page|runbook)\b/iu,
  /\b(?:ist|sind) (?:verantwortlich|zuständig) für die (?:pflege|aktualisierung|überprüfung) (?:dieser|dieses|der|des) (?:richtlinie|dokuments?|leitlinie|anweisung|konzepts?)/iu,
];
/** A plain "Owner: …" in a list says what the role of an owner is as often. */
const OWNER_ITEM =
  /^[*_]{2}|^[^\p{L}]{0,6}[^:]{0,30}\b(?:policy|document|process|procedure|page|content|sop|runbook|charter) owner/iu;
/** What stands beside the owner in a list that is about the document. */
const OF_CONTROL =
  /^[*_]{0,3}(?:applies to|review (?:cadence|cycle|frequency|date)|status|version|effective|approved)\b[^:]{0,20}:/i;
const OWNING_HEADING =
  /^\W*(?:\d+\W+)?(?:(?:security )?(?:policy|document|process) )?(?:owners?|ownership)\W*$/i;
/** Whoever wrote a post-mortem or asks for a change answers for it until it is closed. */
const AUTHOR =
  /(?:^|\n)[^\p{L}\n]{0,6}(?:authors?|auteurs?|autor(?:es|en)?|verfasser|written by|(?:report )?prepared by|rédigé par|elaborado por|reported by|incident (?:commander|lead|manager|owner)|submitted by|requested by|raised by)\b[^:|\n]{0,20}[:|][ \t*_]*[^\s*_]/iu;
const OF_AUTHORS = new Set(["post-mortem", "change"]);
const STANDING = [
  /(?:^|\n)[^\p{L}`\n]{0,6}(?:(?:current|document|approval|policy|incident|cr|request) )?(?:status|state|estado|statut|état)\b[^:|`\n]{0,20}[:|][ \t*_]*[^\s*_]/iu,
  /(?:^|\n)[^\p{L}\n]{0,6}(?:draft|entwurf|borrador|brouillon|rascunho)\b(?=[^\p{L}\n]{0,4}(?:$|\n|[–—:(*|-]))/iu,
  /(?:(?:^|\n)[^\p{L}\n]{0,20}(?:as )?|\b(?:this \p{L}{2,20}|it) (?:was|has been|is) )(?:approved|adopted|ratified|endorsed|beschlossen|verabschiedet|genehmigt|adopté|approuvé|aprobad[oa]|aprovad[oa])\b[^.\n]{0,40}\b(?:by|on|at|am|vom|von|le|par|por|el|em)\b/iu,
  /(?:\b(?:this \p{L}{2,20}|it) |(?:^|\n)[^\p{L}\n]{0,6})(?:comes? into (?:force|effect)|takes? effect|(?:is )?effective (?:date|from|as of|since)|in kraft|gültig ab|en vigueur|en vigor|em vigor)\b/iu,
  /\b(?:hat|haben|wurde|durch|vom|von der|am)\b[^.\n]{0,120}\b(?:beschlossen|verabschiedet)\b|\bin der fassung vom\b|\bin kraft tritt\b/iu,
  /\bthis \p{L}{2,20} is (?:still )?(?:a )?(?:work in progress|draft|being written)\b|[☑✅☒][^☐\n]{0,40}\bapprov/iu,
  /\b(?:tritt|gilt|entre|entra)\b[^.\n]{0,40}\b(?:in kraft|en vigueur|en vigor|em vigor)\b/iu,
];
const DRAFT_TITLE = /(?:[:(\[–—-]\s*|\b)(?:draft|entwurf)\W*$/i;

/** Whether its text says who owns it. */
export function saysOwner(document: TypedDocument): boolean {
  const isOfAuthors = OF_AUTHORS.has(document.type.id);
  return (
    document.parsed.body.headings.some(({ text }) =>
      OWNING_HEADING.test(text),
    ) ||
    linesOf(document).some(
      ({ text, isItem }) =>
        ((!isItem || OWNER_ITEM.test(text)) &&
          OWNER.some((form) => form.test(text))) ||
        (isOfAuthors && AUTHOR.test(text)),
    )
  );
}

/** Whether its text or its title says whether it holds. */
export function saysStanding(document: TypedDocument): boolean {
  return (
    DRAFT_TITLE.test(displayTitle(document)) ||
    linesOf(document).some(({ text }) =>
      STANDING.some((form) => form.test(text)),
    )
  );
}

/** Paragraphs, items and rows of two cells at either end, each no longer than a sentence or two; what lies between tells of the matter. */
function linesOf({ parsed }: TypedDocument): readonly Line[] {
  const { blocks } = parsed.body;
  const ends =
    blocks.length > FIRST + LAST
      ? [...blocks.slice(0, FIRST), ...blocks.slice(-LAST)]
      : blocks;
  const isControl = ends.some(
    (block) => block.kind === "item" && OF_CONTROL.test(block.text),
  );
  return ends.flatMap((block) => {
    switch (block.kind) {
      case "paragraph":
      case "item":
        return [lineOf(block.text, block.kind === "item" && !isControl)];
      case "table":
        // More columns are no fields with their values.
        return block.header.length > 2
          ? []
          : [block.header, ...block.rows].map((row) =>
              lineOf(row.map(({ text }) => text).join(" | "), false),
            );
      default:
        return [];
    }
  });
}

interface Line {
  readonly text: string;
  readonly isItem: boolean;
}

function lineOf(text: string, isItem: boolean): Line {
  return { text: text.slice(0, LOOKED_AT), isItem };
}
