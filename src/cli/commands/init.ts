/** `playbook init`: sets up a folder as a playbook. */

import { resolve } from "node:path";
import {
  acceptFindings,
  buildReport,
  CONFIG_FILE,
  largest,
  openSession,
  overlayHost,
  PLAIN,
  quietedRules,
  RULES,
  suggestConfig,
  summaryText,
  writeBaseline,
  type Diagnostic,
  type Host,
  type Result,
} from "../../core/index.ts";
import { CannotRun } from "../cannot-run.ts";
import { defineCommand } from "../command.ts";
import { installHook } from "../git/hook.ts";
import { openRepository } from "../git/repository.ts";
import type { Io } from "../io.ts";
import { textsOf } from "../source-texts.ts";
import { EXISTS } from "../writing/not-written.ts";

export const command = defineCommand(
  {
    name: "init",
    group: "Write",
    summary: "Set up a folder as a playbook",
    usage: "[folder]",
    examples: [
      ["playbook init --dry-run", "See what would be written and found."],
      [
        "playbook init --baseline --hook",
        "Start an old folder: accept what is found today, check each commit.",
      ],
    ],
    options: {
      "dry-run": { summary: "Write nothing; show the settings and findings" },
      baseline: { summary: "Accept what is found today" },
      hook: { summary: "Check the playbook before each git commit" },
    },
  },
  async ({ io, options, args }) => {
    const folder = options.root ?? args[0] ?? ".";
    const root = resolve(io.cwd, folder);
    if (args.length > 1 || (args.length === 1 && options.root !== undefined))
      throw new CannotRun("One folder at a time: `playbook init FOLDER`.");
    if (io.files.kindOf(root) !== "folder")
      throw new CannotRun(`There is no folder \`${folder}\`.`);
    const isDryRun = options["dry-run"];
    const repository = options.hook
      ? await openRepository(io, root)
      : undefined;
    const isSetUp = io.files.kindOf(resolve(root, CONFIG_FILE)) !== undefined;
    if (isSetUp && !options.baseline && !options.hook)
      throw new CannotRun(
        `This folder is set up already, by \`${CONFIG_FILE}\`. Run \`playbook lint\`.`,
      );
    const today = options.today ?? io.today();
    const onDisk = io.files.openFolder(root, !isDryRun);
    const before = await openSession(onDisk, { today });
    const config = isSetUp
      ? undefined
      : suggestConfig(before.result.playbook, quietedRules(before.result));
    const host =
      config === undefined
        ? onDisk
        : overlayHost(onDisk, new Map([[CONFIG_FILE, config]]));
    const { result } =
      config === undefined ? before : await openSession(host, { today });
    const notes: string[] = [];
    try {
      if (config !== undefined) {
        if (isDryRun) io.stdout.write(`${config}\n`);
        else notes.push(write(io, root, CONFIG_FILE, config));
      }
      if (!options.quiet) io.stdout.write(findings(result));
      if (options.baseline && !isDryRun)
        notes.push(await accept(io, root, host, result));
      if (repository && !isDryRun)
        for (const note of await installHook(io, repository)) notes.push(note);
      for (const hint of hints(options, result)) notes.push(hint);
      return 0;
    } finally {
      io.stderr.write(notes.map((each) => `${each}\n`).join(""));
    }
  },
);

/** What lint would say, rule by rule, the gravest first, of those the most frequent. */
function findings(result: Result): string {
  const { diagnostics } = result;
  const report = buildReport(result, {
    root: ".",
    isSelected: () => true,
    diagnostics,
  });
  const weights = ["error", "warning", "info"];
  const rows = RULES.map(({ id }) => {
    const found = diagnostics.filter(({ rule }) => rule === id);
    const documents = new Set(found.map(({ path }) => path)).size;
    const weight = weights.indexOf(found[0]?.severity ?? "");
    return { id, count: found.length, documents, weight };
  })
    .filter(({ weight }) => weight >= 0)
    .sort((a, b) => a.weight - b.weight || b.count - a.count);
  const width = largest(rows.map(({ id }) => id.length));
  return [
    ...rows.map(
      ({ id, count, documents, weight }) =>
        `${String(count).padStart(5)}  ${weights[weight]!.padEnd(7)}  ${id.padEnd(width)}  in ${documents} ${documents === 1 ? "document" : "documents"}\n`,
    ),
    rows.length > 0 ? "\n" : "",
    summaryText(report, { paint: PLAIN, isVerbose: false, prefix: "." }),
  ].join("");
}

async function accept(
  io: Io,
  root: string,
  host: Host,
  result: Result,
): Promise<string> {
  const accepted: readonly Diagnostic[] = result.diagnostics;
  const texts = await textsOf({ host }, accepted);
  const path = result.playbook.config.baseline;
  if (io.files.kindOf(resolve(root, path)) === "file")
    return `\`${path}\` ${EXISTS}.`;
  return write(io, root, path, writeBaseline(acceptFindings(accepted, texts)));
}

/** @throws CannotRun when it cannot be written. */
function write(io: Io, root: string, path: string, text: string): string {
  const problem = io.files.create(resolve(root, path), text, root);
  if (problem) throw new CannotRun(`\`${path}\` ${problem.reason}.`);
  return `Wrote \`${path}\`.`;
}

function* hints(
  options: { baseline: boolean; hook: boolean; "dry-run": boolean },
  { counts }: Result,
): Generator<string> {
  if (options["dry-run"]) {
    yield "Nothing was written.";
    return;
  }
  yield "Next: `playbook lint` shows each finding and its place.";
  if (!options.baseline && counts.errors > 0)
    yield "Too many at once? `playbook init --baseline` accepts today's, so that only new ones count.";
  if (!options.hook) yield "`playbook init --hook` checks each git commit.";
}
