/** The history of a playbook's documents through one streaming `git log`, newest commit first. */

import { createInterface } from "node:readline";
import type { FileChange, HistoryCommit } from "../../core/index.ts";
import { CannotRun } from "../cannot-run.ts";
import type { Repository } from "./repository.ts";
import { gitMissing, runGit, startGit } from "./run-git.ts";

/** Neither attributes nor settings of the repository have a say in the output. */
const ARGUMENTS = [
  ...["log", "--no-merges", "--no-show-signature", "--no-color", "--text"],
  ...["--no-ext-diff", "--no-textconv", "--unified=0", "--patch", "--relative"],
  ...["--src-prefix=a/", "--dst-prefix=b/", "--find-renames", "--date=short"],
  ...["--submodule=short", "--ignore-submodules=all"],
  "--format=%x00%H%x00%aN%x00%aE%x00%ad%x00%cd",
];
const DOCUMENTS = ["*.md", "*.markdown", "*.erb"];

type Opened = { -readonly [K in keyof FileChange]: FileChange[K] } & {
  added: string[];
  removed: string[];
};

/**
 * Hands over every commit that touched a document.
 * @param root the playbook's folder.
 * @throws CannotRun when git ends with an error.
 */
export async function readReviewLog(
  repository: Repository,
  root: string,
  take: (commit: HistoryCommit) => void,
): Promise<void> {
  const place = { ...repository, cwd: root };
  const child = startGit(place, [...ARGUMENTS, "--", ...DOCUMENTS]);
  child.stdin.end();
  let complaint = "";
  child.stderr.on("data", (chunk: Buffer) => {
    if (complaint.length < 2_000) complaint += chunk.toString();
  });
  const ended = new Promise<number>((resolve, reject) => {
    child.once("error", (error: NodeJS.ErrnoException) =>
      reject(gitMissing(error.code ?? "error", error)),
    );
    child.once("close", (code) => resolve(code ?? 1));
  });
  const reader = new LogReader(take);
  const lines = createInterface({ input: child.stdout, crlfDelay: Infinity });
  lines.on("line", (line) => reader.take(line));
  const code = await ended;
  reader.end();
  const reason = complaint
    .trim()
    .split("\n")[0]!
    .replace(/^fatal: /, "");
  if (code !== 0 && !/does not have any commits yet/.test(reason))
    throw new CannotRun(
      `The history cannot be read: ${reason || "git gave no reason"}`,
    );
}

/** Whether this clone lacks the older part of its history. */
export async function isShallow(repository: Repository): Promise<boolean> {
  const answer = await runGit(repository, [
    "rev-parse",
    "--is-shallow-repository",
  ]);
  return answer.out.trim() === "true";
}

/** Puts commits together from lines. */
class LogReader {
  private commit: Omit<HistoryCommit, "files"> | undefined;
  private files: Opened[] = [];
  private isInHunk = false;

  constructor(private readonly tell: (commit: HistoryCommit) => void) {}

  take(line: string): void {
    if (line.startsWith("\0")) this.begin(line);
    else if (line.startsWith("diff --git ")) {
      this.isInHunk = false;
      this.files.push({ path: "", isNew: false, added: [], removed: [] });
    } else this.takeDetail(line);
  }

  end(): void {
    if (this.commit)
      this.tell({
        ...this.commit,
        files: this.files.filter(({ path }) => path !== ""),
      });
    this.commit = undefined;
    this.files = [];
  }

  private begin(line: string): void {
    this.end();
    const [, id = "", name = "", mail = "", day = "", writtenOn = ""] =
      line.split("\0");
    this.commit = { id, name, mail, day, writtenOn };
  }

  private takeDetail(line: string): void {
    const file = this.files.at(-1);
    if (!file) return;
    if (line.startsWith("@@")) this.isInHunk = true;
    else if (this.isInHunk) {
      if (line.startsWith("+")) file.added.push(line.slice(1));
      else if (line.startsWith("-")) file.removed.push(line.slice(1));
    } else if (line.startsWith("new file")) file.isNew = true;
    else if (line.startsWith("rename from "))
      file.renamedFrom = unquoted(line.slice(12));
    else if (line.startsWith("rename to "))
      file.path = unquoted(line.slice(10));
    else if (line.startsWith("+++ ") && line !== "+++ /dev/null")
      file.path = unquoted(line.slice(4).replace(/\t$/, "")).replace(
        /^b\//,
        "",
      );
  }
}

/** A path as git quotes it where it holds quotes, backslashes or control characters. */
function unquoted(path: string): string {
  if (!path.startsWith('"')) return path;
  return path
    .slice(1, -1)
    .replace(/\\([abtnvfr"\\]|[0-7]{3})/g, (_, code: string) =>
      /^\d/.test(code)
        ? String.fromCharCode(parseInt(code, 8))
        : ({ t: "\t", n: "\n", r: "\r" }[code] ?? code),
    );
}
