/** `playbook review --evidence`: what git's history shows of past reviews. */

import {
  EvidenceGatherer,
  evidenceMarkdown,
  evidenceRegister,
  evidenceText,
  isListed,
  listDocuments,
  type ReviewEvidence,
} from "../core/index.ts";
import type { ExitCode } from "./command.ts";
import { openRepository } from "./git/repository.ts";
import { isShallow, readReviewLog } from "./git/review-log.ts";
import type { Io } from "./io.ts";
import type { OpenPlaybook } from "./open-playbook.ts";
import { writeRegister, type RegisterValues } from "./write-register.ts";

/** What was asked for. */
interface Asked {
  readonly io: Io;
  readonly playbook: OpenPlaybook;
  readonly options: RegisterValues & { readonly owner: string | undefined };
}

/** @throws CannotRun where there is no git, or no repository. */
export async function showEvidence({
  io,
  playbook,
  options,
}: Asked): Promise<ExitCode> {
  const { root, result } = playbook;
  const repository = await openRepository(io, root.path);
  const gatherer = new EvidenceGatherer(result.playbook);
  await readReviewLog(repository, root.path, (commit) => gatherer.take(commit));
  const evidence = narrowed(gatherer.finish(), playbook, options.owner);
  const index = result.playbook;
  writeRegister(io, options, root, evidenceRegister(evidence, index), {
    text: ({ paint }) => evidenceText(evidence, index, paint),
    markdown: () => evidenceMarkdown(evidence, index),
  });
  if (options.quiet) return 0;
  if (await isShallow(repository))
    io.stderr.write(
      "This clone is shallow, so older reviews are missing; `git fetch --unshallow` brings them.\n",
    );
  if (evidence.rewrittenOn !== undefined)
    io.stderr.write(
      `This history was written again on ${evidence.rewrittenOn}; days and names are those that its commits claim.\n`,
    );
  return 0;
}

/** Only the documents that were named, and those of one owner. */
function narrowed(
  evidence: ReviewEvidence,
  { result, isSelected }: OpenPlaybook,
  owner: string | undefined,
): ReviewEvidence {
  const index = result.playbook;
  const wanted = new Set(
    listDocuments(index)
      .filter(
        (each) =>
          isSelected(each.path) &&
          (owner === undefined || isListed(each, { owner }, index)),
      )
      .map(({ path }) => path),
  );
  const isWanted = ({ path }: { readonly path: string }): boolean =>
    wanted.has(path);
  return {
    ...evidence,
    reviews: evidence.reviews.filter(isWanted),
    changedSinceReview: evidence.changedSinceReview.filter(isWanted),
    changedSinceApproval: evidence.changedSinceApproval.filter(isWanted),
  };
}
