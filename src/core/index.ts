/** The only door of the engine: whatever an adapter uses is exported here. */

export * from "./host.ts";
export * from "./counts.ts";
export * from "./session.ts";
export {
  CONFIG_FILE,
  defaultConfig,
  type RuleSetting,
  type Severity,
} from "./config/config.ts";
export * from "./lint/baseline.ts";
export { appendRow, type RowCell, type RowOrder } from "./edit/append-row.ts";
export { insertSection } from "./edit/insert-section.ts";
export { revise, type Step } from "./edit/revise.ts";
export { removeField, setField } from "./edit/set-field.ts";
export {
  afterEdits,
  sourceOf,
  type Edits,
  type Source,
} from "./edit/source.ts";
export type { NewValue } from "./edit/write-value.ts";
export type { Diagnostic } from "./lint/diagnostic.ts";
export type { SourceTexts } from "./lint/fingerprint.ts";
export { applySafeFixes, type FixedFile, type FixOutcome } from "./fix.ts";
export { standingOfRules, type RuleStanding } from "./lint/rule-standing.ts";
export type { Timing } from "./lint/timing.ts";
export { acknowledgementRegister } from "./report/acknowledgement-register.ts";
export * from "./report/document-list.ts";
export { explainMarkdown, explainText } from "./report/explain.ts";
export { reportGithub } from "./report/github.ts";
export { reportGitlab } from "./report/gitlab.ts";
export { glossaryPage, glossaryRegister } from "./report/glossary-register.ts";
export { reportJson } from "./report/json.ts";
export { reportJunit } from "./report/junit.ts";
export { listCsv, listJson, listMarkdown } from "./report/list-formats.ts";
export { listText } from "./report/list-text.ts";
export { reportMarkdown } from "./report/markdown.ts";
export { departureRegister } from "./report/departure-register.ts";
export { dutyRegister, peopleOverview } from "./report/people-register.ts";
export { PLAIN, type Paint, type Tone } from "./report/paint.ts";
export {
  raciRegister,
  raciRoles,
  roleRaciRegister,
} from "./report/raci-register.ts";
export type {
  Register,
  RegisterColumn,
  RegisterRow,
  RegisterValue,
} from "./report/register.ts";
export {
  registerCsv,
  registerJson,
  registerMarkdown,
} from "./report/register-formats.ts";
export { registerText } from "./report/register-text.ts";
export { buildReport, under, type Report } from "./report/report.ts";
export { rulesJson, rulesText } from "./report/rules.ts";
export { reportSarif } from "./report/sarif.ts";
export { systemGraph } from "./report/system-graph.ts";
export { impactRegister } from "./report/impact-register.ts";
export { renewalRegister, systemRegister } from "./report/system-register.ts";
export { unifiedDiff } from "./report/unified-diff.ts";
export { reportText, summaryText, type TextView } from "./report/text.ts";
export { RULES } from "./rules/index.ts";
export {
  EXAMPLE_DAY,
  type Example,
  type Fix,
  type Rule,
} from "./rules/rule.ts";
export { isCalendarDate, type CalendarDate } from "./text/calendar-date.ts";
export { formatDuration } from "./text/duration.ts";
export { wrapColumns } from "./text/display-width.ts";
export { applyEdits, type TextEdit } from "./text/edit.ts";
export { didYouMean, nearest } from "./text/nearest.ts";
export { printable, withoutLogCommands } from "./text/printable.ts";
export { BUILT_IN_TYPES } from "./types/built-in.ts";
export type {
  DocumentType,
  FieldDefinition,
  FieldKind,
  Requirement,
  SectionDefinition,
} from "./types/document-type.ts";
export { ENVELOPE } from "./types/envelope.ts";
export { statusWords } from "./types/field-hint.ts";
export { fieldsOf } from "./types/fields-of.ts";
export { STATUS_FAMILIES } from "./types/status.ts";
export {
  createFromTemplate,
  fieldTemplate,
  sectionTemplate,
  templateFields,
  type TemplateValues,
} from "./types/template.ts";
export * as tables from "./types/tables.ts";
export {
  ignoreFile,
  isIgnored,
  MAX_IGNORE_SIZE,
  parseIgnorePatterns,
  type IgnoreFile,
} from "./text/ignore-patterns.ts";
export { ruleUrl } from "./report/urls.ts";
export type { Position } from "./text/range.ts";
export { GROUPINGS, type Grouping } from "./view/groupings.ts";
export {
  byTitle,
  overviewOf,
  titleOf,
  type Overview,
} from "./view/overview.ts";
export { overdueCount, reviewQueue } from "./view/review-queue.ts";
export type { Icon, NodeKind, TreeNode } from "./view/tree.ts";
export { typeNamed } from "./playbook/named-type.ts";
export { nextId, sameId } from "./playbook/next-id.ts";
export { hasLeft, type Party } from "./playbook/people.ts";
export { bareReference } from "./playbook/reference.ts";
export type { PlaybookIndex } from "./playbook/playbook-index.ts";
export { folderForType } from "./playbook/type-folder.ts";
export { fileNameOf } from "./text/file-name.ts";
export { suggestConfig } from "./playbook/suggest-config.ts";
export { planDocument, type DocumentPlan } from "./playbook/document-plan.ts";
export {
  displayTitle,
  isTyped,
  type PlaybookDocument,
  type TypedDocument,
} from "./playbook/playbook-document.ts";
export {
  filterChoices,
  filterDocuments,
  type FilterChoice,
} from "./view/filter.ts";
export { findingWords } from "./view/document-node.ts";
export { relationsOf } from "./view/relations.ts";
export { setupSummary, type SetupSummary } from "./view/setup-summary.ts";
export { unreadFiles } from "./view/by-type.ts";
export { impactTree, impactWords } from "./view/system-impact.ts";
export { systemsTree } from "./view/systems.ts";
export {
  readingDutiesOf,
  readingDutyOf,
  type ReadingDuty,
} from "./playbook/acknowledgements.ts";
export { logEntriesOf } from "./playbook/acknowledgement-log.ts";
export { dutiesFor, type Duty } from "./playbook/duties.ts";
export { acknowledge, logFor } from "./edit/acknowledge.ts";
export {
  canHandOver,
  handOver,
  handOverRoles,
  isOwnDuty,
} from "./edit/hand-over.ts";
