/** A playbook by somebody who means harm, made in a temporary folder; long, because each of its documents is another attack. */

import { execFileSync } from "node:child_process";
import { mkdirSync, symlinkSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import {
  COMMAND,
  GLOBAL,
  hostileTexts,
  PROTOTYPE_KEYS,
} from "./hostile-texts.ts";

/** Findings that one document shall have, or would have if nobody stopped counting. */
export const FINDINGS = 10_000;
/** Bytes of the largest document that is read. */
const MOST_BYTES = 1024 * 1024;

/** What the suite is told about the window it runs in. */
export interface HostileOrder {
  readonly address: string;
  readonly isTrusted: boolean;
  /** What code in a document would write. */
  readonly marker: string;
}

/** Makes the playbook, with its order beside the documents, and returns its folder. */
export function makeHostile(folder: string, order: HostileOrder): string {
  const playbook = join(folder, "playbook");
  const files = {
    ...settings(order.address),
    ...texts(order.address),
    ...code(order),
    ...yaml(),
    ...large(),
    ".order.json": JSON.stringify(order),
    ".vscode/settings.json": JSON.stringify(WITHOUT_HEADINGS),
  };
  for (const [path, content] of Object.entries(files)) {
    mkdirSync(dirname(join(playbook, path)), { recursive: true });
    writeFileSync(join(playbook, path), content);
  }
  if (process.platform !== "win32") makeOddEntries(playbook, folder, order);
  return playbook;
}

/** For the headings it completes, VS Code's own Markdown support reads a megabyte for forty seconds. */
const WITHOUT_HEADINGS = { "markdown.suggest.paths.enabled": false };

const LINK = `[x](command:${COMMAND})`;

type Files = Readonly<Record<string, string | Uint8Array>>;

/** As YAML, which reads JSON. */
const quoted = (text: string): string => JSON.stringify(text);

const document = (fields: readonly string[], body: string): string =>
  `---\n${fields.join("\n")}\n---\n\n${body}\n`;

/** Settings that can be read, and people; below them a playbook whose settings are all wrong. */
function settings(address: string): Files {
  const all = Object.entries(hostileTexts(address));
  const people = [...all, ...PROTOTYPE_KEYS.map((key) => [key, key] as const)];
  const record = (id: string, text: string, more: string): string =>
    `  - { id: ${id}, name: ${quoted(text)}, ${more} }\n`;
  return {
    "playbook.config.yaml": `
people: people.yaml
include: ['**/*.md', '${"*a".repeat(4)}b']
types:
  policy:
    files: ['{policies/*,${LINK}}']
    fields:
      code: { kind: text, pattern: '(a+)+$' }
  brief:
    title: ${quoted(LINK)}
    plural: "$(squirrel) <marquee>"
    summary: ${quoted(`${LINK} $(squirrel) <img src=${address}/summary.png>`)}
    aliases: [${quoted(LINK)}, "$(squirrel)"]
    folder: ${quoted(LINK)}
  constructor: { title: Polluted, folder: constructor }
changes:
  freezes:
    - { name: ${quoted(LINK)}, from: 2098-12-01, to: 2099-01-05 }
`,
    "people.yaml": [
      "people:\n",
      ...people.map(([id, text]) => record(id, text, `email: ${quoted(text)}`)),
      "teams:\n",
      ...all.map(([id, text]) =>
        record(`team-${id}`, `Team ${text}`, `lead: ${id}`),
      ),
      "roles:\n",
      ...all.map(([id, text]) =>
        record(`role-${id}`, `Role ${text}`, `holder: ${id}`),
      ),
    ].join(""),
    "invalid/playbook.config.yaml": `
include: ['${"*a".repeat(40)}b', '${"{a,b}".repeat(40)}', '../**', '/etc/**']
people: ../../../etc/passwd
types:
  policy: { icon: 'x) $(squirrel', fields: { ${quoted(LINK)}: { kind: text }, code: { pattern: '(?=a)(a|a)*\\1' } } }
  ${PROTOTYPE_KEYS.map((key) => `${key}: { title: Polluted }`).join("\n  ")}
aliases: { __proto__: [title], constructor: [title] }
rules:
  ${PROTOTYPE_KEYS.map((key) => `${key}: error`).join("\n  ")}
baseline: ../../escaped.json
${quoted(LINK)}: ${quoted(LINK)}
`,
    "invalid/policies/a.md": "---\ntitle: A\n---\n",
  };
}

/** One policy, one term, one action and one change for each text, which stands in every place. */
function texts(address: string): Files {
  const files: Record<string, string> = {};
  const all = Object.entries(hostileTexts(address));
  for (const [at, [name, title]] of all.entries()) {
    const text = title.slice(0, 2000);
    const [next] = all[(at + 1) % all.length]!;
    files[`policies/${name}.md`] = document(
      [
        `id: ${quoted(text.slice(0, 200))}`,
        `title: ${quoted(title)}`,
        `status: ${quoted(text)}`,
        `owner: [${name}, role-${name}, ${quoted(text)}]`,
        `approver: ${quoted(text)}`,
        `last_reviewed: 2020-01-01`,
        `review_interval: 6 months`,
        `version: ${quoted(text)}`,
        `code: ${"a".repeat(5000)}!`,
        `related: [POL-${at}, policies/${next}.md, ${quoted(text)}]`,
        `supersedes: ${quoted(text)}`,
        `${quoted(text.slice(0, 100))}: ${quoted(text)}`,
        `# playbook-disable ${text.replace(/\s+/g, " ").slice(0, 200)} -- ${text.replace(/\s+/g, " ").slice(0, 200)}`,
      ],
      `# ${title}\n\n## ${text}\n\nTODO ${text}\n\n[${text}](missing-${name}.md) POL-${at} ${text}\n\n| Owner | Version |\n|---|---|\n| ${text} | ${text} |\n`,
    );
    files[`policies/plain-${name}.md`] = document(
      [
        `id: POL-${at}`,
        `title: Policy ${at}`,
        "status: active",
        `owner: role-${name}`,
        `related: [${quoted(text.slice(0, 200))}, policies/${name}.md]`,
      ],
      `# Policy ${at}\n\nSee policies/${name}.md, ${text.slice(0, 200)}.\n`,
    );
    files[`glossary/${name}.md`] = document(
      [
        "type: term",
        `term: ${quoted(text)}`,
        `title: ${quoted(title)}`,
        "status: active",
        `owner: ${name}`,
        `definition: ${quoted(text)}`,
        `synonyms: [${quoted(text)}, Synonym${at}]`,
      ],
      `# ${title}\n\n## Definition\n\n${text}\n`,
    );
    files[`post-mortems/${name}.md`] = document(
      [
        `id: PM-${at}`,
        `title: ${quoted(title)}`,
        "status: reviewed",
        `owner: ${name}`,
        `severity: ${quoted(text)}`,
        "incident_date: 2026-04-14",
      ],
      `# ${title}\n\nSynonym${at} went wrong.\n\n## Action items\n\n- [ ] ${text} (${name}, due 2026-05-01)\n- ${text} (${text}, due ${text})\n`,
    );
    files[`systems/${name}.md`] = document(
      [
        `id: SYS-${at}`,
        `title: ${quoted(title)}`,
        "status: active",
        `owner: ${name}`,
        `vendor: ${quoted(text)}`,
        `tier: ${quoted(text)}`,
      ],
      `# ${title}\n`,
    );
    files[`changes/${name}.md`] = document(
      [
        `id: CHG-${at}`,
        `title: ${quoted(title)}`,
        "status: submitted",
        `owner: ${name}`,
        `requester: ${quoted(text)}`,
        "change_type: normal",
        `systems: [SYS-${at}, ${quoted(text)}]`,
        "planned_start: 2098-12-08",
        `approvals: [{ by: ${quoted(text)}, on: 2026-11-01, decision: ${quoted(text)} }]`,
      ],
      `# ${title}\n`,
    );
  }
  return files;
}

/** Front matter in languages that other readers run. */
function code({ marker, address }: HostileOrder): Files {
  const script = `(globalThis.${GLOBAL} = 1, require("node:fs").writeFileSync(${JSON.stringify(marker)}, "x"), fetch("${address}/code"))`;
  const languages = ["js", "javascript", " coffee", "json", "toml", " js "];
  return {
    ...Object.fromEntries(
      languages.map((language, at) => [
        `policies/code-${at}.md`,
        `---${language}\n${script}\nmodule.exports = { type: "policy", title: ${script} }\n---\n\n# Code\n`,
      ]),
    ),
    "policies/code-tags.md": document(
      [
        "type: policy",
        `title: !!js/function 'function () { ${script.replaceAll("'", "")} }'`,
        `owner: !!js/eval '${script}'`,
        `status: !!python/object/apply:os.system ['touch ${marker}']`,
        "version: !!binary R0lGODlhDAAMAIQAAP==",
        "related: !!set { ? a, ? b }",
        `approver: \${${script}}`,
        `deputy: "{{constructor.constructor('${script.replaceAll('"', "`")}')()}}"`,
      ],
      `# Code\n\n<%= ${script} %>\n\n\`\`\`js\n${script}\n\`\`\`\n`,
    ),
  };
}

/** YAML that grows, sinks or repeats itself, and keys that mean something to JavaScript. */
function yaml(): Files {
  const laughs = [..."abcdefghi"].map((name, at, names) =>
    at === 0
      ? 'a: &a ["lol","lol","lol","lol","lol","lol","lol","lol","lol"]'
      : `${name}: &${name} [${`*${names[at - 1]},`.repeat(9).slice(0, -1)}]`,
  );
  const keys = (count: number, key: (at: number) => string): string[] =>
    Array.from({ length: count }, (_, at) => `${key(at)}: ${at}`);
  return {
    "policies/bomb-aliases.md": document(
      ["type: policy", ...laughs, "related: *i", "title: *i"],
      "# Aliases",
    ),
    "policies/bomb-self.md": document(
      ["type: policy", "related: &r [*r, *r]", "<<: *r"],
      "# Itself",
    ),
    "policies/bomb-flow.md": document(
      ["type: policy", `related: ${"[".repeat(20_000)}`],
      "# Flow",
    ),
    "policies/bomb-closed.md": document(
      ["type: policy", `related: ${"[".repeat(10_000)}${"]".repeat(10_000)}`],
      "# Flow",
    ),
    "policies/bomb-block.md": document(
      [
        "type: policy",
        "related:",
        ...Array.from({ length: 300 }, (_, at) => `${" ".repeat(at + 1)}-`),
      ],
      "# Block",
    ),
    "policies/bomb-question.md": document(
      ["type: policy", "? ".repeat(20_000)],
      "# Question",
    ),
    "policies/many-keys.md": document(
      ["type: policy", ...keys(5000, (at) => `key${at}`)],
      "# Keys",
    ),
    "policies/same-keys.md": document(
      ["type: policy", ...keys(5000, () => "title")],
      "# Keys",
    ),
    "policies/unclosed.md": `---\ntype: policy\n${"title: x\n".repeat(5000)}`,
    ...Object.fromEntries(
      PROTOTYPE_KEYS.map((key) => [
        `policies/${key}.md`,
        document(
          [
            `id: ${key}`,
            `title: ${key}`,
            `status: ${key}`,
            `owner: ${key}`,
            `version: ${key}`,
            `related: [${PROTOTYPE_KEYS.join(", ")}]`,
            `${key}: { owner: Mallory, polluted: true }`,
          ],
          `# ${key}\n\n## ${key}\n\n${key} is [${key}](${key}.md).\n`,
        ),
      ]),
    ),
    ...Object.fromEntries(
      PROTOTYPE_KEYS.map((key) => [
        `notes/${key}.md`,
        document(
          [`type: ${key}`, `title: ${key}`, `owner: ${key}`],
          `# ${key}`,
        ),
      ]),
    ),
  };
}

/** As many findings, as long a line and as large a file as there can be. */
function large(): Files {
  const fields = [
    "id: PM-900",
    "title: Many",
    "status: reviewed",
    "owner: link",
    "severity: sev1",
    "incident_date: 2026-04-14",
  ];
  const head = document(
    ["id: POL-900", "title: One line", "status: active", "owner: link"],
    "# One line\n",
  );
  const words = "POL-1 Synonym1 <b>TODO</b> **x** `y` $(squirrel) ";
  const line = (bytes: number): string =>
    head + words.repeat(bytes / words.length + 1).slice(0, bytes - head.length);
  return {
    // Nobody and no day is named: two findings an item.
    "post-mortems/many-findings.md": document(
      fields,
      `# Many\n\n## Action items\n\n${"- [ ] a\n".repeat(FINDINGS / 2)}`,
    ),
    "policies/one-line.md": line(MOST_BYTES),
    "policies/too-large.md": line(MOST_BYTES + 1),
    "policies/nul.md": "---\ntype: policy\ntitle: \0\n---\n",
    "policies/utf-16.md": Buffer.from(
      "\ufeff---\ntype: policy\n---\n",
      "utf16le",
    ),
  };
}

/** Names and kinds of files that only some file systems have. */
function makeOddEntries(
  playbook: string,
  outside: string,
  { address }: HostileOrder,
): void {
  const names = [
    LINK,
    `$(squirrel) <marquee>`,
    "line\nbreak",
    "\u202edm.ecneloiv",
    "%2e%2e%2fescape",
    "#hash?query",
    " blank ",
    "CON",
    ...PROTOTYPE_KEYS,
  ];
  const folder = join(playbook, LINK);
  mkdirSync(folder, { recursive: true });
  for (const name of names)
    writeFileSync(
      join(folder, `${name}.md`),
      document(
        ["status: active", "owner: link", "last_reviewed: 2020-01-01"],
        `![x](${address}/body.png)`,
      ),
    );
  const secret = join(outside, "secret.md");
  writeFileSync(
    secret,
    document(["type: policy", "id: POL-SECRET", "title: SECRET"], "# SECRET"),
  );
  const links: Readonly<Record<string, string>> = {
    "policies/loop": "..",
    "policies/dangling.md": "nowhere.md",
    "policies/itself.md": "itself.md",
    "policies/outside.md": secret,
    "policies/folder-outside": outside,
    "policies/device.md": "/dev/zero",
    "policies/passwd.md": "/etc/passwd",
  };
  for (const [path, target] of Object.entries(links))
    symlinkSync(target, join(playbook, path));
  mkdirSync(join(playbook, "policies", "folder.md"));
  // Reading a pipe waits for a writer who never comes; five of them would take every thread of the file system.
  mkdirSync(join(playbook, "pipes", "ignored"), { recursive: true });
  mkdirSync(join(playbook, "notes", "ignored"), { recursive: true });
  for (const name of [
    "pipe.md",
    "pipes/ignored/.gitignore",
    "playbook.baseline.json",
    "pipes/playbook.config.yaml",
    "pipes/people.yaml",
    "notes/ignored/.gitignore",
  ])
    execFileSync("mkfifo", [join(playbook, name)]);
}
