/** What a config can say of a type: changes to a built-in one, or a type of the team's own. */

import type { MapEntry } from "../document/front-matter/yaml-node.ts";
import { didYouMean, nearest } from "../text/nearest.ts";
import type { DocumentType } from "../types/document-type.ts";
import { STATUS_FAMILIES, type StatusFamily } from "../types/status.ts";
import { constraintsSetting } from "./constraint-settings.ts";
import { fieldsSetting, withFields } from "./field-settings.ts";
import { globs, texts } from "./list-settings.ts";
import { map } from "./map-setting.ts";
import { newType } from "./new-type.ts";
import { OR_NOTHING, record, type Written } from "./record-setting.ts";
import { sectionsSetting, withSections } from "./section-settings.ts";
import { refined, type Setting } from "./setting.ts";
import { durationInWords, flag, single, text } from "./single-settings.ts";
import { withConstraints } from "./own-constraints.ts";
import { valueOf } from "./yaml-reader.ts";

/** The types that hold, and the globs that give files a type. */
export interface TypesReading {
  readonly types: readonly DocumentType[];
  readonly typeFiles: ReadonlyMap<string, readonly string[]>;
}

/** In VS Code an icon stands as `$(name)` before a name, so that anything else would be read as more than an icon. */
const icon = single(
  "name of an icon",
  { type: "string" },
  (name) => (/^[a-z][a-z0-9-]*$/.test(name) ? name : undefined),
  () => "it has to be the name of one of VS Code's icons, such as `megaphone`.",
);

const SETTINGS = {
  title: text("Singular, as shown to people.", "Campaign brief"),
  plural: text("Plural, as shown in trees and reports."),
  summary: text("What documents of this type are for, in one sentence."),
  aliases: texts("Other words in a `type` field that mean this type."),
  folder: {
    ...texts("The folder whose documents are of this type.", "briefs"),
    schema: { type: "string" },
    sameAs: "folders",
  },
  folders: texts(
    "Folders whose documents are of this type; new ones go to the first.",
  ),
  files: globs("Globs of files that are of this type.", ["**/*.brief.md"]),
  idPrefix: text("Prefix of new ids.", "BRF"),
  icon: icon("Name of a VS Code product icon.", "megaphone"),
  controlled: flag(
    "Whether approver, approval date and version are asked for from approval on.",
  ),
  reviewInterval: durationInWords("How often it is reviewed.", "6 months"),
  statuses: map("Your own status words, by the stage of life they stand for.", {
    parts: Object.fromEntries(
      STATUS_FAMILIES.map((family) => [
        family,
        texts(`Words that mean \`${family}\`.`),
      ]),
    ),
    callsParts: (key, what) =>
      what.replace("`statuses`", `The \`${key}\` words`),
  }),
  fields: fieldsSetting("Fields by name; changes to known ones, or your own."),
  sections: sectionsSetting(
    "Sections by heading; changes to known ones, or your own.",
  ),
  constraints: constraintsSetting("Rules of your own for the type, by name."),
};

/** A type as the JSON Schema defines it once. */
export const TYPE = record("", SETTINGS, { schema: OR_NOTHING });

type WrittenType = Written<typeof SETTINGS>;

/** The types of a config; `holding` are those that hold when nothing more is written. */
export function typesSetting(
  holding: readonly DocumentType[],
  typeFiles: TypesReading["typeFiles"] = new Map(),
): Setting<TypesReading> {
  const ids = holding.map(({ id }) => id);
  const all = map<WrittenType>(
    "Changes to built-in types, and types of your own.",
    {
      parts: Object.fromEntries(
        holding.map((type) => {
          const of = { ...type, files: typeFiles.get(type.id) };
          const schema = { allOf: [{ $ref: "#/definitions/type" }] };
          const setting = record(type.summary, SETTINGS, { holding: of });
          return [type.id, { ...setting, schema }];
        }),
      ),
      other: ["type", { ...TYPE, schema: { $ref: "#/definitions/type" } }],
      callsParts: (key) => `The type \`${key}\``,
      keyOf: (entry, { reader }, before) => {
        const problem = typeProblem(entry, new Set([...ids, ...before]));
        return problem === undefined
          ? entry.key
          : reader.report(entry.keyRange, problem);
      },
      schema: { propertyNames: { pattern: "^[a-z][a-z0-9-]{0,40}$" } },
    },
  );
  return refined(all, (written) => withTypes(holding, written));
}

/** Why a type cannot be called so; an id that is not known makes a new type. */
function typeProblem(
  { key, value }: MapEntry,
  ids: ReadonlySet<string>,
): string | undefined {
  if (!/^[a-z][a-z0-9-]{0,40}$/.test(key))
    return `The type \`${key}\` has to be named in lower case, with hyphens, such as \`campaign-brief\`.`;
  const meant = ids.has(key) ? undefined : nearest(key, ids);
  // One that says what it is cannot be a known one misspelt.
  const isOfItsOwn = ["title", "plural", "aliases", "summary"].some(
    (each) => valueOf(value, each) !== undefined,
  );
  return meant === undefined || isOfItsOwn
    ? undefined
    : `There is no type \`${key}\`; a new one has a \`title\`.${didYouMean(meant)}`;
}

function withTypes(
  holding: readonly DocumentType[],
  written: ReadonlyMap<string, WrittenType>,
): TypesReading {
  const types = new Map(holding.map((type) => [type.id, type]));
  const typeFiles = new Map<string, readonly string[]>();
  for (const [id, type] of written) {
    types.set(id, withSettings(types.get(id) ?? newType(id), type));
    const files = type.get("files");
    if (files) typeFiles.set(id, files);
  }
  for (const [id, type] of written)
    types.set(
      id,
      withConstraints(types.get(id)!, types, {
        fields: type.get("fields"),
        sections: type.get("sections"),
        constraints: type.get("constraints"),
      }),
    );
  return { types: [...types.values()], typeFiles };
}

function withSettings(base: DocumentType, written: WrittenType): DocumentType {
  const { reviewIntervalWhen, ...rest } = base;
  const title = written.get("title");
  const reviewInterval = written.get("reviewInterval");
  const folders = (written.get("folders") ?? []).map((folder) =>
    folder.replace(/^\.?\/|\/$/g, ""),
  );
  return {
    ...rest,
    title: title ?? base.title,
    plural:
      written.get("plural") ??
      (title === undefined ? base.plural : `${title}s`),
    summary: written.get("summary") ?? base.summary,
    aliases: [...base.aliases, ...(written.get("aliases") ?? [])],
    // Where new documents go comes first; the usual folder names still count.
    folders: [...new Set([...folders, ...base.folders])],
    ...(folders.length > 0 ? { ownFolders: folders } : {}),
    idPrefix: written.get("idPrefix") ?? base.idPrefix,
    icon: written.get("icon") ?? base.icon,
    controlled: written.get("controlled") ?? base.controlled,
    // An interval that the team sets holds for all documents of the type.
    ...(reviewInterval === undefined
      ? reviewIntervalWhen && { reviewIntervalWhen }
      : { reviewInterval }),
    statuses: withStatuses(base.statuses, written.get("statuses")),
    fields: withFields(base, written.get("fields")),
    sections: withSections(base, written.get("sections")),
  };
}

function withStatuses(
  base: DocumentType["statuses"],
  written: ReadonlyMap<string, readonly string[]> | undefined,
): DocumentType["statuses"] {
  const statuses: Partial<Record<StatusFamily, readonly string[]>> = {
    ...base,
  };
  for (const family of STATUS_FAMILIES) {
    const words = written?.get(family);
    if (words) statuses[family] = [...words, ...(base[family] ?? [])];
  }
  return statuses;
}
