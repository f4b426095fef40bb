/** The goals that departments share: definition, formula, source, owner, target and latest value. */

import { optionsOf } from "../lint/severity.ts";
import { isStale, measurementOf } from "../playbook/kpi-measurement.ts";
import { sectionsNamed } from "../playbook/section.ts";
import {
  displayTitle,
  isTyped,
  textOfField,
  textsOfField,
  type TypedDocument,
} from "../playbook/playbook-document.ts";
import type { PlaybookIndex } from "../playbook/playbook-index.ts";
import { nameInReferences, resolveReference } from "../playbook/reference.ts";
import { dateOfField } from "../playbook/review.ts";
import { rule as stale } from "../rules/kpi-measurement-stale.ts";
import { plain } from "../text/plain-markdown.ts";
import { isDone, isGivenUp } from "../types/life.ts";
import { withPeople } from "./people-named.ts";
import type { Register, RegisterRow } from "./register.ts";

/** The register; retired KPIs are left out. */
export function kpisRegister(
  index: PlaybookIndex,
  isSelected: (path: string) => boolean = () => true,
): Register {
  const kpis = (index.byType.get("kpi") ?? []).filter(
    ({ path, statusFamily: family }) => isSelected(path) && !isGivenUp(family),
  );
  return withPeople(
    {
      title: `KPIs as of ${index.today}`,
      columns: [
        { key: "kpi", heading: "KPI" },
        { key: "name", heading: "Name", least: 12 },
        { key: "target", heading: "Target", least: 8 },
        { key: "current", heading: "Current", least: 8 },
        { key: "measured", heading: "Measured" },
        { key: "period", heading: "Period" },
        { key: "owners", heading: "Owner", kind: "person", least: 8 },
        { key: "sources", heading: "Source", for: "machines" },
        { key: "roadmap", heading: "Served by", for: "machines" },
        { key: "definition", heading: "Definition", for: "machines" },
        { key: "formula", heading: "Formula", for: "machines" },
        { key: "file", heading: "File", kind: "path", for: "machines" },
      ],
      rows: kpis.map((document) => rowOf(document, index)),
      empty: "There is no KPI.",
      notes: kpis.flatMap((document) => noteOf(document, index)),
    },
    index,
  );
}

function rowOf(document: TypedDocument, index: PlaybookIndex): RegisterRow {
  const text = (field: string): string | null =>
    textOfField(document, field)?.text ?? null;
  const measured = dateOfField(document, "last_measured", index.config);
  const measurement = measurementOf(document, index.config);
  const graceDays = optionsOf(stale, index.config)<number>("graceDays");
  const isLate =
    measurement !== undefined && isStale(measurement, graceDays, index.today);
  return {
    values: {
      kpi: nameInReferences(document),
      name: displayTitle(document),
      target: text("target"),
      current: text("current"),
      measured: measured ?? null,
      period: text("period"),
      owners: document.owners.map((each) => each.text),
      sources: textsOfField(document, "data_source").map((each) =>
        titleOf(each.text, document, index),
      ),
      roadmap: servedBy(document, index),
      definition: text("definition") ?? definitionIn(document),
      formula: text("formula"),
      file: document.path,
    },
    ...(isLate ? { tones: { measured: "yellow" } as const } : {}),
  };
}

/** Where the number comes from, and what is meant to move it. */
function noteOf(
  document: TypedDocument,
  index: PlaybookIndex,
): readonly string[] {
  const sources = textsOfField(document, "data_source").map(({ text }) =>
    titleOf(text, document, index),
  );
  const served = servedBy(document, index);
  const parts = [
    ...(sources.length > 0 ? [`from ${sources.join(", ")}`] : []),
    served.length > 0 ? `served by ${served.join(", ")}` : "nothing serves it",
  ];
  return [`${nameInReferences(document)}: ${parts.join("; ")}.`];
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
