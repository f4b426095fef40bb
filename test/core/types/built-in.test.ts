import assert from "node:assert/strict";
import { readDuration } from "../../../src/core/text/duration.ts";
import { foldHeading, foldWord } from "../../../src/core/text/words.ts";
import { BUILT_IN_TYPES } from "../../../src/core/types/built-in.ts";
import { fieldsOf } from "../../../src/core/types/fields-of.ts";
import {
  STATUS_FAMILIES,
  statusFamilyOf,
} from "../../../src/core/types/status.ts";
import { requiredFields, requiredSections } from "./expected.ts";

const SENTENCE = /^[A-Z].*\.$/;

describe("the built-in types", () => {
  it("are those of the public contract", () => {
    assert.deepEqual(BUILT_IN_TYPES.map(({ id }) => id).sort(), [
      "change",
      "charter",
      "document",
      "exception",
      "improvement",
      "kpi",
      "meeting",
      "policy",
      "post-mortem",
      "raci",
      "roadmap",
      "role",
      "sop",
      "system",
      "term",
    ]);
  });

  it("share no word in `type`, no folder, no id prefix and no name", () => {
    assertDistinct(
      BUILT_IN_TYPES.flatMap(({ id, aliases }) =>
        [id, ...aliases].map(foldWord),
      ),
    );
    assertDistinct(BUILT_IN_TYPES.flatMap(({ folders }) => folders));
    assertDistinct(BUILT_IN_TYPES.map(({ idPrefix }) => idPrefix));
    assertDistinct(BUILT_IN_TYPES.map(({ plural }) => plural));
  });

  for (const [word, id] of [
    ["runbook", "sop"],
    ["Work instruction", "sop"],
    ["playbook", "sop"],
    ["postmortem", "post-mortem"],
    ["incident_report", "post-mortem"],
    ["PIR", "post-mortem"],
    ["AAR", "post-mortem"],
    ["retrospective", "post-mortem"],
    ["RFC", "change"],
    ["CRQ", "change"],
    ["change_request", "change"],
    ["architecture_decision_record", "document"],
    ["knowledge_base_article", "document"],
    ["technical_documentation", "document"],
    ["waiver", "exception"],
    ["glossary", "term"],
  ] as const)
    it(`read \`type: ${word}\` as ${id}`, () => {
      const found = BUILT_IN_TYPES.find((type) =>
        [type.id, ...type.aliases].some(
          (each) => foldWord(each) === foldWord(word),
        ),
      );
      assert.equal(found?.id, id);
    });

  for (const type of BUILT_IN_TYPES)
    describe(type.id, () => {
      const fields = fieldsOf(type);

      it("names fields in snake_case, once each, and says in a sentence what each is", () => {
        assertDistinct(fields.map(({ name }) => name));
        for (const { name, summary } of fields) {
          assert.match(name, /^[a-z]+(_[a-z]+)*$/);
          assert.match(summary, SENTENCE, name);
        }
        assert.match(type.summary, SENTENCE);
      });

      it("reads no spelling as two fields", () => {
        assertDistinct(
          fields.flatMap(({ name, aliases = [], weakAliases = [] }) => [
            ...new Set([name, ...aliases, ...weakAliases].map(foldWord)),
          ]),
        );
      });

      it("writes only spellings that it reads", () => {
        for (const { name, aliases = [], writtenAs = name } of fields)
          assert.ok([name, ...aliases].includes(writtenAs), writtenAs);
      });

      it("finds no heading in two sections, save one that names both", () => {
        const seen = new Set<string>();
        for (const { heading, synonyms = [], summary } of type.sections) {
          assert.match(summary, SENTENCE, heading);
          const own = [heading, ...synonyms].map(foldHeading);
          assertDistinct(own);
          for (const name of own) {
            assert.ok(!seen.has(name) || name.includes(" and "), name);
            seen.add(name);
          }
        }
      });

      it("has status words of the family they stand in, and a way to begin", () => {
        assert.ok(type.statuses.draft?.[0]);
        for (const family of STATUS_FAMILIES)
          for (const word of type.statuses[family] ?? [])
            assert.equal(statusFamilyOf(word, type.statuses), family, word);
      });

      it("has an interval that can be read, where it is reviewed", () => {
        if (type.reviewInterval !== undefined)
          assert.equal(typeof readDuration(type.reviewInterval), "object");
      });
    });

  for (const [id, expected] of Object.entries(requiredFields))
    it(`ask of a ${id} what the standards ask`, () => {
      const type = BUILT_IN_TYPES.find((each) => each.id === id)!;
      const required = fieldsOf(type)
        .filter((field) => field.required !== undefined)
        .map(({ name, required }) => `${name}: ${required}`);
      assert.deepEqual(required.sort(), [...expected].sort());
      assert.deepEqual(
        type.sections
          .filter((section) => section.required !== undefined)
          .map(({ heading }) => heading),
        requiredSections[id],
      );
    });
});

function assertDistinct(words: readonly string[]): void {
  const seen = new Set<string>();
  const twice = words.filter((word) => seen.has(word) || !seen.add(word));
  assert.deepEqual(twice, []);
}
