/** A short name for a text, the same on every machine and in every version: for telling findings apart, not for secrets. */

/** 32 hexadecimal digits: four FNV-1a sums from different starts, mixed once more at the end. */
export function fingerprint(text: string): string {
  return STARTS.map((start) => sum(text, start)).join("");
}

const STARTS = [0x811c9dc5, 0x01000193, 0x9e3779b9, 0x85ebca6b];

function sum(text: string, start: number): string {
  let hash = start;
  for (let at = 0; at < text.length; at++) {
    hash ^= text.charCodeAt(at);
    hash = Math.imul(hash, 0x01000193);
  }
  hash = Math.imul(hash ^ (hash >>> 16), 0x85ebca6b);
  hash = Math.imul(hash ^ (hash >>> 13), 0xc2b2ae35);
  return ((hash ^ (hash >>> 16)) >>> 0).toString(16).padStart(8, "0");
}
