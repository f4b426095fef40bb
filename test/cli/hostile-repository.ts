/** A repository that would start a program at every turn: each one leaves a mark when it is started. */

import {
  chmodSync,
  mkdirSync,
  readdirSync,
  renameSync,
  rmSync,
  utimesSync,
  writeFileSync,
} from "node:fs";
import { execFileSync } from "node:child_process";
import { join } from "node:path";
import { git } from "./run-on-disk.ts";
import { writeFiles } from "./temp-folder.ts";

/** How a key starts the program: by its path, as a shell command after `!`, or as an address. */
type Form = "path" | "!" | "ext";

/** Every key of git's settings that names a program; what a newer git knows besides is asked of it. */
const PROGRAM_KEYS: Readonly<Record<string, Form>> = {
  "alias.canary": "!",
  "browser.canary.cmd": "path",
  "browser.canary.path": "path",
  "core.alternateRefsCommand": "path",
  "core.askPass": "path",
  "core.editor": "path",
  "core.fsmonitor": "path",
  "core.gitProxy": "path",
  "core.pager": "path",
  "core.sshCommand": "path",
  "credential.helper": "path",
  "credential.https://example.invalid.helper": "!",
  "diff.external": "path",
  "diff.trap.command": "path",
  "diff.trap.textconv": "path",
  "difftool.canary.cmd": "path",
  "difftool.canary.path": "path",
  "filter.stream.process": "path",
  "filter.trap.clean": "path",
  "filter.trap.smudge": "path",
  "gc.recentObjectsHook": "path",
  "gpg.openpgp.program": "path",
  "gpg.program": "path",
  "gpg.ssh.defaultKeyCommand": "path",
  "gpg.ssh.program": "path",
  "gpg.x509.program": "path",
  "guitool.canary.cmd": "path",
  "help.browser": "path",
  "hook.canary.command": "path",
  "imap.tunnel": "path",
  "instaweb.browser": "path",
  "instaweb.httpd": "path",
  "interactive.diffFilter": "path",
  "man.canary.cmd": "path",
  "man.canary.path": "path",
  "merge.trap.driver": "path",
  "mergetool.canary.cmd": "path",
  "mergetool.canary.path": "path",
  "pager.diff": "path",
  "pager.log": "path",
  "remote.local.receivepack": "path",
  "remote.local.uploadpack": "path",
  "remote.origin.url": "ext",
  "sendemail.ccCmd": "path",
  "sendemail.headerCmd": "path",
  "sendemail.sendmailCmd": "path",
  "sendemail.toCmd": "path",
  "sequence.editor": "path",
  "submodule.inner.md.update": "!",
  "submodule.inner.md.url": "ext",
  "svn.authorsProg": "path",
  "tar.canary.command": "path",
  "trailer.canary.cmd": "path",
  "trailer.canary.command": "path",
  "uploadpack.packObjectsHook": "path",
  "web.browser": "path",
};

/** Keys of a newer git, whose names look as if they named a program. */
function newerKeys(): readonly string[] {
  const known = new Set(
    Object.keys(PROGRAM_KEYS).map((key) => key.toLowerCase()),
  );
  return execFileSync("git", ["help", "--config"], { encoding: "utf8" })
    .split("\n")
    .filter((key) => PROGRAM_LIKE.test(key) && !NO_PROGRAM.test(key))
    .map((key) => key.replace("<driver>", "trap").replace(/<[^>]+>/, "canary"))
    .filter((key) => !known.has(key.toLowerCase()));
}

const PROGRAM_LIKE =
  /(?:program|command|cmd|editor|driver|textconv|clean|smudge|process|askPass|tunnel|helper|hook)$/i;
const NO_PROGRAM = /^(?:advice|column|gitcvs)\.|cachetextconv$/i;

/** Settings that send git on the way to those programs. */
const SWITCHES: Readonly<Record<string, string>> = {
  "core.checkStat": "minimal",
  "core.trustCtime": "false",
  "diff.guitool": "canary",
  "diff.submodule": "diff",
  "diff.tool": "canary",
  "gpg.ssh.allowedSignersFile": "/dev/null",
  "hook.canary.event": "pre-commit",
  "log.showSignature": "true",
  "merge.guitool": "canary",
  "merge.tool": "canary",
  "protocol.allow": "always",
  "protocol.ext.allow": "always",
  "protocol.file.allow": "always",
  "remote.local.url": ".",
  "remote.proxied.url": "git://example.invalid/x",
  "remote.secure.url": "ssh://example.invalid/x",
  "status.submoduleSummary": "true",
  "submodule.recurse": "true",
};

const HOOKS =
  "applypatch-msg commit-msg fsmonitor-watchman post-applypatch post-checkout post-commit post-index-change post-merge post-rewrite pre-applypatch pre-auto-gc pre-commit pre-merge-commit pre-push pre-rebase prepare-commit-msg push-to-checkout reference-transaction sendemail-validate".split(
    " ",
  );

const LATER = new Date("2035-01-01");

/** What the second commit adds to each document. */
export const ADDITION = "\nOne more line, long enough to be changed.\n";

/** Beginnings of the three kinds of signatures that git knows. */
const SIGNATURES = ["PGP SIGNATURE", "SIGNED MESSAGE", "SSH SIGNATURE"];

/** A hostile repository and the marks that its programs leave. */
export interface Hostile {
  readonly folder: string;
  /** What has been started since the last time that this was asked. */
  sprung(): readonly string[];
}

/** Makes a repository of these files hostile; `staged` are files of the next commit. */
export function makeHostile(
  folder: string,
  files: Readonly<Record<string, string>>,
  staged: Readonly<Record<string, string>>,
): Hostile {
  const marks = join(folder, "..", "marks");
  mkdirSync(marks, { recursive: true });
  mkdirSync(folder, { recursive: true });
  git(folder, "init", "-q", "-b", "main");
  writeFiles(folder, files);
  makeModule(folder);
  commitTwice(folder, files);
  for (const kind of SIGNATURES) signHead(folder, kind);
  writeFiles(folder, staged);
  // What is younger than the index is compared by content, which is what filters are asked for.
  for (const path of Object.keys(staged))
    utimesSync(join(folder, path), LATER, LATER);
  git(folder, "add", ".");
  const canaries = join(folder, "..", "canaries");
  const settings = [
    ...Object.entries({
      ...Object.fromEntries(newerKeys().map((key) => [key, "path" as const])),
      ...PROGRAM_KEYS,
    }).map(
      ([key, form]) =>
        [key, valueOf(form, canary(canaries, marks, key))] as const,
    ),
    ...Object.entries(SWITCHES),
    ["core.hooksPath", join(canaries, "hooks")] as const,
  ];
  for (const hook of HOOKS) canary(join(canaries, "hooks"), marks, hook);
  // One half stands in the settings themselves, the other in a file that they include.
  const half = settings.length / 2;
  appendSettings(join(folder, ".git", "more"), settings.slice(half));
  appendSettings(join(folder, ".git", "config"), [
    ...settings.slice(0, half),
    ["include.path", "more"],
  ]);
  makeModuleHostile(folder, marks);
  writeFiles(folder, {
    ".git/info/attributes":
      "policies/*.md filter=trap diff=trap merge=trap\nstream/*.md filter=stream\n",
  });
  return {
    folder,
    sprung() {
      const names = readdirSync(marks);
      for (const name of names) rmSync(join(marks, name));
      return names.sort();
    },
  };
}

/** Turns the repository into a partial clone whose first commit has lost a document, to be fetched by a program. */
export function losesContents({ folder }: Hostile, path: string): void {
  const oid = git(folder, "rev-parse", `HEAD~1:${path}`).trim();
  rmSync(join(folder, ".git", "objects", oid.slice(0, 2), oid.slice(2)));
  appendSettings(join(folder, ".git", "config"), [
    ["core.repositoryFormatVersion", "1"],
    ["extensions.partialClone", "origin"],
    ["remote.origin.promisor", "true"],
  ]);
}

/** Moves the repository into the folder's own files, where git would find a bare one. */
export function becomesBare({ folder }: Hostile): void {
  for (const name of readdirSync(join(folder, ".git")))
    renameSync(join(folder, ".git", name), join(folder, name));
  rmSync(join(folder, ".git"), { recursive: true });
  appendSettings(join(folder, "config"), [
    ["core.bare", "false"],
    ["core.worktree", "."],
  ]);
}

function commitTwice(
  folder: string,
  files: Readonly<Record<string, string>>,
): void {
  for (const addition of ["", ADDITION]) {
    for (const [path, text] of Object.entries(files))
      if (path.endsWith(".md")) writeFiles(folder, { [path]: text + addition });
    git(folder, "add", ".");
    git(folder, "commit", "-qm", "change");
  }
}

/** A module whose name is that of a document, with settings of its own. */
function makeModule(folder: string): void {
  const module = join(folder, "inner.md");
  mkdirSync(module);
  git(module, "init", "-q", "-b", "main");
  for (const text of ["one", "two"]) {
    writeFiles(module, { "a.md": text });
    git(module, "add", ".");
    git(module, "commit", "-qm", text);
    git(folder, "-c", "advice.addEmbeddedRepo=false", "add", "inner.md");
    git(folder, "commit", "-qm", `module ${text}`);
  }
}

/** What runs where git looks into the module. */
function makeModuleHostile(folder: string, marks: string): void {
  const module = join(folder, "inner.md");
  const canaries = join(folder, "..", "canaries");
  appendSettings(join(module, ".git", "config"), [
    ["diff.external", canary(canaries, marks, "module.diff.external")],
    ["core.fsmonitor", canary(canaries, marks, "module.core.fsmonitor")],
  ]);
}

/** Puts a commit on top that bears a signature. */
function signHead(folder: string, kind: string): void {
  const [head, ...message] = git(folder, "cat-file", "commit", "HEAD").split(
    "\n\n",
  );
  const parent = git(folder, "rev-parse", "HEAD").trim();
  const lines = head!
    .split("\n")
    .filter((line) => /^(?:tree|author|committer) /.test(line));
  lines.splice(1, 0, `parent ${parent}`);
  lines.push(
    `gpgsig -----BEGIN ${kind}-----`,
    " ",
    " bm90IGEgc2lnbmF0dXJl",
    ` -----END ${kind}-----`,
  );
  const oid = execFileSync(
    "git",
    ["hash-object", "-t", "commit", "-w", "--stdin"],
    {
      cwd: folder,
      input: `${lines.join("\n")}\n\n${message.join("\n\n")}`,
      encoding: "utf8",
    },
  );
  git(folder, "update-ref", "refs/heads/main", oid.trim());
}

/** A program that leaves a mark and otherwise hands on what it is given. */
function canary(folder: string, marks: string, key: string): string {
  const name = key.replaceAll("/", "_");
  const path = join(folder, name);
  const work =
    Object.entries(WORK).find(([ending]) => key.endsWith(ending))?.[1] ??
    "exit 0";
  writeFiles(folder, {
    [name]: `#!/bin/sh\n: >'${join(marks, name)}'\n${work}\n`,
  });
  chmodSync(path, 0o755);
  return path;
}

/** What some must do, so that git does not stop before it comes to the others. */
const WORK: Readonly<Record<string, string>> = {
  ".clean": "cat",
  ".smudge": "cat",
  ".program": "cat >/dev/null",
  diffFilter: "cat",
  ".textconv": 'cat "$1"',
  // A monitor that answers would keep git from looking at files.
  fsmonitor: "exit 1",
  // The greeting of a filter that can do nothing.
  ".process": String.raw`printf '0016git-filter-server\n000eversion=2\n00000000'; cat >/dev/null`,
};

function valueOf(form: Form, program: string): string {
  if (form === "!") return `!${program}`;
  return form === "ext" ? `ext::${program}` : program;
}

function appendSettings(
  file: string,
  settings: readonly (readonly [string, string])[],
): void {
  const lines = settings.map(([key, value]) => {
    const [first, last] = [key.indexOf("."), key.lastIndexOf(".")];
    const inner = first < last ? ` "${key.slice(first + 1, last)}"` : "";
    return `[${key.slice(0, first)}${inner}]\n\t${key.slice(last + 1)} = "${value}"\n`;
  });
  writeFileSync(file, lines.join(""), { flag: "a" });
}
