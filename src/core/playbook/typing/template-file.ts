/** Tells a template from a document: by its name or folder, and by blanks that are still to be filled in. */

import type { DocumentHead } from "../../document/document.ts";
import { stemOf } from "../../text/path.ts";

const TEMPLATE_FOLDER =
  /(?:^|[-_. /])(?:templates?|vorlagen?|plantillas?|modelos|modèles|gabarits|sjablonen|テンプレート|ひな形)\//i;
const TEMPLATE_NAME =
  /^[_.]?(?:templates?|vorlage|plantilla|modelo|modèle|gabarit|sjabloon)(?:[-_. ]|$)|[-_. ](?:templates?|vorlage|plantilla|modelo|modèle|gabarit|sjabloon)$|テンプレート$|ひな形$/i;

/** Whether a file is a template by its name or one of its folders. */
export function isTemplate(path: string): boolean {
  return isInTemplateFolder(path) || TEMPLATE_NAME.test(stemOf(path));
}

/**
 * Whether a template says itself which type its copies will have. What is only named like one, such as an SOP called
 * `email-template.md`, is a document as soon as it states a type, unless its fields are still blanks to fill in.
 */
export function statesTypeOfCopies(head: DocumentHead): boolean {
  if (isInTemplateFolder(head.path)) return true;
  return (
    TEMPLATE_NAME.test(stemOf(head.path)) &&
    (head.frontMatter?.entries ?? []).some(
      ({ value }) =>
        value.kind === "scalar" &&
        /^<|\{\{|^\[|\||^TODO|^TBD|^XX|^YYYY/.test(value.text),
    )
  );
}

function isInTemplateFolder(path: string): boolean {
  return TEMPLATE_FOLDER.test(path);
}
