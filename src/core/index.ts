/** The only door to core; it is long because every name that an adapter uses passes through it. */

export * from "./host.ts";
export { currentRule } from "./config/former-rules.ts";
export { FOREIGN_REASON } from "./session/foreign-folder.ts";
export * from "./session/counts.ts";
export * from "./session/session.ts";
export { tryFix, type ChosenFix, type Refusal } from "./session/fix-trial.ts";
export {
  CONFIG_FILE,
  defaultConfig,
  type RuleSetting,
  type Severity,
} from "./config/config.ts";
export * from "./lint/baseline.ts";
export { addedLines } from "./edit/added-lines.ts";
export { appendRow, type RowCell, type RowOrder } from "./edit/append-row.ts";
export { writeControlTable } from "./edit/control-table.ts";
export { insertSection } from "./edit/insert-section.ts";
export { revise, type Step } from "./edit/revise.ts";
export { planDuplicate, type DuplicatePlan } from "./edit/duplicate.ts";
export {
  isStepOpen,
  planStep,
  type LifecyclePlan,
  type LifecycleStep,
} from "./edit/lifecycle.ts";
export {
  markReviewed,
  REVIEW_OUTCOMES,
  type ReviewMark,
  type ReviewOutcome,
} from "./edit/mark-reviewed.ts";
export { planSupersede, type SupersedePlan } from "./edit/supersede.ts";
export { quickFixesFor } from "./edit/quick-fixes.ts";
export type { Cure, Question, QuickFix } from "./edit/quick-fix.ts";
export { promoteAction, type Promotion } from "./edit/promote-action.ts";
export { tickOff } from "./edit/tick-off.ts";
export { decisionGaps } from "./playbook/decision-gap.ts";
export { recordDecision } from "./playbook/record-decision.ts";
export type { RegisteredAction } from "./playbook/action-register.ts";
export { removeField, setField } from "./edit/set-field.ts";
export { stateType } from "./edit/state-type.ts";
export {
  afterEdits,
  sourceOf,
  type Edits,
  type Source,
} from "./edit/source.ts";
export type { NewValue } from "./edit/write-value.ts";
export { MOST_SHOWN, shorten } from "./lint/excess.ts";
export { areSame, type Diagnostic } from "./lint/diagnostic.ts";
export type { SourceTexts } from "./lint/fingerprint.ts";
export { safeEdits } from "./lint/fix-choice.ts";
export {
  applySafeFixes,
  type FixedFile,
  type FixOutcome,
} from "./session/fix.ts";
export { standingOfRules, type RuleStanding } from "./lint/rule-standing.ts";
export type { Timing } from "./lint/timing.ts";
export { acknowledgementRegister } from "./report/acknowledgement-register.ts";
export { actionsRegister } from "./report/actions-register.ts";
export { agendaSections } from "./report/agenda.ts";
export {
  changeControlCharters,
  planMeeting,
  type MeetingPlan,
} from "./report/agenda-document.ts";
export { findMeeting } from "./playbook/meeting.ts";
export { changesRegister } from "./report/changes-register.ts";
export { auditFiles } from "./report/audit.ts";
export type { GitEvidence } from "./report/audit-tables.ts";
export { healthOf, type Health } from "./report/health.ts";
export { healthRegister } from "./report/health-register.ts";
export { kpisRegister } from "./report/kpis-register.ts";
export { lessonsRegister } from "./report/lessons-register.ts";
export { backlogRegister, roadmapRegister } from "./report/roadmap-register.ts";
export { roadmapTimeline } from "./report/roadmap-timeline.ts";
export * from "./report/document-list.ts";
export {
  evidenceCsv,
  evidenceJson,
  evidenceMarkdown,
  evidenceText,
} from "./report/evidence.ts";
export { reviewOf } from "./playbook/review.ts";
export type { FileChange, HistoryCommit } from "./playbook/history.ts";
export {
  EvidenceGatherer,
  type ReviewEvidence,
} from "./playbook/review-evidence.ts";
export { explainMarkdown, explainText } from "./report/explain.ts";
export { reportGithub } from "./report/github.ts";
export { reportGitlab } from "./report/gitlab.ts";
export { glossaryPage, glossaryRegister } from "./report/glossary-register.ts";
export { reportJson } from "./report/json.ts";
export { reportJunit } from "./report/junit.ts";
export { listCsv, listJson, listMarkdown } from "./report/list-formats.ts";
export { explainDocument } from "./report/explain-document.ts";
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
export { reportSarif, sarifExcess } from "./report/sarif.ts";
export { systemGraph } from "./report/system-graph.ts";
export { impactRegister } from "./report/impact-register.ts";
export { renewalRegister, systemRegister } from "./report/system-register.ts";
export { unifiedDiff } from "./report/unified-diff.ts";
export { reportText, summaryText, type TextView } from "./report/text.ts";
export { RULES } from "./rules/index.ts";
export {
  EXAMPLE_DAY,
  RULE_GROUPS,
  type Example,
  type Fix,
  type Rule,
} from "./rules/rule.ts";
export { isCalendarDate, type CalendarDate } from "./text/calendar-date.ts";
export { formatDuration } from "./text/duration.ts";
export { readWeek } from "./text/iso-week.ts";
export { wrapColumns } from "./text/display-width.ts";
export { applyEdits, type TextEdit } from "./text/edit.ts";
export { largest } from "./text/largest.ts";
export { countOf } from "./text/count.ts";
export { didYouMean, nearest } from "./text/nearest.ts";
export { plainLabel } from "./text/plain-label.ts";
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
export { groupBy } from "./text/group-by.ts";
export { isBeingWritten } from "./types/life.ts";
export { STATUS_FAMILIES, STATUS_WORDS } from "./types/status.ts";
export { HTML_ELEMENTS } from "./playbook/placeholder.ts";
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
export {
  actionOfNode,
  actionsTree,
  overdueActions,
} from "./view/actions-tree.ts";
export { changesTree, clashingChanges } from "./view/changes-tree.ts";
export { overdueCount, reviewQueue } from "./view/review-queue.ts";
export type { Icon, NodeKind, TreeNode } from "./view/tree.ts";
export { typeNamed } from "./playbook/named-type.ts";
export { nextId, sameId } from "./playbook/next-id.ts";
export { actorOf, hasLeft, leavesOn, type Party } from "./playbook/people.ts";
export { actionRegister } from "./playbook/action-register.ts";
export { bareReference, nameInReferences } from "./playbook/reference.ts";
export type { PlaybookIndex } from "./playbook/playbook-index.ts";
export { folderForType } from "./playbook/type-folder.ts";
export { fileNameOf } from "./text/file-name.ts";
export { quietedRules } from "./session/common-practice.ts";
export { suggestConfig } from "./playbook/suggest-config.ts";
export {
  planDocument,
  type DocumentPlan,
  type DocumentWish,
} from "./playbook/document-plan.ts";
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
export { withFindings } from "./session/result.ts";

export { countWords } from "./lint/finding-words.ts";
export { referenceGraph } from "./view/reference-graph.ts";
export { relationsOf } from "./view/relations.ts";
export { setupSummary, type SetupSummary } from "./view/setup-summary.ts";
export { unreadFiles } from "./view/by-type.ts";
export { bannerHtml } from "./language/banner-html.ts";
export { bannerOf } from "./language/banner.ts";
export { markOf, type DocumentMark } from "./language/document-mark.ts";
export { inlayHints, type InlayHint } from "./language/inlay-hints.ts";
export { topLine, type LinePart } from "./language/top-line.ts";
export { possibleTypes } from "./playbook/type-reason.ts";
export { explainType, type TypeSourceWords } from "./language/type-source.ts";
export { formChoices, type FormChoice } from "./language/form-choices.ts";
export type {
  FormControl,
  FormValue,
  ListOf,
} from "./language/form-control.ts";
export type { FormField } from "./language/form-field.ts";
export type { FormSection } from "./language/form-sections.ts";
export { formOf, type Form, type FormFinding } from "./language/form.ts";
export { complete } from "./language/complete.ts";
export { readOpenText, type OpenText } from "./language/open-text.ts";
export type {
  Suggestion,
  SuggestionKind,
  Suggestions,
} from "./language/suggestion.ts";
export type { Card, CardLine, HoverAnswer, Piece } from "./language/card.ts";
export {
  definitionAt,
  partyIdAt,
  partyPlace,
  partyRange,
  type Definition,
  type Destination,
} from "./language/definition.ts";
export { documentLinks, type DocumentLink } from "./language/document-links.ts";
export { fieldOutline, type FieldSymbol } from "./language/field-outline.ts";
export { hover } from "./language/hover.ts";
export {
  distinct,
  mentionsOfParty,
  referencesIn,
  textReferences,
} from "./language/references.ts";
export {
  refusal,
  renameIn,
  renamingAt,
  type Renaming,
} from "./language/rename.ts";
export { ruleCard } from "./language/rule-card.ts";
export { subjectAt, type SubjectAt } from "./language/subject.ts";
export { documentSymbols } from "./language/symbols.ts";
export {
  completeConfig,
  completePeople,
} from "./language/complete-settings.ts";
export { configSchema } from "./language/config-schema.ts";
export { hoverConfig, hoverPeople } from "./language/hover-settings.ts";
export { peopleSchema } from "./language/people-schema.ts";
export { DRAFT_07, type Schema } from "./language/schema.ts";
export { shown } from "./language/shown.ts";
export { findLineStarts, positionAt, type Range } from "./text/range.ts";
export { impactTree, impactWords } from "./view/system-impact.ts";
export { looksSame } from "./view/looks-same.ts";
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
