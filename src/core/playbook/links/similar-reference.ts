/** What a reference that leads nowhere was perhaps meant for. */

import { addTo } from "../../text/group-by.ts";
import { NearWords, nearestWithin } from "../../text/near-words.ts";
import { stemOf } from "../../text/path.ts";
import type { TypedDocument } from "../playbook-document.ts";
import { bareReference } from "./reference.ts";
import type { SuggestReference } from "../lookups.ts";

/** Names in the order of the playbook, and by the digits in them. */
interface Candidates {
  readonly names: readonly string[];
  readonly byDigits: ReadonlyMap<string, NamesWithDigits>;
  /** Which digits there are of a length, and of a number. */
  readonly byLength: ReadonlyMap<number, readonly string[]>;
  readonly byNumber: ReadonlyMap<number, readonly string[]>;
}

interface NamesWithDigits {
  readonly places: number[];
  /** Made when it is first asked for. */
  near?: NearWords;
}

/**
 * Prepares suggestions for one playbook; names are gathered once for each set of types, and an answer is kept, since a
 * name that is missing is mostly missed by many.
 */
export function referenceSuggestions({
  typed,
}: {
  readonly typed: readonly TypedDocument[];
}): SuggestReference {
  const byTypes = new Map<string, Candidates>();
  const answers = new Map<string, string | undefined>();
  const candidatesFor = (
    types: string,
    to: readonly string[] | undefined,
  ): Candidates => {
    const known = byTypes.get(types);
    if (known) return known;
    const names = typed
      .filter(({ type }) => !to || to.includes(type.id))
      .flatMap(({ id, path }) => [
        ...(id ? [id.text] : []),
        path,
        stemOf(path),
      ]);
    const candidates = prepared(names);
    byTypes.set(types, candidates);
    return candidates;
  };
  return (text, to) => {
    const bare = bareReference(text);
    const types = to?.join(" ") ?? "";
    const question = `${types}:${bare}`;
    if (!answers.has(question))
      answers.set(question, closest(bare, candidatesFor(types, to)));
    return answers.get(question);
  };
}

function prepared(names: readonly string[]): Candidates {
  const byDigits = new Map<string, NamesWithDigits>();
  const byLength = new Map<number, string[]>();
  const byNumber = new Map<number, string[]>();
  for (const [place, name] of names.entries()) {
    const digits = digitsOf(name);
    const same = byDigits.get(digits);
    if (same) {
      same.places.push(place);
      continue;
    }
    byDigits.set(digits, { places: [place] });
    if (digits === "") continue;
    add(byLength, digits.length, digits);
    add(byNumber, Number(digits), digits);
  }
  return { names, byDigits, byLength, byNumber };
}

function closest(bare: string, candidates: Candidates): string | undefined {
  const { names, byDigits } = candidates;
  const alike = [...digitsNear(digitsOf(bare), candidates)].flatMap(
    (digits) => byDigits.get(digits) ?? [],
  );
  return nearestWithin(bare, (reach) => {
    const places: number[] = [];
    for (const same of alike) {
      same.near ??= new NearWords(same.places.map((place) => names[place]!));
      for (const at of same.near.placesNear(bare, reach))
        places.push(same.places[at]!);
    }
    return places.sort((a, b) => a - b).map((place) => names[place]!);
  });
}

/** `POL-099` may be meant for `POL-009`, but `POL-404` is not meant for `POL-001`. */
function digitsNear(
  digits: string,
  { byLength, byNumber }: Candidates,
): ReadonlySet<string> {
  const near = new Set([digits]);
  if (digits === "") return near;
  for (const each of byNumber.get(Number(digits)) ?? []) near.add(each);
  const known = byLength.get(digits.length) ?? [];
  const possible =
    known.length <= FEW
      ? known.filter((each) => isSlip(digits, each))
      : slipsOf(digits);
  for (const each of possible) near.add(each);
  return near;
}

/** So many are looked at one by one. */
const FEW = 200;

/** Whether one digit is another, or two changed places. */
function isSlip(a: string, b: string): boolean {
  const apart = Array.from(a, (_, at) => at).filter((at) => a[at] !== b[at]);
  const [one, other] = apart;
  return (
    apart.length === 1 ||
    (apart.length === 2 && a[one!] === b[other!] && a[other!] === b[one!])
  );
}

/** All texts that are a slip away. */
function* slipsOf(digits: string): Generator<string> {
  const list = digits.split("");
  for (const at of list.keys()) {
    for (const digit of "0123456789") yield list.with(at, digit).join("");
    for (let other = 0; other < at; other++)
      yield list.with(at, list[other]!).with(other, list[at]!).join("");
  }
}

function digitsOf(text: string): string {
  return text.replace(/\D+/g, "");
}

function add<K>(map: Map<K, string[]>, key: K, value: string): void {
  addTo(map, key, value);
}
