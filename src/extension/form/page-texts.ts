/** The words of the form's page, sent to it with its HTML, since a page cannot translate. */

import * as vscode from "vscode";

/** All of them; `{0}` stands for the name of a field or a value. */
export function pageTexts(): Readonly<Record<TextName, string>> {
  const { t } = vscode.l10n;
  return {
    missing: t("Missing"),
    nothingMissing: t("Nothing is missing."),
    required: t("Required"),
    optional: t("Optional"),
    sections: t("Sections"),
    findings: t("Findings"),
    nothingFound: t("Nothing found."),
    moreFindings: t("… and {0} more in this document."),
    unreadable: t(
      "The fields at the top of this document cannot be read. Go to the first finding and repair it in the text.",
    ),
    notChosen: t("not chosen"),
    yes: t("Yes"),
    no: t("No"),
    today: t("Today"),
    add: t("Add"),
    typeName: t("Add a person, role or team"),
    typeTitle: t("Add a document by id or title"),
    typeWord: t("Add one of the words"),
    addTo: t("{0}: type to find, Enter to add"),
    remove: t("Remove {0}"),
    useTyped: t("Use “{0}” as typed"),
    showInText: t("Show in the text"),
    empty: t("empty"),
    missingSection: t("missing"),
    addSection: t("Add section {0}"),
    error: t("Error"),
    warning: t("Warning"),
    info: t("Notice"),
    hint: t("Hint"),
    count: t("{0} to choose from"),
  };
}

/** The names under which the page knows its words. */
export type TextName =
  | "missing"
  | "nothingMissing"
  | "required"
  | "optional"
  | "sections"
  | "findings"
  | "nothingFound"
  | "moreFindings"
  | "unreadable"
  | "notChosen"
  | "yes"
  | "no"
  | "today"
  | "add"
  | "typeName"
  | "typeTitle"
  | "typeWord"
  | "addTo"
  | "remove"
  | "useTyped"
  | "showInText"
  | "empty"
  | "missingSection"
  | "addSection"
  | "error"
  | "warning"
  | "info"
  | "hint"
  | "count";
