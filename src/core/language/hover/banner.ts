/** What stands above a document in the preview: its status, its review, and the documents its fields refer to. */

import type { Diagnostic } from "../../lint/diagnostic.ts";
import { findingWords } from "../../lint/finding-words.ts";
import {
  displayTitle,
  isTyped,
  type PlaybookDocument,
} from "../../playbook/playbook-document.ts";
import type { PlaybookIndex } from "../../playbook/playbook-index.ts";
import {
  nameInReferences,
  referencesOf,
  resolveReference,
} from "../../playbook/links/reference.ts";
import { relativePath } from "../../text/path.ts";
import type { ReviewState } from "../../playbook/reviews/review.ts";
import { isInForce } from "../../types/life.ts";
import type { StatusFamily } from "../../types/status.ts";
import { labelFor } from "../../edit/field/key-style.ts";
import { glanceAt } from "./glance.ts";
import { shown } from "./shown.ts";

/** One document that is referred to. */
export interface BannerReference {
  readonly label: string;
  /** What stands behind it: its status where it is not in force, or that it is not found. */
  readonly note: string | undefined;
  /** Relative to the document; missing where nothing was found. */
  readonly href: string | undefined;
}

/** The banner as data. */
export interface Banner {
  readonly type: string;
  readonly status: string;
  readonly family: StatusFamily | undefined;
  readonly owners: readonly string[];
  readonly review: string | undefined;
  readonly reviewState: ReviewState;
  readonly findings: string | undefined;
  /** By the name of the field they stand in. */
  readonly references: readonly (readonly [
    name: string,
    targets: readonly BannerReference[],
  ])[];
}

/** The banner of a document; a file without a type has none. */
export function bannerOf(
  document: PlaybookDocument,
  index: PlaybookIndex,
  findings: readonly Diagnostic[],
): Banner | undefined {
  if (!isTyped(document)) return undefined;
  const { type, id, status, family, owners, review, reviewState } = glanceAt(
    document,
    index,
  );
  const references = new Map<string, BannerReference[]>();
  for (const { definition, value, to } of referencesOf(document)) {
    const found = resolveReference(value.text, document, index, to);
    if (found.kind === "external" || found.kind === "file") continue;
    const name = labelFor(definition.name);
    const same = references.get(name) ?? [];
    references.set(name, same);
    same.push(
      found.kind === "broken"
        ? { label: shown(value.text), note: "not found", href: undefined }
        : reference(document.path, found.document),
    );
  }
  return {
    type: id ? `${type} ${id}` : type,
    status: status ?? "No status",
    family,
    owners,
    review,
    reviewState,
    findings: findingWords(findings),
    references: [...references],
  };
}

function reference(from: string, document: PlaybookDocument): BannerReference {
  const name = nameInReferences(document);
  const title = shown(displayTitle(document));
  const isUsual = !isTyped(document) || isInForce(document.statusFamily);
  return {
    label: name === document.path ? title : `${shown(name)} ${title}`,
    note: isUsual ? undefined : shown(document.status?.text ?? "no status"),
    href: relativePath(from, document.path),
  };
}
