/** The playbook that a new user sees first is healthy, complete, and tells one story that can be followed by its references. */

import assert from "node:assert/strict";
import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { before, describe, it } from "mocha";
import {
  BUILT_IN_TYPES,
  memoryHost,
  openSession,
  type CalendarDate,
  type Result,
} from "../../src/core/index.ts";
import {
  textsOfField,
  type TypedDocument,
} from "../../src/core/playbook/playbook-document.ts";
import { readingDutiesOf } from "../../src/core/subjects/acknowledgement/acknowledgements.ts";
import { departureOf } from "../../src/core/subjects/duty/departure.ts";
import { impactOf } from "../../src/core/subjects/system/impact.ts";
import { actorOf } from "../../src/core/playbook/people/people.ts";
import { resolveReference } from "../../src/core/playbook/links/reference.ts";
import { systemFrom } from "../../src/core/subjects/system/systems.ts";

const FOLDER = fileURLToPath(new URL("example", import.meta.url));
const TODAY = "2026-11-20" as CalendarDate;

describe("the example playbook", () => {
  let result: Result;

  before(async () => {
    const host = memoryHost(readFolder(FOLDER), "example");
    ({ result } = await openSession(host, { today: TODAY }));
  });

  it("has neither errors nor warnings", () => {
    const findings = result.diagnostics
      .filter(({ severity }) => severity === "error" || severity === "warning")
      .map(({ path, rule, message }) => `${path}: ${message} (${rule})`);
    assert.deepEqual(findings, []);
  });

  it("has a review or two coming up, as any playbook has", () => {
    const due = result.diagnostics.filter(
      ({ rule }) => rule === "review-due-soon",
    );
    assert.ok(due.length >= 1 && due.length <= 3, `${due.length} are due soon`);
  });

  it("has documents of every built-in type", () => {
    const present = new Set(result.playbook.typed.map(({ type }) => type.id));
    assert.deepEqual(
      BUILT_IN_TYPES.map(({ id }) => id).filter((id) => !present.has(id)),
      [],
    );
    assert.ok(result.playbook.typed.length >= 45);
  });

  it("needs no `type` field, because folders, the config and its looks say it", () => {
    const sources = new Set(
      result.playbook.typed.map(({ typeSource }) => typeSource),
    );
    assert.deepEqual(sources, new Set(["folder", "files", "marks"]));
  });

  it("names only people, teams and roles of its register, and nobody who has left", () => {
    for (const document of result.playbook.typed)
      for (const owner of document.owners) {
        const party = result.playbook.people?.find(owner.text);
        assert.ok(party, `${document.path}: ${owner.text}`);
        assert.equal(party.leftOn, undefined, document.path);
      }
  });

  it("leads from the spring post-mortem to what was learned from it", () => {
    const postMortem = one(
      result.playbook.typed.filter(
        (document) =>
          document.type.id === "post-mortem" &&
          textsOfField(document, "severity")[0]?.text === "sev1",
      ),
    );
    const improvements = follow(postMortem, "related", "improvement");
    assert.equal(improvements.length, 3);
    for (const improvement of improvements)
      assert.equal(improvement.statusFamily, "done", improvement.path);

    const change = one(
      improvements.flatMap((each) => follow(each, "related", "change")),
    );
    assert.deepEqual(follow(change, "related", "post-mortem"), [postMortem]);

    const meeting = one(follow(change, "meeting", "meeting"));
    assert.ok(follow(meeting, "changes", "change").includes(change));
    one(follow(meeting, "body", "charter"));

    const [crm, mail] = follow(change, "systems", "system");
    assert.ok(crm && mail);
    assert.deepEqual(follow(crm, "integrations", "system")[0], mail);
    for (const field of ["owner", "technical_owner"])
      assert.equal(partiesIn(crm, field).length, 1, field);
    assert.equal(partiesIn(crm, "admins").length, 2);

    const policy = one(follow(crm, "related", "policy"));
    assert.deepEqual(follow(postMortem, "related", "policy"), [policy]);
    const [approved] = textsOfField(policy, "approved_on");
    const [held] = textsOfField(postMortem, "held_on");
    assert.ok(approved && held && approved.text > held.text);

    const procedures = result.playbook.typed.filter((document) =>
      follow(document, "implements", "policy").includes(policy),
    );
    const [launch] = follow(postMortem, "related", "sop");
    assert.ok(launch && procedures.includes(launch));
    assert.equal(
      textsOfField(launch, "approved_on")[0]?.text,
      approved.text,
      "procedure and policy were approved on the same day",
    );
  });

  it("leads from the consent policy to its procedures, their systems, and whoever owns and covers those", () => {
    const { playbook } = result;
    const [policy] = playbook.byId.get("pol002") ?? [];
    assert.ok(policy);
    const procedures = (playbook.byType.get("sop") ?? []).filter((document) =>
      follow(document, "implements", "policy").includes(policy),
    );
    assert.ok(procedures.length >= 5);
    const systems = new Set(
      procedures.flatMap((each) => follow(each, "systems", "system")),
    );
    assert.ok(systems.size >= 6);
    for (const document of systems) {
      const system = systemFrom(document, playbook);
      assert.equal(system.scores?.tier, system.writtenTier, document.path);
      assert.equal(system.admins.length, 2, document.path);
      const [owner] = system.owners;
      const person = actorOf(owner!, playbook.people!);
      assert.equal(person?.kind, "person", document.path);
      const departures = departureOf(person!, playbook).filter(
        ({ duty }) => duty.document === document && duty.kind === "owns",
      );
      for (const { takesOver } of departures)
        assert.ok(
          takesOver.length > 0,
          `${document.path} has no cover for ${person!.name}`,
        );
      const { dependents } = impactOf(document, playbook);
      assert.ok(
        dependents.some((each) => procedures.includes(each.document)),
        document.path,
      );
    }
    const duties = readingDutiesOf(playbook);
    const readers = duties.find((each) => each.document === policy);
    assert.ok(readers && readers.acknowledgements.length === 20);
    assert.ok(readers.acknowledgements.every(({ state }) => state === "done"));
  });

  function follow(
    from: TypedDocument,
    field: string,
    type: string,
  ): readonly TypedDocument[] {
    return textsOfField(from, field).flatMap(({ text }) => {
      const found = resolveReference(text, from, result.playbook);
      assert.equal(found.kind, "document", `${from.path}: ${text}`);
      if (found.kind !== "document") return [];
      const { document } = found;
      return document.type?.id === type ? [document] : [];
    });
  }

  function partiesIn(
    document: TypedDocument,
    field: string,
  ): readonly string[] {
    return textsOfField(document, field).map(({ text }) => {
      const party = result.playbook.people?.find(text);
      assert.ok(party, `${document.path}: ${text}`);
      return party.id;
    });
  }
});

/** The only member; several mentions of it count as one. */
function one<T>(members: readonly T[]): T {
  const [first, ...others] = new Set(members);
  assert.ok(first !== undefined && others.length === 0);
  return first;
}

/** All files of a folder with their texts, by `/` path. */
function readFolder(folder: string, below = ""): Record<string, string> {
  const files: Record<string, string> = {};
  for (const entry of readdirSync(folder, { withFileTypes: true })) {
    const path = below + entry.name;
    const place = join(folder, entry.name);
    if (entry.isDirectory())
      Object.assign(files, readFolder(place, `${path}/`));
    else files[path] = readFileSync(place, "utf8");
  }
  return files;
}
