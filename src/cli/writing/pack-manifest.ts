/** The checksums of a pack's files, as `sha256sum` writes and reads them. */

import { createHash } from "node:crypto";

/** The file of a pack that lists all others. */
export const MANIFEST = "manifest.sha256";

/** Checksums by the name of a file; while a pack is being replaced, a file may have either of two. */
export type Checksums = ReadonlyMap<string, ReadonlySet<string>>;

/** The manifest of a pack, by name. */
export function manifestOf(files: ReadonlyMap<string, string>): string {
  return linesOf([...files].map(([name, text]) => [name, checksum(text)]));
}

/** Lines of a manifest. */
export function linesOf(
  sums: readonly (readonly [name: string, sum: string])[],
): string {
  return [...sums]
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .map(([name, sum]) => `${sum}  ${name}\n`)
    .join("");
}

/** Reads what `linesOf` wrote; lines of any other kind say nothing. */
export function readChecksums(texts: readonly string[]): Checksums {
  const sums = new Map<string, Set<string>>();
  for (const line of texts.flatMap((text) => text.split("\n"))) {
    const [, sum, name] = /^([0-9a-f]{64}) [ *](.+)$/.exec(line) ?? [];
    if (sum === undefined || name === undefined) continue;
    sums.set(name, (sums.get(name) ?? new Set()).add(sum));
  }
  return sums;
}

/** The checksum of a file. */
export function checksum(content: string | Uint8Array): string {
  return createHash("sha256").update(content).digest("hex");
}
