/** The status of an incident, which stands in the text of its post-mortem and is none of the document. */

import type { DocumentType } from "../../types/document-type.ts";
import type { FieldValue } from "./field-value.ts";

const WORDS =
  /^\W*(?:resolved|mitigated|monitoring|ongoing|in progress|investigating|identified|contained|fixed|recovered|behoben|résolu|resuelto|risolto|resolvido|resuelta?|mitigad[oa]|contenid[oa]|atténuée?|clos|encerrad[oa]|en cours(?: de résolution)?|en curso|em andamento|in arbeit|opgelost|gelöst)\b|^\W*(?:解決|復旧|対応)(?:済|完了)/iu;
/** "Closed at 15:09 UTC": a document is closed on no hour. */
const TIME = /\b\d{1,2}:\d{2}\b/;

/** "Control plane recovered, data recovery in progress": a sentence on how far the work is, not one word of a document's life. */
const SENTENCE =
  /^(?=(?:\S+\s+){4}).{0,200}?\b(?:recover(?:ed|y|ing)|restored|resolved|mitigated|operational|service|outage|incident|customers?|users)\b/i;

/** Whether a value that is labelled `Status` in a document's text tells how the incident stands. */
export function isIncidentStatus({ id }: DocumentType, value: string): boolean {
  return (
    id === "post-mortem" &&
    [WORDS, TIME, SENTENCE].some((form) => form.test(value))
  );
}

/** The fields without a status that is the incident's. */
export function withoutIncidentStatus(
  fields: ReadonlyMap<string, FieldValue>,
  type: DocumentType,
): ReadonlyMap<string, FieldValue> {
  const status = fields.get("status");
  if (!status || status.origin === "front-matter") return fields;
  if (!status.texts.some(({ text }) => isIncidentStatus(type, text)))
    return fields;
  return new Map([...fields].filter(([name]) => name !== "status"));
}
