import assert from "node:assert/strict";
import { readConfig } from "../../../src/core/config/read-config.ts";
import { RULES } from "../../../src/core/rules/index.ts";
import { fieldsOf } from "../../../src/core/types/fields-of.ts";
import { BUILT_IN_TYPES } from "../../../src/core/types/built-in.ts";

const read = (text: string) => readConfig(text, BUILT_IN_TYPES, RULES);
const typeOf = (text: string, id: string) =>
  read(text).config.types.find((type) => type.id === id)!;

/** What is wrong with a config, each time with the text it points at. */
function problemsOf(text: string): readonly (readonly [string, string])[] {
  return read(text).problems.map(
    ({ range, message }) =>
      [text.slice(range.start, range.end), message] as const,
  );
}

describe("readConfig", () => {
  it("has a default for everything", () => {
    const { config, problems } = read("");
    assert.deepEqual(problems, []);
    assert.deepEqual(config.include, [
      "**/*.md",
      "**/*.markdown",
      "**/*.md.erb",
    ]);
    assert.equal(config.people, "people.yaml");
    assert.deepEqual(config.dueSoon, { days: 30 });
    assert.deepEqual(
      config.types.map(({ id }) => id),
      BUILT_IN_TYPES.map(({ id }) => id),
    );
  });

  it("reads every setting of a file with a byte order mark, and places what is wrong behind the mark", () => {
    const text =
      "\uFEFFinclude: [a/**]\npeople: team.yaml\nrules:\n  owner-unknown: off\n";
    const { config, problems } = read(text);
    assert.deepEqual(problems, []);
    assert.equal(config.people, "team.yaml");
    assert.equal(config.rules.get("owner-unknown")?.severity, "off");
    assert.deepEqual(
      problemsOf("\uFEFFpeopel: team.yaml\n").map(([words]) => words),
      ["peopel"],
    );
  });

  it("takes nothing but a name for an icon, since a label is made of it", () => {
    const text = (icon: string): string =>
      `types:\n  policy:\n    icon: ${icon}\n`;
    assert.equal(typeOf(text("megaphone"), "policy").icon, "megaphone");
    assert.deepEqual(problemsOf(text("x) $(bug")), [
      [
        "x) $(bug",
        "`icon` of the type `policy` is `x) $(bug`; it has to be the name of one of VS Code's icons, such as `megaphone`.",
      ],
    ]);
    assert.equal(typeOf(text("x) $(bug"), "policy").icon, "law");
  });

  it("reads what the README shows", () => {
    const { config, problems } = read(`
exclude: [archive/**]
types:
  policy:
    folder: governance/policies
    fields:
      region: { kind: one-of, values: [emea, us, apac], required: approved }
    sections:
      Budget: approved
  campaign-brief:
    title: Campaign brief
    folder: briefs
    reviewInterval: 6 months
    sections:
      Audience: in-review
aliases:
  owner: [verantwortlich]
review:
  dueSoon: 6 weeks
  intervals: { sop: 6 months }
dates: { order: DD/MM/YYYY }
rules:
  review-overdue: error
  draft-stale: { severity: warning, days: 60 }
  policy-unimplemented: off
`);
    assert.deepEqual(problems, []);
    assert.deepEqual(config.exclude, ["archive/**"]);
    assert.deepEqual(config.aliases.get("owner"), ["verantwortlich"]);
    assert.deepEqual(config.dueSoon, { days: 42 });
    assert.deepEqual(config.reviewIntervals.get("sop"), { months: 6 });
    assert.equal(config.dateOrder, "DD/MM/YYYY");
    assert.equal(config.rules.get("review-overdue")?.severity, "error");
    assert.equal(config.rules.get("draft-stale")?.options.get("days"), 60);
    assert.equal(config.rules.get("policy-unimplemented")?.severity, "off");
    const policy = config.types.find(({ id }) => id === "policy")!;
    assert.equal(policy.folders[0], "governance/policies");
    assert.ok(policy.folders.includes("policies"));
    const region = fieldsOf(policy).find(({ name }) => name === "region");
    assert.deepEqual(region?.kind, {
      kind: "one-of",
      values: ["emea", "us", "apac"],
    });
    assert.equal(region?.required, "approved");
    assert.equal(policy.sections.at(-1)?.heading, "Budget");
    const brief = config.types.find(({ id }) => id === "campaign-brief")!;
    assert.equal(brief.plural, "Campaign briefs");
    assert.equal(brief.reviewInterval, "6 months");
  });

  it("changes a built-in field, takes its requirement away, and keeps the rest of it", () => {
    const policy = typeOf(
      "types: { policy: { fields: { version: never } } }",
      "policy",
    );
    const version = fieldsOf(policy).find(({ name }) => name === "version");
    assert.equal(version?.required, undefined);
    assert.ok(version?.aliases?.includes("rev"));
  });

  it("adds synonyms to a built-in section", () => {
    const sop = typeOf(
      "types: { sop: { sections: { procedure: { synonyms: [How to] } } } }",
      "sop",
    );
    const procedure = sop.sections.find(
      ({ heading }) => heading === "Procedure",
    );
    assert.ok(procedure?.synonyms?.includes("How to"));
    assert.ok(procedure?.synonyms?.includes("Steps"));
    assert.ok(procedure?.required);
  });

  for (const [name, text, expected] of [
    [
      "an unknown setting",
      "exlude: [a]",
      [
        [
          "exlude",
          "The config has no setting `exlude`. Did you mean `exclude`?",
        ],
      ],
    ],
    [
      "an unknown rule",
      "rules: { review-overdu: info }",
      [
        [
          "review-overdu",
          "There is no rule `review-overdu`. Did you mean `review-overdue`?",
        ],
      ],
    ],
    [
      "an unknown severity",
      "rules: { review-overdue: fatal }",
      [
        [
          "fatal",
          "The severity of `review-overdue` is `fatal`; it has to be one of `error`, `warning`, `info`, `hint`, `off`.",
        ],
      ],
    ],
    [
      "an unknown option",
      "rules: { draft-stale: { day: 3 } }",
      [["day", "`draft-stale` has no setting `day`. Did you mean `days`?"]],
    ],
    [
      "an option of another kind",
      "rules: { draft-stale: { days: soon } }",
      [
        [
          "soon",
          "`draft-stale.days` is `soon`; it has to be a number such as `90`.",
        ],
      ],
    ],
    [
      "a length of time that is none",
      "review: { dueSoon: soonish }",
      [
        [
          "soonish",
          "`review.dueSoon` is `soonish`; write a duration such as `6 months`, `90 days` or `1 year`.",
        ],
      ],
    ],
    [
      "an unknown type",
      "review: { intervals: { polcy: 1 year } }",
      [
        [
          "polcy",
          "`review.intervals` has no setting `polcy`. Did you mean `policy`?",
        ],
      ],
    ],
    [
      "a path that leaves the folder",
      "people: ../people.yaml",
      [
        [
          "../people.yaml",
          "`people` is `../people.yaml`; it has to be a path inside the playbook's folder.",
        ],
      ],
    ],
    [
      "an absolute path",
      "siteRoot: /srv/site",
      [
        [
          "/srv/site",
          "`siteRoot` is `/srv/site`; it has to be a path inside the playbook's folder.",
        ],
      ],
    ],
    [
      "a drive letter",
      "baseline: 'C:\\x.json'",
      [
        [
          "'C:\\x.json'",
          "`baseline` is `C:\\x.json`; it has to be a path inside the playbook's folder.",
        ],
      ],
    ],
    [
      "an unusable glob",
      "exclude: ['a{b']",
      [
        [
          "['a{b']",
          "`exclude` holds `a{b`: The pattern has unbalanced braces or more than 64 alternatives.",
        ],
      ],
    ],
    [
      "a pattern that could hang",
      "types: { sop: { fields: { code: { kind: text, pattern: '(?=x)' } } } }",
      [
        [
          "'(?=x)'",
          "`pattern` of the field `code` cannot be used: It is no regular expression, or uses look-around or back-references, which are not supported.",
        ],
      ],
    ],
    [
      "a one-of without values",
      "types: { sop: { fields: { code: { kind: one-of } } } }",
      [
        [
          "{ kind: one-of }",
          "The field `code` is one of a few values; list them, for instance `values: [low, medium, high]`.",
        ],
      ],
    ],
    [
      "a type in capitals",
      "types: { Brief: {} }",
      [
        [
          "Brief",
          "The type `Brief` has to be named in lower case, with hyphens, such as `campaign-brief`.",
        ],
      ],
    ],
    [
      "an unknown date order",
      "dates: { order: YYYY/DD/MM }",
      [
        [
          "YYYY/DD/MM",
          "`dates.order` is `YYYY/DD/MM`; it has to be one of `DD/MM/YYYY`, `MM/DD/YYYY`.",
        ],
      ],
    ],
    [
      "a list where a map belongs",
      "rules: [review-overdue]",
      [["[review-overdue]", "`rules` has to be a map of `name: value` lines."]],
    ],
  ] as const)
    it(`points at ${name} and says what would be right`, () => {
      assert.deepEqual(problemsOf(text), expected);
    });

  it("keeps what it could read when something else is wrong", () => {
    const { config } = read("exlude: [a]\nreview: { dueSoon: 2 weeks }\n");
    assert.deepEqual(config.dueSoon, { days: 14 });
  });

  it("cannot be made to change the prototype of objects", () => {
    read(
      "__proto__: { polluted: 1 }\ntypes: { __proto__: { title: x } }\nrules: { constructor: off }",
    );
    assert.equal(({} as Record<string, unknown>)["polluted"], undefined);
    assert.deepEqual(
      problemsOf("rules: { constructor: off }")[0]?.[0],
      "constructor",
    );
  });

  it("says of broken YAML where it breaks", () => {
    const [problem] = read("rules:\n  review-overdue: 'info\n").problems;
    assert.ok(problem);
    assert.ok(problem.range.end <= "rules:\n  review-overdue: 'info\n".length);
  });
});
