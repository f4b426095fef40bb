/** `playbook review --mark`: records a review on documents, file by file, each written whole or not at all. */

import { resolve } from "node:path";
import {
  applyEdits,
  didYouMean,
  isTyped,
  markReviewed,
  nearest,
  printable,
  reviewOf,
  sourceOf,
  under,
  unifiedDiff,
  type ReviewMark,
  type ReviewOutcome,
  type TypedDocument,
} from "../core/index.ts";
import { CannotRun } from "./cannot-run.ts";
import type { CommonValues, ExitCode } from "./command.ts";
import { insideRoot } from "./find-root.ts";
import { gitUser } from "./git/git-user.ts";
import type { Io } from "./io.ts";
import type { OpenPlaybook } from "./open-playbook.ts";

/** What was asked for. */
interface Marking {
  readonly io: Io;
  readonly playbook: OpenPlaybook;
  readonly args: readonly string[];
  readonly options: Pick<CommonValues, "quiet"> & {
    readonly mark: ReviewOutcome;
    readonly by: string | undefined;
    readonly note: string | undefined;
    readonly "dry-run": boolean;
  };
}

/** Exit code 1 when a document could not be marked. */
export async function markReviews({
  io,
  playbook,
  args,
  options,
}: Marking): Promise<ExitCode> {
  const index = playbook.result.playbook;
  const by = options.by ?? (await ownName(io, playbook));
  const mark: ReviewMark = {
    outcome: options.mark,
    by,
    note: options.note ?? "",
    on: index.today,
  };
  const { chosen, left } = chooseDocuments(io, playbook, args);
  const refused: string[] = [];
  let count = 0;
  for (const document of chosen) {
    const reason = markOne(io, playbook, document, mark, options["dry-run"]);
    if (reason === undefined) count++;
    else refused.push(`${printable(document.path)} ${reason}.`);
  }
  const did = options["dry-run"] ? "Would record" : "Recorded";
  const notes = [
    ...unknownNote(by, playbook),
    `${did} a review by ${printable(by)} on ${count} ${count === 1 ? "document" : "documents"} as of ${index.today}.`,
    ...(left > 0
      ? [
          `${left} ${left === 1 ? "document that needs" : "documents that need"} no review ${left === 1 ? "is" : "are"} left out: drafts, retired ones and files without a type.`,
        ]
      : []),
  ];
  for (const each of [...refused, ...(options.quiet ? [] : notes)])
    io.stderr.write(`${each}\n`);
  return refused.length > 0 ? 1 : 0;
}

/** Files that are named are taken whatever their status; of folders, what needs review. */
function chooseDocuments(
  io: Io,
  { result, root, isSelected }: OpenPlaybook,
  args: readonly string[],
): { readonly chosen: readonly TypedDocument[]; readonly left: number } {
  const { documents, config, today } = result.playbook;
  const named = new Set(
    args.map((path) => insideRoot(root.path, resolve(io.cwd, path))),
  );
  const asked = documents.filter(({ path }) => isSelected(path));
  const chosen = asked
    .filter(isTyped)
    .filter(
      (document) =>
        named.has(document.path) ||
        reviewOf(document, config, today).state !== "closed",
    );
  return { chosen, left: asked.length - chosen.length };
}

/** Answers why not, as the end of a sentence. */
function markOne(
  io: Io,
  { root, result }: OpenPlaybook,
  document: TypedDocument,
  mark: ReviewMark,
  isDryRun: boolean,
): string | undefined {
  const path = resolve(root.path, document.path);
  const read = io.files.read(path);
  if ("reason" in read) return read.reason;
  const source = sourceOf(document, read.text);
  const edits = markReviewed(source, mark, result.playbook);
  if (!edits)
    return "is left as it is: its front matter cannot be read; `playbook lint` says why";
  const after = applyEdits(read.text, edits);
  if (isDryRun) {
    const name = under(root.fromHere, document.path);
    io.stdout.write(unifiedDiff(name, read.text, after));
    return undefined;
  }
  return io.files.replace(path, read.text, after, root.path)?.reason;
}

async function ownName(io: Io, { root }: OpenPlaybook): Promise<string> {
  const [name] = await gitUser(io, root.path);
  if (name !== undefined) return name;
  throw new CannotRun(
    "Say who reviewed: `--by PERSON`. git does not know your name either.",
  );
}

function unknownNote(by: string, { result }: OpenPlaybook): readonly string[] {
  const { people, config } = result.playbook;
  if (!people || people.find(by)) return [];
  return [
    `\`${printable(by)}\` is not in the people register \`${config.people}\`.${didYouMean(nearest(by, people.suggestions))}`,
  ];
}
