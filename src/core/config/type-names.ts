/** What there is to name in a type, for settings that name it; and what to say of a name that nothing has. */

import { didYouMean, nearest } from "../text/nearest.ts";
import { foldHeading } from "../text/words.ts";
import type {
  DocumentType,
  FieldDefinition,
  FieldKind,
} from "../types/document-type.ts";
import { fieldsOf } from "../types/fields-of.ts";
import { STATUS_FAMILIES, statusFamilyOf } from "../types/status.ts";

/** Answers `undefined` for what is as it should be, else a sentence for the person who wrote it. */
export interface TypeNames {
  readonly fieldNames: readonly string[];
  fieldNamed(name: string): FieldDefinition | undefined;
  /** The type's own heading for a section. */
  headingOf(name: string): string | undefined;
  /** @param wanted the kinds of value that it has to hold; left out: any */
  problemOfField(
    name: string,
    wanted?: readonly FieldKind["kind"][],
  ): string | undefined;
  /** Of a field, or of one behind a reference: `systems.tier`. */
  problemOfPath(path: string): string | undefined;
  /** Of families of statuses, or words that mean one. */
  problemOfStanding(words: readonly string[]): string | undefined;
  problemOfTypes(ids: readonly string[]): string | undefined;
  /** The names of another type. */
  of(id: string): TypeNames;
}

/** The names of a type, and of the others that there are. */
export function typeNames(
  type: DocumentType,
  types: ReadonlyMap<string, DocumentType>,
): TypeNames {
  const fields = new Map(fieldsOf(type).map((each) => [each.name, each]));
  const problemOfField: TypeNames["problemOfField"] = (name, wanted) => {
    const field = fields.get(name);
    if (!field)
      return `The type \`${type.id}\` has no field \`${name}\`.${didYouMean(nearest(name, fields.keys()))}`;
    const { kind } = single(field.kind);
    return wanted && !wanted.includes(kind)
      ? `\`${name}\` is a field of the kind \`${kind}\`; name one of the kind ${wanted.map((each) => `\`${each}\``).join(" or ")}.`
      : undefined;
  };
  const of = (id: string): TypeNames => typeNames(types.get(id)!, types);
  const problemOfTypes: TypeNames["problemOfTypes"] = (ids) => {
    const unknown = ids.find((id) => !types.has(id));
    return unknown === undefined
      ? undefined
      : `There is no type \`${unknown}\`.${didYouMean(nearest(unknown, types.keys()))}`;
  };
  return {
    fieldNames: [...fields.keys()],
    fieldNamed: (name) => fields.get(name),
    headingOf: (name) =>
      type.sections.find(({ heading, synonyms = [] }) =>
        [heading, ...synonyms].some(
          (each) => foldHeading(each) === foldHeading(name),
        ),
      )?.heading,
    problemOfField,
    problemOfPath: (path) => {
      const [name = "", further] = path.split(".", 2);
      if (further === undefined) return problemOfField(name);
      const problem = problemOfField(name, ["reference"]);
      const field = fields.get(name);
      const kind = field && single(field.kind);
      if (problem !== undefined || kind?.kind !== "reference") return problem;
      const to = kind.to ?? [];
      return (
        problemOfTypes(to) ??
        to.map((id) => of(id).problemOfField(further)).find(Boolean)
      );
    },
    problemOfStanding: (words) => {
      const unknown = words.find(
        (word) =>
          !STATUS_FAMILIES.some((family) => family === word) &&
          statusFamilyOf(word, type.statuses) === undefined,
      );
      if (unknown === undefined) return undefined;
      const own = STATUS_FAMILIES.flatMap((each) => type.statuses[each] ?? []);
      const known = [...STATUS_FAMILIES, ...own];
      return `\`${unknown}\` is no status of the type \`${type.id}\`; write a word that it has, or one of the families ${STATUS_FAMILIES.map((each) => `\`${each}\``).join(", ")}.${didYouMean(nearest(unknown, known))}`;
    },
    problemOfTypes,
    of,
  };
}

/** What a field holds, or a list of it. */
function single(kind: FieldKind): FieldKind {
  return kind.kind === "list" ? single(kind.of) : kind;
}
