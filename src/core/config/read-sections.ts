/** The `sections` of a type in a config: new sections, and changes to those the type already has. */

import type { YamlNode } from "../document/yaml-node.ts";
import { foldHeading } from "../text/words.ts";
import type {
  DocumentType,
  SectionDefinition,
} from "../types/document-type.ts";
import { REQUIREMENTS } from "./field-settings.ts";
import { valueOf, type YamlReader } from "./yaml-reader.ts";

/** The type's sections after the config's changes: `Heading: approved` or `Heading: { synonyms, required, summary }`. */
export function readSections(
  reader: YamlReader,
  node: YamlNode | undefined,
  base: DocumentType,
): readonly SectionDefinition[] {
  const sections = [...base.sections];
  for (const { key, value } of reader.map(
    node,
    `\`sections\` of the type \`${base.id}\``,
  )) {
    const at = sections.findIndex(
      ({ heading }) => foldHeading(heading) === foldHeading(key),
    );
    const section = readSection(reader, value, key, sections[at]);
    if (at < 0) sections.push(section);
    else sections[at] = section;
  }
  return sections;
}

function readSection(
  reader: YamlReader,
  node: YamlNode,
  heading: string,
  before: SectionDefinition | undefined,
): SectionDefinition {
  const what = (key: string): string =>
    `\`${key}\` of the section \`${heading}\``;
  const isShort = node.kind === "scalar";
  if (!isShort)
    reader.map(node, `The section \`${heading}\``, [
      "synonyms",
      "required",
      "summary",
    ]);
  const required = reader.oneOf(
    isShort ? node : valueOf(node, "required"),
    what("required"),
    REQUIREMENTS,
  );
  const { required: requiredBefore, ...rest } = before ?? {
    heading,
    summary: `${heading}.`,
  };
  const requirement =
    required === "never"
      ? undefined
      : (required ?? requiredBefore ?? (before ? undefined : "approved"));
  const synonyms = reader.texts(valueOf(node, "synonyms"), what("synonyms"));
  return {
    ...rest,
    synonyms: [...(before?.synonyms ?? []), ...(synonyms ?? [])],
    summary:
      reader.text(valueOf(node, "summary"), what("summary")) ?? rest.summary,
    ...(requirement ? { required: requirement } : {}),
  };
}
