/** What is tried: a playbook in memory, and the seed that decides what is done with it. */

/** Texts by path. */
export type Files = Readonly<Record<string, string>>;

/** One try. */
export interface Input {
  readonly files: Files;
  readonly seed: number;
  /** Where its texts came from. */
  readonly source: string;
}

/** The day on which everything is judged. */
export const TODAY = "2026-11-21";

/** The name of the root folder. */
export const ROOT = "playbook";

/** The files of a playbook with some of them changed; `null` takes one away. */
export function withFiles(
  files: Files,
  changes: ReadonlyMap<string, string | null>,
): Files {
  const all = new Map<string, string | null>([
    ...Object.entries(files),
    ...changes,
  ]);
  return Object.fromEntries(
    [...all].flatMap(([path, text]) => (text === null ? [] : [[path, text]])),
  );
}

/** All files, each text changed in the same way. */
export function mapFiles(
  files: Files,
  change: (text: string) => string,
): Files {
  return Object.fromEntries(
    Object.entries(files).map(([path, text]) => [path, change(text)]),
  );
}

/** How many characters a playbook has. */
export function sizeOf(files: Files): number {
  return Object.values(files).reduce((sum, { length }) => sum + length, 0);
}
