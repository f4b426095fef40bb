/** Which type a document has, and where the playbook got that from. */

import { CONFIG_FILE } from "../config/config.ts";
import {
  isTyped,
  rangeOfField,
  type PlaybookDocument,
  type TypedDocument,
  type UntypedDocument,
} from "../playbook/playbook-document.ts";
import type { PlaybookIndex } from "../playbook/playbook-index.ts";
import {
  possibleTypes,
  typeReason,
  type PossibleType,
} from "../playbook/typing/type-reason.ts";
import { matchesGlob } from "../text/glob.ts";
import { asPhrase } from "../text/phrase.ts";
import { folderOf } from "../text/path.ts";
import type { Range } from "../text/range.ts";
import { shown } from "./hover/shown.ts";

/** The answer, in words. */
export interface TypeSourceWords {
  /** "Policy". */
  readonly label: string;
  /** "because it lies in `policies/`". */
  readonly reason: string;
  /** Where that is written: a place in the document, or the settings of the playbook. */
  readonly place: Range | "config" | undefined;
}

/** Explains a document's type, or why it has none. */
export function explainType(
  document: PlaybookDocument,
  index: PlaybookIndex,
): TypeSourceWords {
  return isTyped(document)
    ? explainTyped(document, index)
    : {
        label: "No type",
        reason: [whyNone(document), ...possibleTypes(document).map(perhaps)]
          .slice(0, 2)
          .join("; "),
        place: undefined,
      };
}

function perhaps({ type, reason }: PossibleType): string {
  return `perhaps ${shown(asPhrase(type.title))}: it ${shown(reason)}`;
}

function explainTyped(
  document: TypedDocument,
  { config }: PlaybookIndex,
): TypeSourceWords {
  const { type, typeSource, path } = document;
  const label = shown(type.title);
  switch (typeSource) {
    case "front-matter": {
      const field = document.fields.get("type");
      const text = field?.texts[0]?.text ?? type.id;
      return {
        label,
        reason: `says \`${shown(field?.key ?? "type")}: ${shown(text)}\` in its front matter`,
        place: rangeOfField(document, "type"),
      };
    }
    case "files": {
      const globs = config.typeFiles.get(type.id) ?? [];
      const glob = globs.find((each) => matchesGlob(path, each)) ?? "";
      return {
        label,
        reason: `fits \`${shown(glob)}\` in ${CONFIG_FILE}`,
        place: "config",
      };
    }
    case "folder":
      return {
        label,
        reason: `lies in the folder \`${shown(folderOf(path) || ".")}\``,
        place: undefined,
      };
    case "marks":
    case "inferred":
      return { label, reason: shown(typeReason(document)), place: undefined };
  }
}

function whyNone({ untyped, unknownType }: UntypedDocument): string {
  if (unknownType)
    return `\`${shown(unknownType.text)}\` is no type of this playbook`;
  switch (untyped) {
    case "readme":
      return "describes its folder; only its links are checked";
    case "template":
      return "is a template; only its links are checked";
    case "no type":
      return "has no type, owner or review date; only its links are checked";
  }
}
