/** Changes of bytes and characters. */

import { decode } from "../../src/cli/read-document.ts";
import type { Random } from "./random.ts";
import { FIELD_WORDS, ODD_CHARACTERS } from "./words.ts";

/** A new text for an old one. */
export type TextChange = (text: string, random: Random) => string;

/** All of them. */
export const CHARACTER_CHANGES: readonly TextChange[] = [
  (text, random) => insert(text, random.pick(ODD_CHARACTERS), random),
  (text, random) => insert(text, random.pick(FIELD_WORDS), random),
  (text, random) =>
    insert(
      text,
      random.pick(ODD_CHARACTERS).repeat(2 + random.below(60)),
      random,
    ),
  cutOut,
  doubled,
  (text, random) => text.slice(0, random.below(text.length + 1)),
  (text) => `\ufeff${text}`,
  (text) => text.replace(/\r?\n/g, "\r\n"),
  (text) => text.replace(/\r?\n/g, "\r"),
  (text, random) =>
    text.replace(/\n/g, () => random.pick(["\n", "\r\n", "\n", "\r"])),
  (text) => text.replace(/\s+$/, ""),
  bytes,
  swappedCase,
  wordForWord,
];

function insert(text: string, what: string, random: Random): string {
  const at = random.below(text.length + 1);
  return text.slice(0, at) + what + text.slice(at);
}

function cutOut(text: string, random: Random): string {
  const at = random.below(text.length + 1);
  return text.slice(0, at) + text.slice(at + 1 + random.below(12));
}

function doubled(text: string, random: Random): string {
  const at = random.below(text.length + 1);
  const piece = text.slice(at, at + 1 + random.below(40));
  return text.slice(0, at) + piece.repeat(1 + random.below(5)) + text.slice(at);
}

/** Changes bytes; what is no text any more is read as other programs would, with U+FFFD. */
function bytes(text: string, random: Random): string {
  const all = Buffer.from(text);
  for (let times = 1 + random.below(3); times > 0 && all.length > 0; times--)
    all[random.below(all.length)] = random.below(256);
  const read = decode(all);
  return "text" in read ? read.text : all.toString("utf8");
}

function swappedCase(text: string, random: Random): string {
  const at = random.below(text.length + 1);
  const piece = text.slice(at, at + 20);
  const other = random.oneIn(2) ? piece.toUpperCase() : piece.toLowerCase();
  return text.slice(0, at) + other + text.slice(at + 20);
}

/** Puts another word of the field in the place of a word. */
function wordForWord(text: string, random: Random): string {
  const words = [...text.matchAll(/[\p{L}\p{N}_-]+/gu)];
  if (words.length === 0) return text;
  const { index, 0: word } = random.pick(words);
  return (
    text.slice(0, index) +
    random.pick(FIELD_WORDS) +
    text.slice(index + word.length)
  );
}
