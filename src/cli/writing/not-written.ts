/** Why a file could not be written, in words for the person who must act. */

/** Why a file was not written and what became of its old text, as the end of a sentence; `undefined` when it was. */
export type WriteProblem = { readonly reason: string } | undefined;

/** The reason where there is a file already. */
export const EXISTS = "exists already";

const REASONS: Readonly<Record<string, string>> = {
  EEXIST: EXISTS,
  EISDIR: "is a folder",
  ELOOP: "is a link that leads in a circle",
  ENOSPC: "cannot be written: the disk is full",
  EDQUOT: "cannot be written: your quota on this disk is used up",
  EFBIG: "cannot be written: it would be larger than this system allows",
  EROFS: "cannot be written: the disk is read-only",
  EACCES: "cannot be written: permission denied",
  EPERM: "cannot be written: permission denied",
  EIO: "cannot be written: the disk reports an error",
  ENOENT: "cannot be written: its folder does not exist",
  ENOTDIR: "cannot be written: what should be its folder is a file",
  ENAMETOOLONG: "cannot be written: its name is too long",
  EBUSY: "cannot be written: another program uses it",
  EMFILE: "cannot be written: too many files are open",
  ENFILE: "cannot be written: too many files are open",
};

/**
 * The reason in an error of the file system.
 * @throws the error itself when it is none: that is a fault of ours.
 */
export function whyNotWritten(error: unknown): string {
  if (error instanceof CutOff)
    return "cannot be written: the disk took only a part of it";
  const code = codeOf(error);
  if (code === undefined) throw error;
  return Object.hasOwn(REASONS, code)
    ? REASONS[code]!
    : `cannot be written (${code})`;
}

/** The disk holds other bytes than were written, and no call failed. */
export class CutOff extends Error {}

/** Whether an error of the file system is one of these. */
export function isCode(error: unknown, codes: readonly string[]): boolean {
  const code = codeOf(error);
  return code !== undefined && codes.includes(code);
}

function codeOf(error: unknown): string | undefined {
  return error instanceof Error && "code" in error
    ? String(error.code)
    : undefined;
}
