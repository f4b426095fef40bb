/** Everything that is done with a document, in parts, so that the one that takes too long can be named. */

import * as core from "../../src/core/index.ts";
import { sourceOf } from "../../src/core/edit/source.ts";

export const TODAY = "2026-11-21";
const WHERE = [0.02, 0.5, 0.98];

/** A playbook that has been read, and the document in question. */
export interface Read {
  readonly result: core.Result;
  readonly path: string;
  readonly texts: ReadonlyMap<string, string>;
}

/** Other documents, so that names and references lead somewhere. */
const OTHERS: Readonly<Record<string, string>> = {
  "people.yaml":
    "people:\n  - { id: jane, name: Jane Roe, email: jane@example.org }\n  - { id: joe, name: Joe Doe }\nteams:\n  - { id: it, name: IT }\n",
  "policies/b.md":
    "---\ntype: policy\nid: POL-1\ntitle: Other\nstatus: active\nowner: Joe Doe\nacknowledgement: all\n---\n\n# Other\n\nSee [long](long.md).\n",
  "changes/c.md":
    "---\ntype: change\nid: CHG-1\ntitle: A change\nstatus: submitted\nowner: Joe Doe\n---\n\n# A change\n",
};

/** Reads and lints a playbook with this document. */
export async function read(path: string, text: string): Promise<Read> {
  const files = { ...OTHERS, [path]: text };
  const { result } = await core.openSession(core.memoryHost(files), {
    today: TODAY,
    isLive: true,
  });
  return { result, path, texts: new Map(Object.entries(files)) };
}

/** What can be done with what was read, by name. */
export const PARTS: Readonly<Record<string, (read: Read) => unknown>> = {
  "report formats": reports,
  "lists and registers": registers,
  "the audit pack": ({ result: { playbook } }) =>
    core.auditFiles({ playbook, evidence: undefined, caveat: undefined }),
  trees,
  "what an editor asks at a place": atPlaces,
  "what an editor asks of a document": ofDocument,
  "quick fixes": quickFixes,
  "safe fixes": safeFixes,
  edits,
};

/** Reads a playbook with this document and does with it what can be done. */
export async function everything(path: string, text: string): Promise<void> {
  const known = await read(path, text);
  for (const part of Object.values(PARTS)) part(known);
}

function reports({ result, texts }: Read): void {
  const report = core.buildReport(result, {
    root: ".",
    isSelected: () => true,
    diagnostics: result.diagnostics,
    texts,
  });
  const view = { prefix: "", paint: core.PLAIN, isVerbose: true, width: 100 };
  core.reportText(report, view);
  core.reportJson(report);
  core.reportGithub(report, "");
  core.reportGitlab(report, "");
  core.reportJunit(report, "");
  core.reportSarif(report, "", "1.0.0");
  core.reportMarkdown(report, "");
  core.acceptFindings(result.diagnostics, texts);
}

function registers({ result }: Read): void {
  const { playbook } = result;
  const documents = core.listDocuments(playbook);
  const view = { prefix: "", paint: core.PLAIN, width: 100 };
  const parties = playbook.people?.parties ?? [];
  const systems = playbook.byType.get("system") ?? [];
  const all = [
    core.listRegister(documents, playbook, { summary: "", isVerbose: true }),
    core.acknowledgementRegister(playbook),
    core.actionsRegister(playbook, { all: true }),
    core.changesRegister(playbook),
    core.healthRegister(result),
    core.glossaryRegister(playbook),
    core.kpisRegister(playbook),
    core.lessonsRegister(playbook),
    core.roadmapRegister(playbook),
    core.backlogRegister(playbook),
    core.peopleOverview(playbook),
    core.raciRegister(playbook),
    core.raciRegister(playbook, { handOvers: true }),
    core.systemRegister(playbook),
    core.renewalRegister(playbook),
    ...parties.map((party) => core.departureRegister(party, playbook)),
    ...parties.map((party) => core.dutyRegister(party, playbook)),
    ...systems.map((system) => core.impactRegister(system, playbook)),
    ...core
      .raciRoles(playbook)
      .slice(0, 3)
      .map((role) => core.roleRaciRegister(role, playbook)),
  ];
  for (const register of all) {
    core.registerCsv(register);
    core.registerJson(register, "playbook");
    core.registerMarkdown(register);
    core.registerText(register, view);
  }
  core.glossaryPage(playbook, "glossary.md");
  core.roadmapTimeline(playbook);
  core.systemGraph(playbook);
  core.planMeeting(playbook, "playbook", TODAY);
  core.suggestConfig(playbook);
}

function trees({ result, path }: Read): void {
  const overview = core.overviewOf(result);
  for (const grouping of core.GROUPINGS)
    grouping.build(overview, result.playbook.documents);
  core.reviewQueue(overview);
  core.changesTree(overview);
  core.actionsTree(overview);
  core.systemsTree(overview);
  core.relationsOf(overview, path);
  core.filterChoices(overview);
  core.setupSummary(result);
}

function openText({ result, path, texts }: Read): core.OpenText {
  return core.readOpenText(result.playbook, "playbook", path, texts.get(path)!);
}

function atPlaces(read: Read): void {
  const open = openText(read);
  for (const share of WHERE) {
    const at = Math.floor(open.text.length * share);
    core.hover(open, at);
    core.definitionAt(open, at);
    core.complete(open, at, true);
    core.complete(open, at, false);
    const renaming = core.renamingAt(open, at);
    if (renaming)
      core.renameIn(
        open.index,
        "playbook",
        open.path,
        open.text,
        renaming,
        "X-1",
      );
  }
}

function ofDocument(read: Read): void {
  const open = openText(read);
  const { document, index, path } = open;
  const findings = read.result.findings.get(path) ?? [];
  core.documentLinks(open);
  core.fieldOutline(open);
  core.documentSymbols(index, "long");
  core.markOf(document, index);
  const banner = core.bannerOf(document, index, findings);
  if (banner) core.bannerHtml(banner);
  const other = index.byPath.get("policies/b.md")!;
  core.referencesIn(index, document, other);
  core.referencesIn(index, other, document);
  core.textReferences(path, open.text, other);
  for (const party of index.people?.parties ?? [])
    core.mentionsOfParty(index, party);
  if (!core.isTyped(document)) return;
  core.inlayHints(document, index);
  core.topLine(document, index, findings);
  core.formOf({ document, judged: document, findings, index });
}

/** The first finding of each rule; more of a kind are cured in the same way. */
function quickFixes({ result, path, texts }: Read): void {
  const seen = new Set<string>();
  for (const finding of result.findings.get(path) ?? []) {
    if (seen.has(finding.rule)) continue;
    seen.add(finding.rule);
    for (const fix of core.quickFixesFor(finding, result.playbook)) {
      const answer = fix.asks === "date" ? "2026-12-01" : "Jane Roe";
      fix.make(texts.get(fix.path) ?? "", answer);
    }
  }
}

function safeFixes({ result, path, texts }: Read): void {
  const before = texts.get(path)!;
  const after = core.applyEdits(
    before,
    core.safeEdits(result.diagnostics).get(path) ?? [],
  );
  core.unifiedDiff(path, before, after);
}

function edits({ result, path, texts }: Read): void {
  const { playbook } = result;
  const document = playbook.byPath.get(path)!;
  if (!core.isTyped(document)) return;
  const text = texts.get(path)!;
  const source = sourceOf(document, text);
  for (const name of ["title", "owner", "status", "related", "version"])
    core.setField(source, name, name === "related" ? ["POL-1", "CHG-1"] : "x");
  core.removeField(source, "owner");
  for (const step of ["submit", "approve", "publish", "retire"] as const)
    core.planStep(source, step, playbook, "Joe Doe");
  core.markReviewed(
    source,
    { outcome: "reviewed", by: "Joe Doe", note: "Fine.", on: TODAY },
    playbook,
  );
  for (const { heading } of document.type.sections.slice(0, 3))
    core.insertSection(source, heading);
  core.appendRow(source, "Review history", [
    { columns: ["date"], text: TODAY },
    { columns: ["change"], text: "None" },
  ]);
  core.writeControlTable(source, playbook);
  core.planDuplicate(source, "Another", playbook, "playbook");
  const other = playbook.byPath.get("policies/b.md")!;
  if (core.isTyped(other))
    core.planSupersede(
      source,
      sourceOf(other, texts.get("policies/b.md")!),
      playbook,
    );
  core.acknowledge(source, {
    document,
    version: "1",
    person: "Jane Roe",
    on: TODAY,
  });
  for (const action of core.actionRegister(playbook).slice(0, 2)) {
    core.tickOff(source, action.key, TODAY, playbook.config.dateOrder);
    core.promoteAction(playbook, "playbook", action, source);
  }
  for (const gap of core.decisionGaps(playbook)) {
    const { document } = gap.change;
    const change = sourceOf(document, texts.get(document.path)!);
    core.recordDecision(change, gap, playbook);
  }
  for (const party of playbook.people?.parties ?? []) {
    const duties = core
      .dutiesFor(party, playbook)
      .filter((duty) => duty.document === document && core.canHandOver(duty));
    core.handOver(source, duties, "Joe Doe");
  }
}
