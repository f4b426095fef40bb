/** Changes of whole files: names, copies, settings, and texts that wander from one document to another. */

import { withFiles, type Files } from "./input.ts";
import type { Random } from "./random.ts";

type FileChange = (files: Files, path: string, random: Random) => Files;

const CONFIGS: readonly string[] = [
  "",
  "rules:\n  owner-unknown: error\n  section-empty: off\n",
  "rules: { owner-missing: [error, { x: 1 }] }\n",
  "dates: { order: DD/MM/YYYY }\n",
  "dates: { order: MM/DD/YYYY }\n",
  "exclude: [policies/**]\npeople: team.yaml\n",
  "types:\n  policy:\n    fields:\n      region: { kind: text, required: always }\n      constructor: { kind: reference }\n",
  "types:\n  brief-of-ours:\n    title: Our brief\n    folder: policies\n    reviewInterval: 6 months\n    sections:\n      Audience: in-review\n",
  "aliases:\n  owner: [Responsible, Verantwortlich]\n  next_review: [__proto__]\n",
  "review:\n  dueSoon: 6 weeks\n  intervals: { sop: 6 months }\n",
  "changes:\n  freezes:\n    - { name: Peak, from: 2026-11-15, to: 2026-12-31 }\n",
  "people: [\n",
  "siteRoot: site\n",
];
const PATHS = [
  "policies/a.md",
  "policies/POL-001.md",
  "sops/b.md",
  "post-mortems/c.md",
  "changes/d.md",
  "meetings/e.md",
  "systems/f.md",
  "raci/g.md",
  "glossary/h.md",
  "people.yaml",
  "playbook.config.yaml",
  "README.md",
  "a b/ü&<x>.md",
  "__proto__.md",
  "constructor/x.md",
  "deep/er/and/deeper/index.md",
  "x.MD",
  "templates/t.md",
];

/** All of them. */
export const FILE_CHANGES: readonly FileChange[] = [
  (files, path) => without(files, path),
  (files, path) => ({ ...files, [path]: "" }),
  (files, path, random) => ({
    ...without(files, path),
    [random.pick(PATHS)]: files[path]!,
  }),
  (files, path, random) => ({ ...files, [random.pick(PATHS)]: files[path]! }),
  (files, _, random) => ({
    ...files,
    "playbook.config.yaml": random.pick(CONFIGS),
  }),
  (files, path, random) => {
    const other = random.pick(Object.keys(files));
    return { ...files, [path]: files[other]!, [other]: files[path]! };
  },
  (files, path, random) => {
    const from = sections(files[random.pick(Object.keys(files))]!);
    const to = sections(files[path]!);
    to.splice(random.below(to.length + 1), random.below(2), random.pick(from));
    return { ...files, [path]: to.join("") };
  },
  (files, path, random) => {
    const other = random.pick(Object.keys(files));
    return {
      ...files,
      [path]: `${files[path]!}\n[there](${other}) and [here](../${other}#a)\n`,
    };
  },
  (files, path) => ({
    ...files,
    [path]: files[path]!.replace(/^id: .*/m, "id: POL-001"),
  }),
  (files) => ({
    ...files,
    "glossary.md":
      "---\ntype: document\n---\n\n# Glossary\n\n| Term | Definition |\n|---|---|\n| Lead | A contact |\n| lead | See Lead |\n",
  }),
];

function without(files: Files, path: string): Files {
  const rest = withFiles(files, new Map([[path, null]]));
  return Object.keys(rest).length > 0 ? rest : files;
}

function sections(text: string): string[] {
  return text.split(/^(?=#{1,3} )/m);
}
