/** The folders that stories run in: copies, since stories write. */

import {
  cpSync,
  existsSync,
  mkdirSync,
  readFileSync,
  writeFileSync,
} from "node:fs";
import { basename, join } from "node:path";
import { writeFiles } from "../cli/temp-folder.ts";
import { lineOf, lintForEditor } from "../hosts/command-line.ts";
import { repository } from "../hosts/repository.ts";

/** A folder of documents that is no playbook yet. */
export function makeHandbook(folder: string): string {
  const handbook = join(folder, "handbook");
  writeFiles(handbook, {
    "README.md": "# Marketing at our company\n",
    "people.yaml":
      "people:\n  - { id: maria, name: Maria Lopez, team: brand }\nteams:\n  - { id: brand, name: Brand }\n",
    "policies/brand.md":
      "---\ntitle: Brand Voice\nstatus: draft\nowner: Maria Lopez\n---\n\n# Brand Voice\n",
    "policies/consent.md":
      "---\ntitle: Consent\nstatus: draft\nowner:\n---\n\n# Consent\n",
  });
  return handbook;
}

/** A small playbook of documents in every stage of their life. */
export function makePolicies(folder: string): string {
  const policies = join(folder, "policies-of-ours");
  const body =
    "## Purpose\n\nA.\n\n## Scope\n\nB.\n\n## Responsibilities\n\nC.\n\n## Policy\n\n1. D.\n\n## Exceptions\n\nNone are granted.\n";
  const policy = (id: string, title: string, ...lines: readonly string[]) =>
    `---\n${["type: policy", `id: ${id}`, `title: ${title}`, ...lines].join("\n")}\n---\n\n# ${title}\n\n${body}`;
  const active = (owner: string): readonly string[] => [
    ...["status: active", `owner: ${owner}`, "approver: Tom Osei"],
    ...["approved_on: 2020-01-01", 'version: "1.0"', "policy_area: consent"],
    "last_reviewed: 2020-01-01 # by the board",
  ];
  writeFiles(policies, {
    "playbook.config.yaml": "rules:\n  policy-unimplemented: off\n",
    "people.yaml":
      "people:\n  - { id: maria, name: Maria Lopez }\n  - { id: tom, name: Tom Osei }\n",
    "policies/brand.md": policy(
      "POL-001",
      "Brand voice",
      ...active("Maria Lopez"),
    ),
    "policies/consent.md": policy(
      "POL-002",
      "Consent",
      ...active("Maria Lopez"),
    ),
    "policies/vendors.md": policy("POL-003", "Vendors", ...active("Tom Osei")),
    "policies/consent-by-phone.md": policy(
      ...["POL-004", "Consent by phone", "status: in review"],
      ...["owner: Maria Lopez", "policy_area: consent"],
    ),
    "policies/access.md": policy(
      ...["POL-005", "Access", "status: draft # for now", "owner: Maria Lopez"],
      "created: 03/04/2026",
    ),
  });
  return policies;
}

/** A copy of the example playbook, to write in. */
export function makeExample(folder: string): string {
  const example = join(folder, "example");
  mkdirSync(example);
  cpSync(join(repository, "test/playbooks/example"), example, {
    recursive: true,
  });
  return example;
}

/** The example playbook beside one with settings of its own, as one workspace; `isTrusted` is what the window shall be. */
export function makeTwoRoots(folder: string, isTrusted: boolean): string {
  const example = makeExample(folder);
  const findings = lintForEditor(example).map(lineOf).sort();
  const expected = { isTrusted, findings };
  writeFileSync(join(example, ".expected.json"), JSON.stringify(expected));
  writeFiles(folder, {
    "agency/playbook.config.yaml":
      "rules:\n  owner-missing: off\n  field-missing: off\n",
    "agency/policies/loose.md": "---\nstatus: draft\n---\n\n# Loose\n",
  });
  const workspace = join(folder, "both.code-workspace");
  const folders = [{ path: "example" }, { path: "agency" }];
  writeFileSync(workspace, JSON.stringify({ folders }));
  return workspace;
}

/**
 * Copies of folders as one workspace, playbooks all of them, each with what the command line finds in it in
 * `NAME.expected.json` beside it.
 */
export function makeComparison(
  folder: string,
  sources: readonly string[],
): string {
  const folders = sources.map((source) => {
    const name = basename(source);
    const copy = join(folder, name);
    cpSync(source, copy, { recursive: true });
    const config = join(copy, "playbook.config.yaml");
    if (!existsSync(config)) writeFileSync(config, "");
    const findings = lintForEditor(copy).map(lineOf).sort();
    writeFileSync(`${copy}.expected.json`, JSON.stringify(findings));
    return { path: name };
  });
  const workspace = join(folder, "compared.code-workspace");
  writeFileSync(workspace, JSON.stringify({ folders }));
  return workspace;
}

/** A small playbook to write in: a policy that is overdue, a draft, a procedure, a record of a system, people and roles. */
export function makePlaybook(folder: string): string {
  const playbook = join(folder, "playbook");
  writeFiles(playbook, {
    "playbook.config.yaml":
      "people: people.yaml\ntypes:\n  policy:\n    files: ['guidelines/**']\n",
    "people.yaml":
      "people:\n  - { id: maria, name: Maria Lopez, team: brand }\n  - { id: tom, name: Tom Fry, team: brand }\nteams:\n  - { id: brand, name: Brand }\nroles:\n  - { id: brand-lead, name: Brand lead, holder: maria }\n",
    "policies/brand.md": [
      "---",
      "id: POL-001",
      "title: Brand Voice # as printed",
      "status: active",
      "owner: Brand lead",
      "last_reviewed: 2020-03-01",
      "review_interval: 6 months",
      "related: [SOP-001, 'SYS-001']",
      "---",
      "",
      "# Brand Voice",
      "",
      "## Purpose",
      "",
      "We sound like one company, as SOP-001 shows.",
      "",
      "TODO: say how.",
      "",
      "## Scope",
      "",
      "All that we publish.",
      "",
    ].join("\r\n"),
    "sops/launch.md":
      "---\nid: SOP-001\ntitle: Launch a Campaign\nstatus: draft\nowner: Tom Fry\n---\n\n# Launch a Campaign\n",
    "systems/crm.md":
      '---\nid: SYS-001\ntitle: "CRM <b>bold</b> [x](command:playbook.lint)"\nstatus: active\nowner: Maria Lopez\n---\n\n# CRM\n',
    "guidelines/tone.md": "---\nstatus: draft\n---\n\n# Tone\n",
    "README.md": "# Our Playbook\n",
  });
  return playbook;
}

/** The example with a few things gone wrong, as the README shows it. */
export function makePictured(folder: string): string {
  const playbook = join(folder, "playbook");
  cpSync(join(repository, "test/playbooks/example"), playbook, {
    recursive: true,
  });
  const edits: readonly (readonly [path: string, from: string, to: string])[] =
    [
      ["sops/audience-check.md", "owner: Aoife Daly", "owner: Aoife Dailey"],
      [
        "post-mortems/2026-09-22-german-prices.md",
        "| Lena Fischer | 2026-12-11 | open            |",
        "|              | 2026-11-06 | open            |",
      ],
      [
        "policies/social-media.md",
        "last_reviewed: 2026",
        "last_reviewed: 2025",
      ],
      ["systems/latchgate.md", "last_reviewed: 2026", "last_reviewed: 2025"],
    ];
  for (const [path, from, to] of edits) {
    const text = readFileSync(join(playbook, path), "utf8");
    if (!text.includes(from)) throw new Error(`No \`${from}\` in ${path}.`);
    writeFileSync(join(playbook, path), text.replace(from, to));
  }
  return playbook;
}

const SYSTEM =
  "---\nid: SYS-001\ntitle: CRM\nstatus: active\nowner: Sam Seller\ntechnical_owner: Tom Builder\n---\n\n# CRM\n";
const change = (id: string, title: string, more: string): string =>
  `---\nid: ${id}\ntitle: ${title}\nstatus: submitted # waits for the board\nowner: Maria Lopez\nrequester: Maria Lopez\nchange_type: normal\nrisk: medium\nsystems: [SYS-001]\nrequested_on: 2026-10-26\n${more}---\n\n# ${title}\n`;

/** Changes that wait, a meeting that decides, and a post-mortem with open actions. */
const CALENDAR = {
  "playbook.config.yaml":
    "changes:\n  freezes:\n    - { name: Year's end, from: 2098-12-15, to: 2099-01-05 }\n",
  "people.yaml":
    "teams:\n  - { id: marketing, name: Marketing }\n  - { id: it, name: IT }\n  - { id: sales, name: Sales }\npeople:\n  - { id: maria, name: Maria Lopez, team: marketing }\n  - { id: tom, name: Tom Builder, team: it }\n  - { id: sam, name: Sam Seller, team: sales }\n",
  "systems/crm.md": SYSTEM,
  "changes/form.md": change(
    "CHG-001",
    "Trade enquiries to the CRM",
    "planned_start: 2098-12-08\nplanned_end: 2098-12-09\napprovals:\n  - { by: Sam Seller, on: 2026-11-01, decision: approved }\n",
  ),
  "changes/field.md": change(
    "CHG-002",
    "Club card field",
    "planned_start: 2099-01-19\n",
  ),
  "charters/board.md":
    "---\nid: CHTR-001\ntitle: Change-control group\nstatus: active\nowner: Tom Builder\nchair: Tom Builder\nmembers:\n  - { person: Maria Lopez }\n  - { person: Tom Builder }\ncadence: monthly\n---\n\n# Change-control group\n",
  "post-mortems/sale.md":
    "---\nid: PM-001\ntitle: Sale to the wrong people\nstatus: reviewed\nowner: Maria Lopez\nseverity: sev1\nincident_date: 2026-04-14\n---\n\n# Sale to the wrong people\n\n## Action items\n\n- [ ] Check every audience (Tom Builder, due 2026-05-01)\n- Alarm when the sync copies nothing (Tom Builder, due 2026-06-01)\n",
};

/** A small playbook of changes, meetings and actions. */
export function makeCalendar(folder: string): string {
  const handbook = join(folder, "handbook");
  writeFiles(handbook, CALENDAR);
  return handbook;
}
