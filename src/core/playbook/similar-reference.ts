/** What a reference that leads nowhere was perhaps meant for. */

import { nearest } from "../text/nearest.ts";
import { stemOf } from "../text/path.ts";
import type { PlaybookIndex } from "./playbook-index.ts";
import { bareReference } from "./reference.ts";

/** Finds what a reference was perhaps meant for; `to` narrows it to documents of some types. */
export type SuggestReference = (
  text: string,
  to: readonly string[] | undefined,
) => string | undefined;

interface Candidate {
  readonly name: string;
  readonly digits: string;
}

/**
 * Prepares suggestions for one playbook; names are gathered once for each set of types, and an answer is kept, since a
 * name that is missing is mostly missed by many.
 */
export function referenceSuggestions({
  typed,
}: Pick<PlaybookIndex, "typed">): SuggestReference {
  const byTypes = new Map<string, readonly Candidate[]>();
  const answers = new Map<string, string | undefined>();
  const candidatesFor = (
    types: string,
    to: readonly string[] | undefined,
  ): readonly Candidate[] => {
    const known = byTypes.get(types);
    if (known) return known;
    const candidates = typed
      .filter(({ type }) => !to || to.includes(type.id))
      .flatMap(({ id, path }) => [...(id ? [id.text] : []), path, stemOf(path)])
      .map((name) => ({ name, digits: digitsOf(name) }));
    byTypes.set(types, candidates);
    return candidates;
  };
  return (text, to) => {
    const bare = bareReference(text);
    const types = to?.join(" ") ?? "";
    const question = `${types}:${bare}`;
    if (answers.has(question)) return answers.get(question);
    const digits = digitsOf(bare);
    const answer = nearest(
      bare,
      candidatesFor(types, to)
        .filter(
          (each) =>
            Math.abs(each.name.length - bare.length) <= 3 &&
            isNearNumber(digits, each.digits),
        )
        .map(({ name }) => name),
    );
    answers.set(question, answer);
    return answer;
  };
}

function digitsOf(text: string): string {
  return text.replace(/\D+/g, "");
}

/** `POL-099` may be meant for `POL-009`, but `POL-404` is not meant for `POL-001`. */
function isNearNumber(a: string, b: string): boolean {
  if (a === b) return true;
  if (a === "" || b === "") return false;
  if (Number(a) === Number(b)) return true;
  if (a.length !== b.length) return false;
  const apart = [...a].filter((digit, at) => digit !== b[at]).length;
  return (
    apart === 1 ||
    (apart === 2 && [...a].sort().join("") === [...b].sort().join(""))
  );
}
