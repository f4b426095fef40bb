/** Texts that a pattern may stumble over, made from the pattern itself: its own parts repeated, after what it asks for before them. */

import { parseRegExpLiteral, type AST } from "@eslint-community/regexpp";

/** How a text of some length is made. */
export interface Attack {
  /** What stands before the repeated part, after it, and the part. */
  readonly head: string;
  readonly unit: string;
  readonly tail: string;
}

/** The text of an attack. */
export function attackText({ head, unit, tail }: Attack, size: number): string {
  return head + unit.repeat(Math.ceil(size / unit.length)) + tail;
}

const TAILS = ["", "\u0001", "\n\u0001"];
const COMMON = [" ", "a", "1", "\n"];
const MOST_UNITS = 24;

/** All attacks on a pattern. */
export function* attacksOn(pattern: RegExp): Generator<Attack> {
  const tree = parseRegExpLiteral(pattern);
  const isMember = (text: string, node: AST.Node): boolean =>
    new RegExp(`^(?:${node.raw})$`, pattern.flags.replace(/[gy]/g, "")).test(
      text,
    );
  const sampler = new Sampler(isMember);
  const heads = new Set(["", ...sampler.headsOf(tree.pattern)]);
  const units = new Set([...sampler.units, ...COMMON]);
  const chosen = [...units].filter((unit) => unit !== "").slice(0, MOST_UNITS);
  for (const head of heads)
    for (const unit of chosen) {
      for (const tail of TAILS) yield { head, unit, tail };
      if (head !== "") yield { head: "", unit: head + unit, tail: "" };
      for (const other of head === "" ? chosen.slice(0, 8) : [])
        if (other !== unit) yield { head, unit: unit + other, tail: "\u0001" };
    }
}

/** Writes texts that parts of a pattern match. */
class Sampler {
  readonly units = new Set<string>();
  private readonly heads = new Set<string>();

  constructor(
    private readonly isMember: (text: string, node: AST.Node) => boolean,
  ) {}

  /** What may stand before each place where something is repeated. */
  headsOf(pattern: AST.Pattern): ReadonlySet<string> {
    for (const each of pattern.alternatives) this.sample(each, "");
    return this.heads;
  }

  /** @param before what the pattern matched up to here. */
  private sample(node: AST.Node, before: string): string {
    switch (node.type) {
      case "Alternative": {
        let text = "";
        for (const each of node.elements)
          text += this.sample(each, before + text);
        return text;
      }
      case "Group":
      case "CapturingGroup": {
        const texts = node.alternatives.map((each) =>
          this.sample(each, before),
        );
        return texts.find((text) => text !== "") ?? "";
      }
      case "Quantifier": {
        if (node.max > 10) this.heads.add(before);
        const text = this.sample(node.element, before);
        this.units.add(text);
        const whole = text.repeat(Math.max(1, node.min));
        if (node.max > 10) this.heads.add(before + whole);
        return whole;
      }
      case "Character":
        return this.keep(String.fromCodePoint(node.value));
      case "CharacterSet":
      case "CharacterClass":
      case "ExpressionCharacterClass":
        return this.member(node);
      case "Assertion":
        if ("alternatives" in node)
          for (const each of node.alternatives) this.sample(each, before);
        return "";
      default:
        return "";
    }
  }

  private member(node: AST.Node): string {
    const members = [..." a1A-_*:;,.|\n\t`'\"([{<#@/é€"].filter((each) =>
      this.isMember(each, node),
    );
    for (const each of members.slice(0, 4)) this.units.add(each);
    return members[0] ?? this.written(node);
  }

  /** A class of rare characters: the first that is written in it. */
  private written(node: AST.Node): string {
    if (node.type !== "CharacterClass") return "";
    const first = node.elements[0];
    if (first?.type === "Character") return String.fromCodePoint(first.value);
    if (first?.type === "CharacterClassRange")
      return String.fromCodePoint(first.min.value);
    return "";
  }

  private keep(text: string): string {
    this.units.add(text);
    return text;
  }
}
