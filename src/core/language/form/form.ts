/** A document as a form: its fields with the controls that suit them, its sections, and what was found in it. */

import type { Severity } from "../../config/config.ts";
import type { Diagnostic } from "../../lint/diagnostic.ts";
import { shorten } from "../../lint/excess.ts";
import {
  displayTitle,
  isRead,
  type TypedDocument,
} from "../../playbook/playbook-document.ts";
import type { PlaybookIndex } from "../../playbook/playbook-index.ts";
import { isWithin, type Range } from "../../text/range.ts";
import { formField, type FormField } from "./form-field.ts";
import { formSections, type FormSection } from "./form-sections.ts";
import { shown } from "../hover/shown.ts";

/** One finding. */
export interface FormFinding {
  readonly severity: Severity;
  readonly message: string;
  /** Offset to jump to. */
  readonly at: number;
}

/** Everything the form shows; plain data, so that it can be sent. */
export interface Form {
  readonly title: string;
  readonly type: string;
  /** False while the front matter cannot be read: then nothing can be written either. */
  readonly isReadable: boolean;
  /** `YYYY-MM-DD` */
  readonly today: string;
  readonly fields: readonly FormField[];
  readonly sections: readonly FormSection[];
  readonly findings: readonly FormFinding[];
  /** How many more there are. */
  readonly omitted: number;
}

/** What is known when a form is made. */
export interface FormParts {
  /** The document as it is in the editor. */
  readonly document: TypedDocument;
  /** The document as it was when the findings were made, perhaps a keystroke ago. */
  readonly judged: TypedDocument;
  readonly findings: readonly Diagnostic[];
  readonly index: PlaybookIndex;
}

/** Makes the form of a document. */
export function formOf(parts: FormParts): Form {
  const { document, judged, findings, index } = parts;
  const short = shorten(findings);
  const { definitions } = document.names;
  return {
    title: shown(displayTitle(document), 200),
    type: shown(document.type.title),
    isReadable: isRead(document),
    today: index.today,
    fields: definitions.flatMap((definition) => {
      const problems = problemsOf(judged, definition.name, findings);
      return formField(document, definition, index, problems) ?? [];
    }),
    sections: formSections(document),
    findings: short.shown.map(({ severity, message, range }) => ({
      severity,
      message: shown(message, 500),
      at: range.start,
    })),
    omitted: short.omitted.length,
  };
}

/** What was found at a field, at its key or its value. */
function problemsOf(
  { fields }: TypedDocument,
  name: string,
  findings: readonly Diagnostic[],
): readonly string[] {
  const field = fields.get(name);
  if (!field) return [];
  const whole: Range = {
    start: Math.min(field.keyRange.start, field.range.start),
    end: Math.max(field.keyRange.end, field.range.end),
  };
  return findings
    .filter(({ range }) => isWithin(range, whole))
    .map(({ message }) => shown(message, 500));
}
