/** Contents out of git's store, through one `git cat-file --batch` for as many as are asked. */

import { once } from "node:events";
import type { ReadResult } from "../../core/index.ts";
import { CannotRun } from "../cannot-run.ts";
import { decode, MAX_SIZE } from "../read-document.ts";
import { gitMissing, startGit, type GitPlace } from "./run-git.ts";

/** An open channel to git's store. */
export interface Blobs {
  /** The text of a blob, or why it is none. May be asked before earlier answers have come. */
  read(oid: string): Promise<ReadResult>;
  close(): void;
}

interface Waiting {
  readonly resolve: (result: ReadResult) => void;
  readonly reject: (error: Error) => void;
}

const LF = 10;

/** Starts git; it ends with `close`. */
export function openBlobs(place: GitPlace): Blobs {
  const child = startGit(place, ["cat-file", "--batch"]);
  const waiting: Waiting[] = [];
  const fail = (error: Error): void => {
    for (const { reject } of waiting.splice(0)) reject(error);
  };
  child.once("error", (error: NodeJS.ErrnoException) =>
    fail(gitMissing(error.code ?? "error", error)),
  );
  child.stdin.on("error", () => undefined);
  child.once("close", () => fail(notThere()));
  child.stdout.on(
    "data",
    answerReader((result) => {
      const next = waiting.shift();
      if (result instanceof Error) next?.reject(result);
      else next?.resolve(result);
    }),
  );
  return {
    read: async (oid) => {
      if (child.exitCode !== null || child.signalCode !== null)
        throw notThere();
      const answer = new Promise<ReadResult>((resolve, reject) =>
        waiting.push({ resolve, reject }),
      );
      if (!child.stdin.write(`${oid}\n`))
        await Promise.race([once(child.stdin, "drain"), answer]);
      return answer;
    },
    close: () => child.stdin.end(),
  };
}

/** Cuts git's output into answers: a line `oid type size`, that many bytes, a line break. */
function answerReader(
  answer: (result: ReadResult | Error) => void,
): (chunk: Buffer) => void {
  let head = "";
  let rest = -1;
  let parts: Buffer[] = [];
  let length = 0;
  const takeHead = (chunk: Buffer, at: number): number => {
    const end = chunk.indexOf(LF, at);
    head += chunk.toString("latin1", at, end < 0 ? chunk.length : end);
    if (end < 0) return chunk.length;
    const size = /^\S+ blob (\d+)$/.exec(head)?.[1];
    if (size === undefined) answer(notThere());
    else [rest, parts, length] = [Number(size) + 1, [], 0];
    head = "";
    return end + 1;
  };
  const takeBody = (chunk: Buffer, at: number): number => {
    const part = chunk.subarray(at, at + rest);
    // What is too large to be a document is read past, not kept.
    if (length <= MAX_SIZE) parts.push(part);
    length += part.length;
    rest -= part.length;
    if (rest === 0) {
      answer(decode(Buffer.concat(parts).subarray(0, length - 1)));
      rest = -1;
    }
    return at + part.length;
  };
  return (chunk) => {
    for (let at = 0; at < chunk.length;)
      at = rest < 0 ? takeHead(chunk, at) : takeBody(chunk, at);
  };
}

/** Older versions of git end where they may not fetch what is missing. */
function notThere(): Error {
  return new CannotRun(
    "This clone lacks contents that are needed to compare with; fetch them, for instance with `git fetch --refetch`.",
  );
}
