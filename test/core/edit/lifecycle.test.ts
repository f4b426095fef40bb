/** The steps of a document's life, and what stands in their way. */

import assert from "node:assert/strict";
import { planDuplicate } from "../../../src/core/edit/duplicate.ts";
import {
  isStepOpen,
  planStep,
  type LifecycleStep,
} from "../../../src/core/edit/lifecycle.ts";
import { planSupersede } from "../../../src/core/edit/supersede.ts";
import { applyEdits } from "../../../src/core/text/edit.ts";
import { open } from "./playbooks.ts";

const BODY =
  "\n# Consent\n\n## Purpose\n\nA.\n\n## Scope\n\nB.\n\n## Responsibilities\n\nC.\n\n## Policy\n\n1. D.\n\n## Exceptions\n\nNone.\n";
const policy = (...lines: readonly string[]): string =>
  `---\n${["type: policy", ...lines].join("\n")}\n---\n${BODY}`;
const READY = [
  "id: POL-001",
  "title: Consent",
  "status: draft",
  "owner: maria",
  'version: "1.0"',
  "policy_area: consent",
];

async function step(
  text: string,
  which: LifecycleStep,
  approver = "kim",
): Promise<string | readonly string[]> {
  const { source, playbook } = await open({ "policies/a.md": text });
  const plan = planStep(source("policies/a.md"), which, playbook, approver);
  return plan.isPossible ? applyEdits(text, plan.edits) : plan.reasons;
}

describe("a step in a document's life", () => {
  it("submits a draft", async () => {
    const text = policy(...READY);
    assert.equal(
      await step(text, "submit"),
      text.replace("draft", "in review"),
    );
  });

  it("approves: who, when, and the date of the review that this is", async () => {
    assert.equal(
      await step(policy(...READY), "approve"),
      policy(
        ...["id: POL-001", "title: Consent", "status: approved"],
        ...["owner: maria", 'version: "1.0"', "last_reviewed: 2026-11-22"],
        ...["policy_area: consent", "approver: kim", "approved_on: 2026-11-22"],
      ),
    );
  });

  it("refuses what lacks something that approval asks for", async () => {
    const reasons = await step(
      policy("title: Consent", "status: draft", "owner: maria"),
      "approve",
    );
    assert.ok(Array.isArray(reasons));
    assert.match(reasons.join("\n"), /`id` is missing/);
    assert.match(reasons.join("\n"), /`version` is missing/);
  });

  it("refuses an approver who owns the document", async () => {
    assert.deepEqual(await step(policy(...READY), "approve", "Maria"), [
      "`Maria` owns this document; somebody else has to approve it.",
    ]);
  });

  it("publishes only what is approved", async () => {
    assert.deepEqual(await step(policy(...READY), "publish"), [
      "It is `draft`; only what is approved can be published.",
    ]);
  });

  for (const [status, steps] of [
    ["", ["submit", "approve", "publish", "retire"]],
    ["draft", ["submit", "approve", "retire"]],
    ["in review", ["approve", "retire"]],
    ["approved", ["publish", "retire"]],
    ["active", ["retire"]],
    ["on hold", ["submit", "approve", "retire"]],
    ["rejected", ["submit"]],
    ["retired", []],
  ] as const)
    it(`leads a policy on from \`${status}\` by ${steps.join(", ") || "nothing"}`, async () => {
      const { source } = await open({
        "policies/a.md": policy(...READY).replace("draft", status),
      });
      const all = ["submit", "approve", "publish", "retire"] as const;
      assert.deepEqual(
        all.filter((each) => isStepOpen(source("policies/a.md"), each)),
        steps,
      );
    });

  it("publishes with the day from which it is in force, unless that is written", async () => {
    const lines = [
      ...READY,
      "approver: kim",
      "approved_on: 2026-11-01",
      "last_reviewed: 2026-11-01",
    ].map((line) => line.replace("draft", "approved"));
    const published = await step(policy(...lines), "publish");
    assert.match(String(published), /\nstatus: active\n/);
    assert.match(String(published), /\neffective_date: 2026-11-22\n/);
    const dated = await step(
      policy(...lines, "effective_date: 2026-12-01"),
      "publish",
    );
    assert.match(String(dated), /\neffective_date: 2026-12-01\n/);
    assert.doesNotMatch(String(dated), /2026-11-22/);
  });

  it("retires without asking for anything", async () => {
    const text = policy("title: Consent", "status: active");
    assert.equal(await step(text, "retire"), text.replace("active", "retired"));
  });

  it("keeps the date of a review that has been", async () => {
    const lines = [...READY, "last_reviewed: 2026-11-01"];
    assert.match(
      String(await step(policy(...lines), "approve")),
      /\nlast_reviewed: 2026-11-01\n/,
    );
  });

  it("is not taken twice", async () => {
    assert.deepEqual(
      await step(policy(...READY).replace("draft", "approved"), "approve"),
      ["It is `approved` already, or past that."],
    );
  });

  it("tells what the rules will find, and submits all the same", async () => {
    const { source, playbook } = await open({
      "policies/a.md": policy("title: Consent", "status: draft"),
    });
    const plan = planStep(source("policies/a.md"), "submit", playbook);
    assert.ok(plan.isPossible);
    assert.deepEqual([plan.from, plan.to], ["draft", "in review"]);
    assert.match(plan.open.join("\n"), /Nobody owns this document/);
  });

  it("takes the words of the type and of the documents beside it", async () => {
    const text =
      "---\ntype: system\nid: SYS-001\ntitle: CRM\nstatus: active\nowner: a\n---\n";
    const { source, playbook } = await open({ "systems/a.md": text });
    const plan = planStep(source("systems/a.md"), "submit", playbook);
    assert.deepEqual(plan, {
      isPossible: false,
      reasons: ["A system has no such step."],
    });
    const capital = policy(...READY).replace("draft", "Draft");
    assert.match(String(await step(capital, "submit")), /status: In review/);
  });

  it("adds to the approvals of a change", async () => {
    const text =
      "---\ntype: change\nid: CHG-001\ntitle: New tag\nstatus: submitted\napprovals: [] # who\n---\n";
    const { source, playbook } = await open({ "changes/a.md": text });
    const from = source("changes/a.md");
    const plan = planStep(from, "approve", playbook, "kim");
    assert.ok(!plan.isPossible);
    assert.doesNotMatch(plan.reasons.join("\n"), /approvals/);
  });
});

describe("superseding", () => {
  it("writes both halves and retires the old document", async () => {
    const [old, fresh] = [
      policy(...READY).replace("draft", "active"),
      policy("id: POL-002", "title: Consent 2", "status: active", "owner: a"),
    ];
    const { source, playbook } = await open({
      "policies/a.md": old,
      "policies/b.md": fresh,
    });
    const plan = planSupersede(
      source("policies/a.md"),
      source("policies/b.md"),
      playbook,
    );
    assert.match(
      applyEdits(old, plan.old!),
      /status: retired\n[^]*superseded_by: POL-002\n/,
    );
    assert.match(applyEdits(fresh, plan.fresh!), /\nsupersedes: POL-001\n/);
    const second = planSupersede(
      source("policies/a.md"),
      source("policies/b.md"),
      playbook,
    );
    assert.deepEqual(second, plan);
  });
});

describe("duplicating as new", () => {
  it("is a draft of its own, with the next free id and no history", async () => {
    const text = policy(
      ...READY,
      "approver: kim",
      "approved_on: 2026-01-01",
      "last_reviewed: 2026-01-01",
      "supersedes: POL-000",
    ).replace("status: draft", "status: active");
    const { source, playbook } = await open({ "policies/a.md": text });
    const plan = planDuplicate(
      source("policies/a.md"),
      "Consent: by phone",
      playbook,
      "playbook",
    );
    assert.equal(plan?.path, "policies/consent-by-phone.md");
    assert.equal(
      plan.text,
      policy(
        ...["id: POL-002", 'title: "Consent: by phone"', "status: draft"],
        ...["owner: maria", 'version: "0.1"', "policy_area: consent"],
        ...["approver:", "approved_on:", "last_reviewed:"],
      ).replace("# Consent\n", "# Consent: by phone\n"),
    );
  });
});
