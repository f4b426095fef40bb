/** What nobody in a stranger's folder writes is their custom; a slip of a few stays one. */

import assert from "node:assert/strict";
import {
  memoryHost,
  openSession,
  quietedRules,
  suggestConfig,
  type Diagnostic,
} from "../../../src/core/index.ts";

const range = (length: number): readonly number[] =>
  Array.from({ length }, (_, at) => at);

/** Twelve guides that state a type; so many of them have an owner. */
const guides = (owned: number, more = ""): Record<string, string> =>
  Object.fromEntries(
    range(12).map((at) => [
      `guides/g${at}.md`,
      `---\ntype: document\nstatus: active\n${at < owned ? "owner: dpo\n" : ""}last_reviewed: 2026-10-01\n${more}---\n\n# Guide ${at}\n`,
    ]),
  );

const incidents = (resolved: number): Record<string, string> =>
  Object.fromEntries(
    range(11).map((at) => [
      `incidents/2026-10-${10 + at}.md`,
      `# Outage ${at}\n\n## Summary\n\nIt broke.\n\n## Impact\n\nMany.\n\n## Root cause\n\nA job.\n\n## Timeline\n\n- 10:00 it broke\n\n## Action items\n\n- [x] Maria: mend it\n${at < resolved ? "\n## Resolution\n\nWe mended it.\n" : ""}`,
    ]),
  );

async function severities(
  files: Record<string, string>,
  isAbout: (each: Diagnostic) => boolean,
): Promise<readonly string[]> {
  const { result } = await openSession(memoryHost(files), {
    today: "2026-11-28",
  });
  const found = result.diagnostics.filter(isAbout);
  return [...new Set(found.map(({ severity }) => severity))];
}

const isOwner = ({ rule }: Diagnostic): boolean => rule === "owner-missing";
const isResolution = ({ rule, about }: Diagnostic): boolean =>
  rule === "section-missing" && about?.section === "Resolution";

describe("customs of a house that is not set up", () => {
  it("makes a warning of a field that hardly a document has", async () => {
    assert.deepEqual(await severities(guides(0), isOwner), ["warning"]);
    assert.deepEqual(await severities(guides(1), isOwner), ["warning"]);
  });

  it("leaves the error where others have the field, and in a few documents", async () => {
    assert.deepEqual(await severities(guides(2), isOwner), ["error"]);
    const few = Object.fromEntries(Object.entries(guides(0)).slice(0, 9));
    assert.deepEqual(await severities(few, isOwner), ["error"]);
  });

  it("needs three documents only where none has a field that not all governance has", async () => {
    const isReview = ({ rule, about }: Diagnostic): boolean =>
      rule === "review-date-missing" || about?.field === "next_review";
    const folder = (count: number): Record<string, string> =>
      Object.fromEntries(
        range(count).map((at) => [
          `sops/s${at}.md`,
          `---\ntype: sop\nstatus: active\nowner: dpo\n---\n\n# S ${at}\n`,
        ]),
      );
    assert.deepEqual(await severities(folder(3), isReview), ["warning"]);
    assert.deepEqual(await severities(folder(2), isReview), ["error"]);
    const reviewed = {
      "sops/r.md":
        "---\ntype: sop\nstatus: active\nowner: dpo\nlast_reviewed: 2026-10-01\n---\n",
    };
    assert.deepEqual(
      await severities({ ...folder(3), ...reviewed }, isReview),
      ["error"],
    );
  });

  it("makes a hint of a field that none of many documents has, and only one is asked for", async () => {
    const files = {
      ...guides(12),
      "sops/s.md":
        "---\ntype: sop\nstatus: active\nowner: dpo\nlast_reviewed: 2026-10-01\n---\n\n# S\n",
    };
    const isApprover = ({ about }: Diagnostic): boolean =>
      about?.field === "approver";
    assert.deepEqual(await severities(files, isApprover), ["hint"]);
    // By itself it is no custom, but still our form and not theirs.
    const alone = { "sops/s.md": files["sops/s.md"] };
    assert.deepEqual(await severities(alone, isApprover), ["warning"]);
    const isId = ({ about }: Diagnostic): boolean => about?.field === "id";
    assert.deepEqual(await severities(alone, isId), ["info"]);
    const isStatus = ({ about }: Diagnostic): boolean =>
      about?.field === "status";
    const unstated = {
      "sops/s.md": "---\ntype: sop\nowner: dpo\n---\n\n# S\n",
    };
    assert.deepEqual(await severities(unstated, isStatus), ["warning"]);
    const settled = { ...alone, "playbook.config.yaml": "# ours\n" };
    assert.deepEqual(await severities(settled, isApprover), ["error"]);
  });

  it("leaves the error where settings are written", async () => {
    const files = { ...guides(0), "playbook.config.yaml": "# ours\n" };
    assert.deepEqual(await severities(files, isOwner), ["error"]);
  });

  it("says a section that nobody writes as a hint, one that is forgotten as a warning", async () => {
    assert.deepEqual(await severities(incidents(0), isResolution), ["hint"]);
    assert.deepEqual(await severities(incidents(4), isResolution), ["warning"]);
  });

  it("weighs the same after changes as afresh", async () => {
    const session = await openSession(memoryHost(guides(0)), {
      today: "2026-11-28",
      isLive: true,
    });
    const severity = (): string =>
      session.result.diagnostics.find(isOwner)!.severity;
    assert.equal(severity(), "warning");
    const owned = new Map(Object.entries(guides(3)).slice(0, 3));
    session.update(owned);
    assert.equal(severity(), "error");
    session.update(new Map(Object.entries(guides(0)).slice(0, 3)));
    assert.equal(severity(), "warning");
  });

  it("is kept by the settings that are suggested", async () => {
    const lint = async (files: Record<string, string>) =>
      (await openSession(memoryHost(files), { today: "2026-11-28" })).result;
    const before = await lint(guides(0));
    const config = suggestConfig(before.playbook, quietedRules(before));
    assert.match(config, /^rules:\n {2}owner-missing: warning\n/m);
    const after = await lint({
      ...guides(0),
      "playbook.config.yaml": config,
    });
    assert.deepEqual(
      after.diagnostics.map(({ rule, severity }) => `${rule} ${severity}`),
      before.diagnostics.map(({ rule, severity }) => `${rule} ${severity}`),
    );
    const owned = await lint(guides(12));
    assert.deepEqual(quietedRules(owned), []);
  });
});
