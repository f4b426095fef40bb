import assert from "node:assert/strict";
import {
  memoryHost,
  openSession,
  standingOfRules,
} from "../../../../src/core/index.ts";
import {
  CONSENT_TEXT,
  INFLUENCER_AGREEMENT,
  WEBINAR,
} from "./types-of-your-own.ts";

const CONFIG = "playbook.config.yaml";

async function found(files: Readonly<Record<string, string>>) {
  const { result } = await openSession(memoryHost(files), {
    today: "2026-11-21",
  });
  return result.diagnostics.filter(
    ({ rule, path }) =>
      path === CONFIG ||
      rule.includes("/") ||
      rule === "section-missing" ||
      rule.startsWith("suppression"),
  );
}

async function said(files: Readonly<Record<string, string>>) {
  return (await found(files)).map(
    ({ path, severity, rule, message }) =>
      `${path} ${severity} ${rule}: ${message}`,
  );
}

const page = (type: string, fields: string): string =>
  `---\ntype: ${type}\nid: X-1\ntitle: X\nowner: maria\n${fields}---\n\n# X\n`;

describe("a team's own types", () => {
  it("tell a webinar that IT heard of too late", async () => {
    assert.deepEqual(
      await said({
        [CONFIG]: `${WEBINAR}rules:\n  webinar/not-held: error\n`,
        "systems/shop.md":
          "---\ntype: system\nid: SYS-001\ntitle: Shop\ntier: 1\nstatus: draft\n---\n",
        "webinars/a.md": `${page("webinar", "status: scheduled\nheld_on: 2026-11-20\nseats: 900\nsystems: SYS-001\nit_notified_on: 2026-11-16\n")}\n## Agenda\n\nAll.\n`,
      }),
      [
        "webinars/a.md error webinar/traffic: `traffic` is needed, since `systems.tier` is `1`: the traffic.",
        "webinars/a.md error webinar/not-held: `2026-11-20` is past; held or cancelled?",
        "webinars/a.md warning webinar/it-told-late: `it_notified_on` is `2026-11-16`, 4 working days before `held_on` on `2026-11-20`; 10 working days are needed.",
      ],
    );
  });

  it("tell a consent text that one person wrote and checked", async () => {
    assert.deepEqual(
      await said({
        [CONFIG]: CONSENT_TEXT,
        "consent-texts/a.md": `${page("consent-text", "status: active\nchecked_by: Maria\napproved_on: 2026-11-02\nlive_from: 2026-10-01\n")}\n## Text\n\nYes.\n\n## Where it is shown\n\nThere.\n`,
        "runs/a.md":
          "---\ntype: run\ntitle: R\nstatus: done\ndone_on: 2026-03-01\nfor: X-1\n---\n",
      }),
      [
        "consent-texts/a.md info consent-text/proven: No run of the last 6 months names this document; name it in one, as `for: X-1`.",
        "consent-texts/a.md warning consent-text/second-look: `Maria` is `owner` and `checked_by`; write two different people.",
        "consent-texts/a.md error consent-text/approved-first: `live_from` is `2026-10-01`, before `approved_on` on `2026-11-02`; one of the two is wrong.",
      ],
    );
  });

  it("tell an agreement that was overpaid, and one without its section", async () => {
    assert.deepEqual(
      await said({
        [CONFIG]: INFLUENCER_AGREEMENT,
        "influencers/a.md": `${page("influencer-agreement", "status: posting\nfee: 6000\npaid: 6500\nposts_until: 2026-11-10\n")}\n## Deliverables\n\nTwo.\n`,
      }),
      [
        "influencers/a.md error section-missing: The section `Approval of texts` is missing.",
        "influencers/a.md error influencer-agreement/overpaid: `paid` is `6500`, more than `fee`, which is `6000`.",
        "influencers/a.md warning influencer-agreement/posting-too-long: `posts_until` was `2026-11-10`, 11 days ago, and this is `posting`; write another day, or the status that fits.",
      ],
    );
  });

  it("ask for a field from its stage on, where its condition holds", async () => {
    const { result } = await openSession(
      memoryHost({
        [CONFIG]: INFLUENCER_AGREEMENT,
        "influencers/a.md": page(
          "influencer-agreement",
          "status: signed\nfee: 900\n",
        ),
        "influencers/b.md": page(
          "influencer-agreement",
          "status: posting\nfee: 0\n",
        ),
      }),
      { today: "2026-11-21" },
    );
    assert.deepEqual(
      result.diagnostics
        .filter(
          ({ rule, about }) =>
            rule === "field-missing" &&
            ["currency", "posts_until"].includes(about?.field ?? ""),
        )
        .map(({ path, message }) => `${path}: ${message}`),
      [
        "influencers/a.md: `currency` is missing, since `fee` is `900`: the currency.",
        "influencers/b.md: `posts_until` is missing in a document that is `posting`: the posts until.",
      ],
    );
  });

  it("have rules that a comment suppresses, and that settings switch off", async () => {
    const agreement = page(
      "influencer-agreement",
      "status: posting\nfee: 600\n# playbook-disable-next-line influencer-agreement/overpaid -- a bonus\npaid: 6500\nposts_until: 2026-11-10\n",
    );
    assert.deepEqual(
      await said({
        [CONFIG]: `${INFLUENCER_AGREEMENT}rules:\n  influencer-agreement/posting-too-long: off\n`,
        "influencers/a.md": `${agreement}\n## Deliverables\n\nTwo.\n`,
      }),
      [],
    );
  });

  it("have rules with a page of their own", () => {
    const standing = standingOfRules(WEBINAR).find(
      ({ rule }) => rule.id === "webinar/it-told-late",
    );
    assert.equal(standing?.severity, "warning");
    assert.equal(standing.rule.why, "The form is on the shop.");
  });
});

describe("constraints that cannot be used", () => {
  const problems: readonly (readonly [string, string])[] = [
    [
      "rule: { while: [draft] }",
      "The constraint `rule` does not say what kind of rule it is; write one of `not-past-while`, `in-order`, `still-after`, `required-if`, `served-by`, `differs`, `at-most`, `unique`.",
    ],
    [
      "rule: { not-past-while: created, while: [draft], unique: seats }",
      "The constraint `rule` is both `not-past-while` and `unique`; make two constraints of it.",
    ],
    [
      "rule: { unique: seat }",
      "The type `event` has no field `seat`. Did you mean `seats`?",
    ],
    [
      "rule: { not-past-while: seats, while: [draft] }",
      "`seats` is a field of the kind `number`; name one of the kind `date`.",
    ],
    [
      "rule: { not-past-while: created, while: [draf] }",
      "`draf` is no status of the type `event`; write a word that it has, or one of the families `draft`, `in-review`, `approved`, `active`, `done`, `rejected`, `retired`, `paused`. Did you mean `draft`?",
    ],
    [
      "rule: { still-after: created, while: [draft] }",
      "The constraint `rule` needs `within` as well.",
    ],
    [
      "rule: { unique: seats, apart: 3 days }",
      "`apart` says nothing in a constraint `unique`; leave it out.",
    ],
    [
      "rule: { still-after: created, while: [draft], within: soon }",
      "`within` of the constraint `rule` is `soon`; write a length of time such as `3 days`, `10 working days` or `6 months`.",
    ],
    [
      "rule: { served-by: [evnt], through: [related] }",
      "There is no type `evnt`. Did you mean `event`?",
    ],
    [
      "rule: { served-by: [sop], through: [systems], dated: last_reviewed }",
      "`within` and `dated` belong together, such as `within: 6 months, dated: done_on`.",
    ],
    [
      "rule: { required-if: owner, if: { field: seats } }",
      "The condition does not say what `seats` has to be; add `is`, `not`, `above`, `below` or `set`.",
    ],
    [
      'rule: { unique: seats, message: "{seat} again" }',
      "`{seat}` stands for no field of this type. Did you mean `seats`?",
    ],
    [
      "Rule: { unique: seats }",
      "The constraint `Rule` has to be named in lower case, with hyphens, such as `it-told-late`.",
    ],
  ];
  for (const [constraint, message] of problems)
    it(message, async () => {
      const all = await found({
        [CONFIG]: `types:\n  event:\n    title: Event\n    fields: { seats: { kind: number } }\n    constraints:\n      ${constraint}\n`,
      });
      assert.deepEqual(
        all.map((each) => [each.rule, each.message, each.start.line]),
        [["config-invalid", message, 6]],
      );
    });
});
