/**
 * In which states of a document each rule has something to say: its bad example, with the status of the document that it
 * points at changed to each of the others. A draft is asked for little, what has ended for nothing that is still to do.
 */

import assert from "node:assert/strict";
import {
  EXAMPLE_DAY,
  isTyped,
  memoryHost,
  openSession,
  RULES,
  type Result,
  type Rule,
} from "../../../src/core/index.ts";
import {
  STATUS_FAMILIES,
  STATUS_WORDS,
  type StatusFamily,
} from "../../../src/core/types/status.ts";

/** Rules by the states in which they speak. */
const SPEAKING = [
  [
    "draft in-review approved active done rejected retired paused",
    `
    acknowledgement-log-invalid
    acronym-undefined
    change-dates-unordered
    change-started-unapproved
    control-table-disagrees
    date-ambiguous
    decision-unrecorded
    field-invalid
    field-spelling-mixed
    field-unknown
    front-matter-invalid
    heading-unread
    id-duplicate
    policy-numbering-gap
    post-mortem-blame
    reference-broken
    review-date-future
    sop-steps-unbroken
    supersession-one-sided
    suppression-reason-missing
    suppression-unused
    term-circular
    type-unknown
    value-unlisted
  `,
  ],
  [
    "draft in-review approved active done rejected paused",
    `
    charter-member-left
    charter-member-unknown
    charter-quorum
    person-expected
    system-tier-disagrees
    team-unknown
    term-duplicate
  `,
  ],
  [
    "draft in-review approved active done paused",
    `
    acknowledgement-audience-unknown
    action-item-overdue
    action-item-owner-unknown
    approver-not-independent
    exception-too-long
    kpi-defined-twice
    meeting-quorum-missed
    owner-missing
    owner-unknown
    post-mortem-late
    role-expected
  `,
  ],
  [
    "draft in-review approved active paused",
    `
    exception-not-allowed
    owner-inactive
    person-overloaded
    review-dates-disagree
    term-deprecated-used
  `,
  ],
  [
    "draft in-review approved active",
    `
    change-conflict
    change-in-freeze
    roadmap-date-past
  `,
  ],
  [
    "in-review approved active done",
    `
    action-item-due-missing
    action-item-owner-missing
    change-plan-thin
    change-standard-sop
    charter-escalation-unknown
    charter-side-missing
    deputy-missing
    raci-accountable
    raci-activity-unclear
    raci-all-consulted
    raci-letter-unknown
    raci-responsible-missing
    raci-role-overloaded
    raci-role-unknown
    raci-unreadable
    section-empty
    section-missing
    section-placeholder
    sop-steps-missing
    timeline-unordered
  `,
  ],
  [
    "in-review approved active",
    `
    change-emergency-unreviewed
  `,
  ],
  [
    "approved active done",
    `
    change-approval-missing
    change-department-missing
    field-missing
    roadmap-migration-missing
  `,
  ],
  [
    "draft done",
    `
    meeting-minutes-missing
  `,
  ],
  [
    "approved active",
    `
    acknowledgement-overdue
    change-outcome-missing
    meeting-overdue
    exception-expired
    improvement-overdue
    kpi-measurement-stale
    policy-unimplemented
    reference-retired
    review-date-missing
    review-due-soon
    review-overdue
    roadmap-side-unowned
    system-admins-few
    system-exit-plan-missing
    system-procedure-missing
    system-renewal-due
    system-renewal-missing
    system-renewal-past
    system-retired-in-step
  `,
  ],
  [
    "approved done",
    `
    post-mortem-without-effect
  `,
  ],
  [
    "draft",
    `
    draft-stale
    improvement-untriaged
  `,
  ],
  [
    "in-review",
    `
    improvement-unowned
  `,
  ],
  [
    "active",
    `
    kpi-unserved
  `,
  ],
  [
    "done",
    `
    post-mortem-closed-with-open-actions
  `,
  ],
] as const;

/** These point at files that have no status. */
const ELSEWHERE = [
  "config-invalid",
  // It speaks where there is no status.
  "document-ungoverned",
  "link-broken",
  "people-inconsistent",
  "people-invalid",
];
const STATUS_LINE = /^(status|lifecycle):.*$/m;

describe("the status of a document", () => {
  const table = new Map(
    SPEAKING.flatMap(([families, rules]) =>
      rules
        .trim()
        .split(/\s+/)
        .map((id) => [id, families] as const),
    ),
  );

  it("is told for every rule", () => {
    assert.deepEqual(
      [...table.keys(), ...ELSEWHERE].sort(),
      RULES.map(({ id }) => id).sort(),
    );
  });

  for (const rule of RULES.filter(({ id }) => table.has(id)))
    it(`lets ${rule.id} speak when it is ${table.get(rule.id)}`, async () => {
      assert.equal((await familiesOf(rule)).join(" "), table.get(rule.id));
    });
});

/** The states in which a rule finds fault with the document that its bad example is about. */
async function familiesOf(rule: Rule): Promise<readonly StatusFamily[]> {
  const { bad } = rule.examples;
  const files = typeof bad === "string" ? { "example.md": bad } : bad;
  const { diagnostics, playbook } = await lint(files);
  const { path } = diagnostics.find((each) => each.rule === rule.id)!;
  const { statuses } = playbook.byPath.get(path)!.type!;
  const speaking: StatusFamily[] = [];
  for (const family of STATUS_FAMILIES) {
    const word = statuses[family]?.[0] ?? STATUS_WORDS[family][0]!;
    const text = withStatus(files[path]!, word);
    const changed = await lint({ ...files, [path]: text });
    const document = changed.playbook.byPath.get(path)!;
    assert.ok(isTyped(document) && document.statusFamily === family, word);
    if (changed.findings.get(path)?.some((each) => each.rule === rule.id))
      speaking.push(family);
  }
  return speaking;
}

async function lint(files: Readonly<Record<string, string>>): Promise<Result> {
  const session = await openSession(memoryHost(files), { today: EXAMPLE_DAY });
  return session.result;
}

function withStatus(text: string, word: string): string {
  return STATUS_LINE.test(text)
    ? text.replace(STATUS_LINE, `$1: ${word}`)
    : text.replace(/^type:.*$/m, `$&\nstatus: ${word}`);
}
