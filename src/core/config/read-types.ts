/** The `types` part of a config: changes to built-in types, and a team's own. */

import type { YamlNode } from "../document/yaml-node.ts";
import { didYouMean, nearest } from "../text/nearest.ts";
import type { DocumentType } from "../types/document-type.ts";
import { STATUS_FAMILIES, type StatusFamily } from "../types/status.ts";
import { readGlobs, readSettingDuration } from "./read-values.ts";
import { readFields } from "./read-fields.ts";
import { readSections } from "./read-sections.ts";
import { valueOf, type YamlReader } from "./yaml-reader.ts";

const KEYS = [
  "title",
  "plural",
  "summary",
  "aliases",
  "folder",
  "folders",
  "files",
  "idPrefix",
  "icon",
  "controlled",
  "reviewInterval",
  "statuses",
  "fields",
  "sections",
];

/** The types that hold, and the globs that give files a type. */
export interface TypesReading {
  readonly types: readonly DocumentType[];
  readonly typeFiles: ReadonlyMap<string, readonly string[]>;
}

/** Reads `types`; an id that is not built in makes a new type. */
export function readTypes(
  reader: YamlReader,
  node: YamlNode | undefined,
  builtIn: readonly DocumentType[],
): TypesReading {
  const types = new Map(builtIn.map((type) => [type.id, type]));
  const typeFiles = new Map<string, readonly string[]>();
  for (const { key, keyRange, value } of reader.map(node, "`types`")) {
    if (!/^[a-z][a-z0-9-]{0,40}$/.test(key)) {
      reader.report(
        keyRange,
        `The type \`${key}\` has to be named in lower case, with hyphens, such as \`campaign-brief\`.`,
      );
      continue;
    }
    const meant = types.has(key) ? undefined : nearest(key, types.keys());
    if (meant !== undefined && !isOfItsOwn(value)) {
      reader.report(
        keyRange,
        `There is no type \`${key}\`; a new one has a \`title\`.${didYouMean(meant)}`,
      );
      continue;
    }
    reader.map(value, `The type \`${key}\``, KEYS);
    types.set(key, readType(reader, value, types.get(key) ?? newType(key)));
    const files = readGlobs(
      reader,
      valueOf(value, "files"),
      `\`files\` of the type \`${key}\``,
    );
    if (files) typeFiles.set(key, files);
  }
  return { types: [...types.values()], typeFiles };
}

/** Whether a new type says what it is, so that it cannot be a built-in one misspelt. */
function isOfItsOwn(node: YamlNode | undefined): boolean {
  return ["title", "plural", "aliases", "summary"].some(
    (key) => valueOf(node, key) !== undefined,
  );
}

function newType(id: string): DocumentType {
  const words = id.replaceAll("-", " ");
  const title = words.charAt(0).toUpperCase() + words.slice(1);
  return {
    id,
    title,
    plural: `${title}s`,
    summary: `A type of this playbook's own: ${words}.`,
    aliases: [],
    folders: [],
    idPrefix: id.replaceAll("-", "").slice(0, 4).toUpperCase(),
    icon: "file",
    controlled: false,
    statuses: {},
    fields: [],
    sections: [],
    source: "playbook.config.yaml",
  };
}

/** In VS Code an icon stands as `$(name)` before a name, so that anything else would be read as more than an icon. */
function readIcon(
  reader: YamlReader,
  node: YamlNode | undefined,
  what: string,
): string | undefined {
  const icon = reader.text(node, what);
  if (icon === undefined || /^[a-z][a-z0-9-]*$/.test(icon)) return icon;
  return reader.report(
    node!.range,
    `${what} is \`${icon}\`; it has to be the name of one of VS Code's icons, such as \`megaphone\`.`,
  );
}

function readType(
  reader: YamlReader,
  node: YamlNode,
  base: DocumentType,
): DocumentType {
  const what = (key: string): string => `\`${key}\` of the type \`${base.id}\``;
  const text = (key: string): string | undefined =>
    reader.text(valueOf(node, key), what(key));
  const folders = (
    reader.texts(
      valueOf(node, "folders") ?? valueOf(node, "folder"),
      what("folder"),
    ) ?? []
  ).map((folder) => folder.replace(/^\.?\/|\/$/g, ""));
  const interval = valueOf(node, "reviewInterval");
  const hasInterval =
    readSettingDuration(reader, interval, what("reviewInterval")) !== undefined;
  const { reviewIntervalWhen, ...rest } = base;
  return {
    ...rest,
    // An interval that the team sets holds for all documents of the type.
    ...(hasInterval || !reviewIntervalWhen ? {} : { reviewIntervalWhen }),
    title: text("title") ?? base.title,
    plural:
      text("plural") ?? (text("title") ? `${text("title")}s` : base.plural),
    summary: text("summary") ?? base.summary,
    aliases: [
      ...base.aliases,
      ...(reader.texts(valueOf(node, "aliases"), what("aliases")) ?? []),
    ],
    // Where new documents go comes first; the usual folder names still count.
    folders: [...new Set([...folders, ...base.folders])],
    ...(folders.length > 0 ? { ownFolders: folders } : {}),
    idPrefix: text("idPrefix") ?? base.idPrefix,
    icon: readIcon(reader, valueOf(node, "icon"), what("icon")) ?? base.icon,
    controlled:
      reader.flag(valueOf(node, "controlled"), what("controlled")) ??
      base.controlled,
    ...(hasInterval ? { reviewInterval: text("reviewInterval")! } : {}),
    statuses: readStatuses(reader, valueOf(node, "statuses"), base),
    fields: readFields(reader, valueOf(node, "fields"), base),
    sections: readSections(reader, valueOf(node, "sections"), base),
  };
}

function readStatuses(
  reader: YamlReader,
  node: YamlNode | undefined,
  base: DocumentType,
): DocumentType["statuses"] {
  const statuses: Partial<Record<StatusFamily, readonly string[]>> = {
    ...base.statuses,
  };
  for (const { key, value } of reader.map(
    node,
    `\`statuses\` of the type \`${base.id}\``,
    STATUS_FAMILIES,
  )) {
    const family = STATUS_FAMILIES.find((each) => each === key);
    const words = reader.texts(
      value,
      `The \`${key}\` words of the type \`${base.id}\``,
    );
    if (family && words)
      statuses[family] = [...words, ...(base.statuses[family] ?? [])];
  }
  return statuses;
}
