/** How a document spells its keys: `next_review`, `next-review`, `nextReview` or `Next review`. */

import type { TypedDocument } from "../../playbook/playbook-document.ts";

/** The key under which a document without the field would write it. */
export function keyFor({ parsed, names }: TypedDocument, name: string): string {
  const definition = names.definitions.find((each) => each.name === name);
  const key = definition?.writtenAs ?? name;
  const words = key.split("_");
  const keys = parsed.frontMatter?.entries.map((entry) => entry.key) ?? [];
  const [first = ""] = keys.filter((each) =>
    /^\w+[-_ ]\w|[a-z][A-Z]/.test(each),
  );
  if (first === "") return /^[A-Z]/.test(keys[0] ?? "") ? label(words) : key;
  if (/[a-z][A-Z]/.test(first)) return camel(words);
  if (first.includes("_")) return key;
  return first.includes("-") ? words.join("-") : label(words);
}

/** A field as a label of the body: "Next review". */
export function labelFor(name: string): string {
  return label(name.split("_"));
}

function label(words: readonly string[]): string {
  const [first = "", ...rest] = words;
  if (words.length === 1 && first === "id") return "ID";
  return [capital(first), ...rest].join(" ");
}

function camel([first = "", ...rest]: readonly string[]): string {
  return first + rest.map(capital).join("");
}

function capital(word: string): string {
  return word.charAt(0).toUpperCase() + word.slice(1);
}
