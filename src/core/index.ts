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
export type { Diagnostic } from "./lint/diagnostic.ts";
export type { SourceTexts } from "./lint/fingerprint.ts";
export { applySafeFixes, type FixedFile, type FixOutcome } from "./fix.ts";
export { standingOfRules, type RuleStanding } from "./lint/rule-standing.ts";
export type { Timing } from "./lint/timing.ts";
export * from "./report/document-list.ts";
export { explainMarkdown, explainText } from "./report/explain.ts";
export { reportGithub } from "./report/github.ts";
export { reportGitlab } from "./report/gitlab.ts";
export { reportJson } from "./report/json.ts";
export { reportJunit } from "./report/junit.ts";
export { listCsv, listJson, listMarkdown } from "./report/list-formats.ts";
export { listText } from "./report/list-text.ts";
export { reportMarkdown } from "./report/markdown.ts";
export { PLAIN, type Paint, type Tone } from "./report/paint.ts";
export { buildReport, under, type Report } from "./report/report.ts";
export { rulesJson, rulesText } from "./report/rules.ts";
export { reportSarif } from "./report/sarif.ts";
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
export { findLineStarts, positionAt, type Range } from "./text/range.ts";
