/** The goals that departments share: definition, formula, source, owner, target and latest value. */

import { optionsOf } from "../../lint/severity.ts";
import { isStale, measurementOf } from "./kpi-measurement.ts";
import { sectionsNamed } from "../../playbook/sections/section.ts";
import {
  displayTitle,
  isTyped,
  textOfField,
  textsOfField,
  type TypedDocument,
} from "../../playbook/playbook-document.ts";
import type { PlaybookIndex } from "../../playbook/playbook-index.ts";
import {
  nameInReferences,
  resolveReference,
} from "../../playbook/links/reference.ts";
import { plain } from "../../text/plain-markdown.ts";
import { isDone, isGivenUp } from "../../types/life.ts";
import { rule as stale } from "./rules/kpi-measurement-stale.ts";
import {
  file,
  title,
  reference,
  type InDocument,
  text,
  fieldDate,
  fieldText,
  person,
  list,
  hidden,
} from "../../report/register/columns.ts";
import {
  register,
  type Register,
  type RegisterKind,
} from "../../report/register/register.ts";

export const KPIS: RegisterKind<InDocument> = {
  name: "kpis",
  columns: [
    reference("kpi", "KPI"),
    title("name", "Name", { least: 12 }),
    fieldText("target", "Target", undefined, { least: 8 }),
    fieldText("current", "Current", undefined, { least: 8 }),
    fieldDate("measured", "Measured", "last_measured", {
      tone: (row, index) => (isLate(row, index) ? "yellow" : undefined),
    }),
    fieldText("period", "Period"),
    person(
      "owners",
      "Owner",
      ({ document }) => document.owners.map(({ text }) => text),
      { least: 8 },
    ),
    hidden(
      list("sources", "Source", ({ document }, index) =>
        sourcesOf(document, index),
      ),
    ),
    hidden(
      list("roadmap", "Served by", ({ document }, index) =>
        servedBy(document, index),
      ),
    ),
    hidden(
      text(
        "definition",
        "Definition",
        ({ document }) =>
          textOfField(document, "definition")?.text ?? definitionIn(document),
      ),
    ),
    hidden(fieldText("formula", "Formula")),
    file("file"),
  ],
};

/** The register; retired KPIs are left out. */
export function kpisRegister(
  index: PlaybookIndex,
  isSelected: (path: string) => boolean = () => true,
): Register {
  const kpis = (index.byType.get("kpi") ?? []).filter(
    ({ path, statusFamily: family }) => isSelected(path) && !isGivenUp(family),
  );
  return register(
    {
      ...KPIS,
      title: `KPIs as of ${index.today}`,
      subjects: kpis.map((document) => ({ document })),
      empty: "There is no KPI.",
      notes: kpis.flatMap((document) => noteOf(document, index)),
    },
    index,
  );
}

function isLate(
  { document }: InDocument,
  { config, today }: PlaybookIndex,
): boolean {
  const measurement = measurementOf(document, config);
  const graceDays = optionsOf(stale, config)<number>("graceDays");
  return measurement !== undefined && isStale(measurement, graceDays, today);
}

/** Where the number comes from, and what is meant to move it. */
function noteOf(
  document: TypedDocument,
  index: PlaybookIndex,
): readonly string[] {
  const sources = sourcesOf(document, index);
  const served = servedBy(document, index);
  const parts = [
    ...(sources.length > 0 ? [`from ${sources.join(", ")}`] : []),
    served.length > 0 ? `served by ${served.join(", ")}` : "nothing serves it",
  ];
  return [`${nameInReferences(document)}: ${parts.join("; ")}.`];
}

function sourcesOf(
  document: TypedDocument,
  index: PlaybookIndex,
): readonly string[] {
  return textsOfField(document, "data_source").map(({ text }) =>
    titleOf(text, document, index),
  );
}

/** The open roadmap items and improvements that have it as a goal. */
function servedBy(kpi: TypedDocument, index: PlaybookIndex): readonly string[] {
  const names = (type: string, field: string): readonly string[] =>
    (index.byType.get(type) ?? [])
      .filter(
        (each) =>
          !isDone(each.statusFamily) &&
          each.statusFamily !== "rejected" &&
          textsOfField(each, field).some(({ text }) => {
            const found = resolveReference(text, each, index, ["kpi"]);
            return found.kind === "document" && found.document === kpi;
          }),
      )
      .map(nameInReferences);
  return [...names("roadmap", "goal"), ...names("improvement", "kpi")];
}

function titleOf(
  text: string,
  from: TypedDocument,
  index: PlaybookIndex,
): string {
  const found = resolveReference(text, from, index, ["system"]);
  return found.kind === "document" && isTyped(found.document)
    ? displayTitle(found.document)
    : text;
}

function definitionIn(document: TypedDocument): string | null {
  const [section] = sectionsNamed(document, "Definition");
  const first = section?.blocks.find(({ kind }) => kind === "paragraph");
  return first && "text" in first ? plain(first.text) : null;
}
