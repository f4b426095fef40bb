import assert from "node:assert/strict";
import fc from "fast-check";
import {
  memoryHost,
  openSession,
  type Result,
} from "../../../src/core/index.ts";

const TODAY = "2026-11-21";
const open = (files: Readonly<Record<string, string>>, isLive = false) =>
  openSession(memoryHost(files), { today: TODAY, isLive });

const goOn = () => undefined;

/** What a user can see of a result. */
const seen = ({ diagnostics, counts, suppressed }: Result) => ({
  diagnostics,
  counts,
  suppressed,
});

const lists = (findings: Result["findings"]) =>
  Object.fromEntries([...findings].sort(([a], [b]) => (a < b ? -1 : 1)));

const policy = (id: string, extra = ""): string =>
  `---\ntype: policy\nid: ${id}\ntitle: ${id}\nstatus: draft\nowner: maria\n${extra}---\n\n# ${id}\n`;

describe("a session", () => {
  it("counts what it read: files, documents, typed and untyped", async () => {
    const { result } = await open({
      "README.md": "# Playbook\n",
      "policies/consent.md": policy("POL-1"),
      "logo.png": "",
    });
    const { files, documents, typed, untyped, skipped } = result.counts;
    assert.deepEqual(
      [files, documents, typed, untyped, skipped],
      [2, 2, 1, 1, 0],
    );
  });

  it("says why it skipped a file", async () => {
    const host = memoryHost({ "a.md": "# A\n" });
    const { result } = await openSession(
      {
        ...host,
        list: () => ({
          files: ["a.md", "gone.md"],
          skipped: [{ path: "b.md", reason: "is not a regular file" }],
        }),
      },
      { today: TODAY },
    );
    assert.deepEqual(result.skipped, [
      { path: "b.md", reason: "is not a regular file" },
      { path: "gone.md", reason: "does not exist" },
    ]);
    assert.equal(result.counts.files, 3);
  });

  it("shows what it has read so far, and everything in the end", async () => {
    const host = memoryHost({
      "a.md": policy("POL-1"),
      "b.md": policy("POL-1"),
      "c.md": policy("POL-3"),
    });
    const seenSoFar: string[] = [];
    const { result } = await openSession(
      { ...host, pause: () => Promise.resolve() },
      {
        today: TODAY,
        isLive: true,
        whileReading: (read) => {
          const { playbook, diagnostics } = read();
          seenSoFar.push(
            `${[...playbook.byPath.keys()].join()}: ${diagnostics.length}`,
          );
        },
      },
    );
    assert.deepEqual(seenSoFar, [
      "a.md: 0",
      "a.md,b.md: 0",
      "a.md,b.md,c.md: 0",
    ]);
    assert.ok(result.diagnostics.some(({ rule }) => rule === "id-duplicate"));
  });

  it("leaves out what the config excludes", async () => {
    const { result } = await open({
      "playbook.config.yaml": "exclude: [archive/**]\n",
      "archive/old.md": policy("POL-1"),
      "policies/new.md": policy("POL-2"),
    });
    assert.deepEqual(
      result.playbook.documents.map(({ path }) => path),
      ["policies/new.md"],
    );
  });

  it("leaves a playbook inside it to itself, but knows where links lead", async () => {
    const { result } = await open({
      "playbook.config.yaml": "",
      "policies/new.md": `${policy("POL-1")}\n[theirs](../agency/policies/old.md)\n[nobody's](../agency/policies/gone.md)\n`,
      "agency/playbook.config.yaml": "",
      "agency/policies/old.md": policy("POL-1"),
      "agency/deep/playbook.config.yaml": "",
    });
    assert.deepEqual([...result.playbook.byPath.keys()], ["policies/new.md"]);
    assert.deepEqual(
      result.diagnostics.map(({ rule, message }) => `${rule}: ${message}`),
      ["link-broken: `../agency/policies/gone.md` leads to no file."],
    );
    assert.deepEqual(result.skipped, [
      {
        path: "agency",
        reason: "is a playbook of its own",
        isFolder: true,
      },
    ]);
  });

  it("places the problems of a config in that file and says that it is broken", async () => {
    const { result } = await open({
      "playbook.config.yaml": "review:\n  dueSon: 3 days\n",
    });
    assert.equal(result.isConfigBroken, true);
    const [finding] = result.diagnostics;
    assert.equal(finding?.path, "playbook.config.yaml");
    assert.deepEqual(finding?.start, { line: 2, column: 3 });
  });

  it("takes in an unsaved text, and the findings of other documents follow", async () => {
    const session = await open({
      "a.md": policy("POL-1"),
      "b.md": policy("POL-2"),
    });
    const doubles = (result: Result) =>
      result.diagnostics.filter(({ rule }) => rule === "id-duplicate");
    assert.equal(doubles(session.result).length, 0);
    assert.equal(
      doubles(session.update(new Map([["b.md", policy("POL-1")]]))).length,
      2,
    );
    assert.equal(doubles(session.update(new Map([["a.md", null]]))).length, 0);
  });

  it("judges as a fresh reading would, after any sequence of edits, additions and deletions", async () => {
    const path = fc.constantFrom(
      "a.md",
      "policies/b.md",
      "sops/c.md",
      "roles/maria.md",
      "people.yaml",
      "README.md",
      "d.png",
    );
    const text = fc.constantFrom(
      policy("POL-1"),
      policy("POL-1", "last_reviewed: 2020-01-01\n").replace("draft", "active"),
      policy("POL-2", "supersedes: POL-1\ndeputy: tom\n"),
      policy("POL-1", "superseded_by: Pol 2\nlastReviewed: 2026-01-01\n"),
      policy("POL-3", "related: [policies/b.md, POL-1, Pol 2]\n").replace(
        "draft",
        "active",
      ),
      "---\ntype: policy\nstatus: superseded by POL-1\nowner: mariah\n---\n# Pol 2\n",
      "# See [that](policies/b.md#pol-1) and [this](sops/c.md) and [them](roles)\n",
      "\n\n# POL-1\n\n## Scope\n[up](../a.md#scope) [gone](../policies/bb.md)\n",
      "people:\n  - { id: maria, name: Maria }\n",
      "people:\n  - { id: maria, name: Maria, left_on: 2026-01-01 }\n  - { id: tom, name: Tom }\n",
      "---\ntype: role\nid: maria\ntitle: Lead\nholder: tom\ndeputy: mariah\nstatus: active\n---\n",
      "---\ntype: sop\nowner: [maria\n",
      "---\n# playbook-disable owner-missing -- later\ntype: sop\ntitle: C\nimplements: POL-1\n---\n\n## Steps\n\n1. Do.\n",
      "",
    );
    const edits = fc.array(fc.tuple(path, fc.option(text)), { maxLength: 8 });
    await fc.assert(
      fc.asyncProperty(edits, async (steps) => {
        const files: Record<string, string> = { "a.md": policy("POL-1") };
        const session = await open(files, true);
        for (const [where, what] of steps) {
          if (what === null) delete files[where];
          else files[where] = what;
          const change = new Map([[where, what]]);
          if (what?.length === 0) await session.updateQuickly(change, goOn);
          else session.update(change);
        }
        await session.updateQuickly(
          new Map([["a.md", files["a.md"] ?? null]]),
          goOn,
        );
        await session.complete(goOn);
        const fresh = (await open(files)).result;
        assert.deepEqual(seen(session.result), seen(fresh));
        const trial = new Map(steps.map(([each, now]) => [each, now ?? null]));
        const { findings } = await session.tryOut(trial);
        const tried = { ...files };
        for (const [each, now] of trial)
          if (now === null) delete tried[each];
          else tried[each] = now;
        assert.deepEqual(
          lists(findings),
          lists((await open(tried)).result.findings),
        );
        session.update(new Map());
        assert.deepEqual(seen(session.result), seen(fresh));
        for (const { path } of fresh.playbook.documents) {
          const { references } = session.result.playbook;
          assert.deepEqual(
            references.from(path),
            fresh.playbook.references.from(path),
          );
          assert.deepEqual(
            references.to(path),
            fresh.playbook.references.to(path),
          );
        }
      }),
      { numRuns: Number(process.env.TEST_RUNS ?? 150) },
    );
  });
});
