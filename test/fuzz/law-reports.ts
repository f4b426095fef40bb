/** Every format, register, tree and page can be made of any playbook. */

import {
  acceptFindings,
  acknowledgementRegister,
  actionsRegister,
  actionsTree,
  agendaSections,
  applyBaseline,
  auditFiles,
  backlogRegister,
  buildReport,
  changeControlCharters,
  changesRegister,
  changesTree,
  clashingChanges,
  departureRegister,
  dutyRegister,
  filterChoices,
  filterDocuments,
  glossaryPage,
  glossaryRegister,
  GROUPINGS,
  healthRegister,
  impactRegister,
  impactTree,
  impactWords,
  isListed,
  kpisRegister,
  lessonsRegister,
  listDocuments,
  listRegister,
  overdueActions,
  overdueCount,
  overviewOf,
  peopleOverview,
  PLAIN,
  planMeeting,
  raciRegister,
  raciRoles,
  readBaseline,
  registerCsv,
  registerJson,
  registerMarkdown,
  registerText,
  relationsOf,
  renewalRegister,
  reportGithub,
  reportGitlab,
  reportJson,
  reportJunit,
  reportMarkdown,
  reportSarif,
  reportText,
  reviewQueue,
  roadmapRegister,
  roadmapTimeline,
  roleRaciRegister,
  setupSummary,
  suggestConfig,
  systemGraph,
  systemRegister,
  systemsTree,
  writeBaseline,
  type PlaybookIndex,
  type Register,
  type Result,
  type TreeNode,
} from "../../src/core/index.ts";
import { hold } from "./broken.ts";
import { ROOT, TODAY, type Files } from "./input.ts";
import type { Law, Trial } from "./law.ts";

/** The law. */
export const REPORTS: Law = {
  name: "reports",
  check({ files, result, random }) {
    const width = random.pick([20, 80, 200]);
    lintFormats(files, result, width);
    const { playbook } = result;
    for (const register of registersOf(playbook, result)) {
      JSON.parse(registerJson(register, "playbook"));
      registerCsv(register);
      registerMarkdown(register);
      registerText(register, { paint: PLAIN, width, prefix: "a" });
    }
    lists(result);
    pages(result);
    trees(result);
    baseline(files, result);
  },
};

function lintFormats(files: Files, result: Result, width: number): void {
  const report = buildReport(result, {
    root: ".",
    isSelected: () => true,
    diagnostics: result.diagnostics,
    texts: new Map(Object.entries(files)),
  });
  JSON.parse(reportJson(report));
  JSON.parse(reportGitlab(report, "a"));
  JSON.parse(reportSarif(report, "a", "1.0.0"));
  reportGithub(report, "a");
  reportMarkdown(report, "a");
  const junit = reportJunit(report, "a");
  // XML knows no other control characters and no lone surrogates.
  const forbidden = /[\0-\x08\v\f\x0e-\x1f\ufffe\uffff]|\p{Surrogate}/u.exec(
    junit,
  );
  hold(!forbidden, "junit is no XML", () => JSON.stringify(forbidden?.[0]));
  for (const isVerbose of [false, true])
    reportText(report, { paint: PLAIN, width, prefix: "", isVerbose });
}

function* registersOf(
  playbook: PlaybookIndex,
  result: Result,
): Generator<Register> {
  yield listRegister(listDocuments(playbook), playbook, { summary: "" });
  yield acknowledgementRegister(playbook);
  yield actionsRegister(playbook, { all: true });
  yield backlogRegister(playbook);
  yield changesRegister(playbook, { by: "week" });
  yield glossaryRegister(playbook);
  yield kpisRegister(playbook);
  yield lessonsRegister(playbook);
  yield peopleOverview(playbook);
  yield raciRegister(playbook);
  yield renewalRegister(playbook);
  yield roadmapRegister(playbook);
  yield systemRegister(playbook);
  for (const by of ["chapter", "type", "team", "department"] as const)
    yield healthRegister(result, { by });
  for (const role of raciRoles(playbook).slice(0, 3))
    yield roleRaciRegister(role, playbook);
  for (const party of (playbook.people?.parties ?? []).slice(0, 4)) {
    yield dutyRegister(party, playbook);
    yield departureRegister(party, playbook);
  }
  for (const system of (playbook.byType.get("system") ?? []).slice(0, 3))
    yield impactRegister(system, playbook);
}

function lists({ playbook }: Result): void {
  const documents = listDocuments(playbook);
  for (const each of documents)
    isListed(each, { owner: "maria", status: "active" }, playbook);
}

function pages(result: Result): void {
  const { playbook } = result;
  glossaryPage(playbook, "glossary.md");
  roadmapTimeline(playbook);
  systemGraph(playbook);
  suggestConfig(playbook);
  setupSummary(result);
  auditFiles({ playbook, evidence: undefined, caveat: undefined });
  const [charter] = changeControlCharters(playbook);
  agendaSections(playbook, TODAY, charter, "meetings/x.md");
  planMeeting(playbook, ROOT, TODAY, charter);
}

function trees(result: Result): void {
  const overview = overviewOf(result);
  const { documents } = result.playbook;
  const choices = filterChoices(overview);
  for (const grouping of GROUPINGS) opened(grouping.build(overview, documents));
  opened(reviewQueue(overview, filterDocuments(overview, choices.slice(0, 2))));
  opened(actionsTree(overview));
  opened(changesTree(overview));
  opened(systemsTree(overview));
  for (const { path } of documents) {
    opened(relationsOf(overview, path));
    opened(impactTree(overview, path));
    impactWords(overview, path);
  }
  clashingChanges(overview);
  overdueActions(overview);
  overdueCount(overview);
}

/** Opens every row; rows of one tree never share an id. */
function opened(nodes: readonly TreeNode[], depth = 0): void {
  const ids = nodes.map(({ id }) => id);
  hold(new Set(ids).size === ids.length, "rows share an id", () => ids.join());
  if (depth < 6)
    for (const { children } of nodes)
      if (children) opened(children(), depth + 1);
}

function baseline(files: Files, { diagnostics }: Trial["result"]): void {
  const texts = new Map(Object.entries(files));
  const accepted = readBaseline(
    writeBaseline(acceptFindings(diagnostics, texts)),
  );
  const { fresh, gone } = applyBaseline(diagnostics, accepted, texts);
  hold(fresh.length === 0 && gone === 0, "a baseline does not accept all", () =>
    fresh.map(({ rule, message }) => `${rule}: ${message}`).join("\n"),
  );
}
