/** The commands that chaos is let loose on. A new command that writes is one more entry. */

/** A command, and the folder it is run in. */
export interface ChaosCommand {
  readonly name: string;
  /** It has to end with 0 when nothing is in its way. */
  readonly argv: readonly string[];
  /** Files of the playbook, by path. */
  readonly files: Readonly<Record<string, string>>;
  /** Second names of files, by path. */
  readonly names?: Readonly<Record<string, string>>;
  /** What is run before, and the files that are written after that. */
  readonly earlier?: readonly string[];
  readonly later?: Readonly<Record<string, string>>;
  readonly isInGit?: true;
  /** The next command in the same folder, when it cannot be the same one again. */
  readonly next?: readonly string[];
  /** A file that a colleague changes at the same moment. */
  readonly contested?: string;
}

/** What a colleague writes there: nothing that `fix` could cure. */
export const THEIRS =
  "---\ntype: document\nid: DOC-900\ntitle: Theirs\nstatus: active\nowner: Tom\n---\n\n# Theirs\n\nText.\n";

const GOOD =
  "---\ntype: document\nid: DOC-001\ntitle: Brand\nstatus: draft\nowner: Tom\n---\n\n# Brand\n\nText.\n";
const documentOf = (id: string, length = 1): string =>
  GOOD.replace("DOC-001", id) + "Words and words.\n".repeat(length);
/** Lacks quotes around a value with a colon, which `fix` adds. */
const fixable = (id: string, length = 1): string =>
  documentOf(id, length).replace("title: Brand", "title: Brand: tone");
const SETTINGS = { "playbook.config.yaml": "" };
const REPORT = ["list", "--format", "json", "--output", "report.json"];

export const COMMANDS: readonly ChaosCommand[] = [
  {
    name: "fix",
    argv: ["fix"],
    files: {
      ...SETTINGS,
      "a.md": fixable("DOC-001"),
      "x/b.md": fixable("DOC-002", 2000),
      "x/c.md": fixable("DOC-003"),
      "good.md": documentOf("DOC-004"),
    },
    names: { "x/c.md": "x/c.txt" },
    contested: "a.md",
  },
  {
    name: "review",
    argv: ["review", ".", "--mark", "reviewed", "--by", "Tom"],
    files: {
      ...SETTINGS,
      "a.md": documentOf("DOC-001").replace("draft", "active"),
      "b.md": documentOf("DOC-002", 2000).replace("draft", "active"),
    },
    names: { "a.md": "a.txt" },
    next: ["fix"],
    contested: "b.md",
  },
  {
    name: "new",
    argv: ["new", "document", "Fresh", "--owner", "Tom", "-o", "x/y/fresh.md"],
    files: { ...SETTINGS, "a.md": GOOD },
  },
  {
    name: "init",
    argv: ["init", "--baseline", "--hook"],
    files: { "policies/a.md": "# A\n", "policies/b.md": fixable("DOC-001") },
    isInGit: true,
  },
  {
    name: "baseline",
    argv: ["lint", "--update-baseline"],
    files: { ...SETTINGS, "a.md": fixable("DOC-001") },
    earlier: ["lint", "--update-baseline"],
    later: { "b.md": fixable("DOC-002") },
  },
  {
    name: "audit",
    argv: ["audit", "--output", "pack"],
    files: { ...SETTINGS, "a.md": GOOD },
    earlier: ["audit", "--output", "pack"],
    later: { "b.md": documentOf("DOC-002"), "policies/p.md": "# P\n" },
  },
  {
    name: "first-audit",
    argv: ["audit", "--output", "x/pack"],
    files: { ...SETTINGS, "a.md": GOOD },
  },
  {
    name: "output",
    argv: REPORT,
    files: { ...SETTINGS, "a.md": GOOD, "report.json": "[]\n".repeat(3000) },
  },
  {
    name: "first-output",
    argv: REPORT,
    files: { ...SETTINGS, "a.md": GOOD },
  },
  {
    name: "linked-output",
    argv: REPORT,
    files: { ...SETTINGS, "a.md": GOOD, "report.json": "[]\n".repeat(3000) },
    names: { "report.json": "kept.json" },
  },
];
