/** Lines in acknowledgement logs, wherever those are kept. */

import assert from "node:assert/strict";
import {
  acknowledge,
  logFor,
} from "../../../src/core/subjects/acknowledgement/acknowledge.ts";
import { applyEdits } from "../../../src/core/text/edit.ts";
import { source } from "./sources.ts";

const POLICY = "---\ntype: policy\nid: POL-001\n---\n";

/** The text of a log once Tom has confirmed version 2.0 of POL-001. */
function confirmed(log: string): string | undefined {
  const edits = acknowledge(source(log), {
    document: source(POLICY).document,
    version: "2.0",
    person: "Tom | Fry",
    on: "2026-11-21",
  });
  return edits && applyEdits(log, edits);
}

describe("acknowledging", () => {
  it("adds a line to the table of a log, as wide as the table", () => {
    const log =
      "---\ntype: document\n---\n\n# Acknowledgements\n\n| Document | Version | Person      | On         |\n| -------- | ------- | ----------- | ---------- |\n| POL-001  | 2.0     | Maria Lopez | 2026-06-01 |\n\nThe shops sign elsewhere.\n";
    assert.equal(
      confirmed(log),
      log.replace(
        "2026-06-01 |\n",
        "2026-06-01 |\n| POL-001  | 2.0     | Tom \\| Fry  | 2026-11-21 |\n",
      ),
    );
  });

  it("adds a line to the policy's own table, in the order of its columns", () => {
    const log =
      "---\ntype: policy\n---\n\n## Acknowledgements\r\n\r\n| On | Name |\r\n| --- | --- |\r\n| 2026-06-01 | Maria |\r\n";
    assert.match(confirmed(log)!, /Maria \|\r\n\| 2026-11-21 *\| Tom \\\| Fry/);
  });

  it("makes the section and the table where there is no log", () => {
    assert.equal(
      confirmed("---\ntype: policy\n---\n\n# Consent\n"),
      "---\ntype: policy\n---\n\n# Consent\n\n## Acknowledgements\n\n| Version | Person     | On         |\n| ------- | ---------- | ---------- |\n| 2.0     | Tom \\| Fry | 2026-11-21 |\n",
    );
  });
});

describe("the document that keeps the log", () => {
  const [own, other, log, second] = ["a", "b", "log", "second"].map(
    (name) => source(POLICY, `policies/${name}.md`).document,
  ) as [Policy, Policy, Policy, Policy];
  type Policy = ReturnType<typeof source>["document"];
  type Entry = Parameters<typeof logFor>[1][number];
  const entry = (kept: Policy, of: Policy): Entry => ({
    log: kept,
    document: of,
    reference: undefined,
    version: undefined,
    person: undefined,
    party: undefined,
    on: undefined,
    date: undefined,
    range: { start: 0, end: 0 },
  });

  it("is the one in which it was confirmed last", () =>
    assert.equal(
      logFor(own, [entry(own, own), entry(log, own), entry(own, other)]),
      log,
    ));

  it("is the only log of the playbook", () => {
    assert.equal(logFor(own, [entry(log, other), entry(other, other)]), log);
    assert.equal(logFor(own, [entry(log, other), entry(log, second)]), log);
  });

  it("is itself where there are several logs, or none", () => {
    assert.equal(logFor(own, [entry(log, other), entry(second, other)]), own);
    assert.equal(logFor(own, [entry(other, other)]), own);
    assert.equal(logFor(own, []), own);
  });
});
