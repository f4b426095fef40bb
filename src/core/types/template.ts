/** A new document from its type: front matter to fill in, the headings that will be asked for, and tables that are ready. */

import { headingLine } from "../text/heading.ts";
import { oneLine, yamlScalar } from "../text/yaml-scalar.ts";
import type {
  DocumentType,
  FieldDefinition,
  SectionDefinition,
} from "./document-type.ts";
import { fieldsOf } from "./fields-of.ts";
import { asPhrase } from "../text/phrase.ts";
import { fieldHint } from "./field-hint.ts";

/** What a template is filled with; empty texts leave a line to fill in. */
export interface TemplateValues {
  readonly title: string;
  readonly id: string;
  readonly owner: string;
  /** `YYYY-MM-DD` */
  readonly today: string;
  /** What the document refers to from the start, by field. */
  readonly references?: Readonly<Record<string, string>>;
}

/** What every document begins with. */
const HEAD = ["type", "id", "title", "status", "owner"];
const NO_VALUES: Omit<TemplateValues, "references"> = {
  title: "",
  id: "",
  owner: "",
  today: "",
};

/** The whole document, as a draft that lints clean; ends in a line break. */
export function createFromTemplate(
  type: DocumentType,
  values: TemplateValues,
): string {
  const title = oneLine(values.title) || `Untitled ${asPhrase(type.title)}`;
  const fields = templateFields(type).map((field) =>
    fieldTemplate(type, field, { ...values, title }),
  );
  const sections = templateSections(type).map(sectionTemplate);
  const body =
    sections.length > 0
      ? sections
      : ["<!-- Write here what the reader has to know. -->\n"];
  return [
    `---\n${fields.join("\n")}\n---\n`,
    `${headingLine(1, title)}\n`,
    ...body,
  ].join("\n");
}

/** The fields that a new document shows: what it is, then the type's own, then what approval and review will ask for. */
export function templateFields(type: DocumentType): readonly FieldDefinition[] {
  const shown = fieldsOf(type).filter(
    ({ name, required, template }) =>
      required !== undefined ||
      template !== undefined ||
      (name === "last_reviewed" && type.reviewInterval !== undefined),
  );
  const order = fieldOrder(type);
  return shown.sort((a, b) => order.indexOf(a.name) - order.indexOf(b.name));
}

/** The names of all fields of a type, in the order in which a document writes them. */
export function fieldOrder(type: DocumentType): readonly string[] {
  const own = type.fields.map(({ name }) => name);
  const all = fieldsOf(type).map(({ name }) => name);
  return [...new Set([...HEAD, ...own, ...all])];
}

/** The sections that a new document shows. */
export function templateSections(
  type: DocumentType,
): readonly SectionDefinition[] {
  return type.sections.filter(
    ({ required, template }) =>
      required !== undefined || template !== undefined,
  );
}

/** One section: its heading, what belongs there as a comment, and its table or list; ends in a line break. */
export function sectionTemplate({
  heading,
  summary,
  template,
}: SectionDefinition): string {
  const guidance = `<!-- ${summary.replaceAll("--", "–")} -->`;
  return `${[headingLine(2, heading), guidance, ...(template ? [template] : [])].join("\n\n")}\n`;
}

/** One line of front matter, without line break: the value if there is one, else a comment that says what to write. */
export function fieldTemplate(
  type: DocumentType,
  field: FieldDefinition,
  { references, ...values }: Partial<TemplateValues> = {},
): string {
  const line = `${field.writtenAs ?? field.name}:`;
  const reference = references?.[field.name];
  if (reference !== undefined) return `${line} [${yamlScalar(reference)}]`;
  const known: Readonly<Record<string, string | undefined>> = {
    ...NO_VALUES,
    ...values,
    type: type.id,
    status: type.statuses.draft?.[0] ?? "draft",
  };
  const value = (field.template ?? "").replace(
    /\{\{(\w+)\}\}/g,
    (_, name: string) => yamlScalar(known[name] ?? ""),
  );
  if (value.includes(" # ")) return `${line} ${value}`;
  const isEmpty = value === "" || value === "[]";
  const hint = fieldHint(type, field, !isEmpty);
  const written = isMany(field) && isEmpty ? "[]" : value;
  return [line, written, hint && `# ${hint}`].filter(Boolean).join(" ");
}

/** Whether a list is what people will write; people are mostly one. */
function isMany({ kind }: FieldDefinition): boolean {
  return kind.kind === "list" && kind.of.kind !== "person";
}
