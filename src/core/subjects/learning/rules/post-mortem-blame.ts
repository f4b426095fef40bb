/** A post-mortem asks what made a mistake possible, not who made it. */

import { usesOf } from "../../../playbook/sections/word-use.ts";
import type { DocumentRule } from "../../../rules/rule.ts";

const postMortem = (cause: string): string =>
  `---\ntype: post-mortem\ntitle: Wrong list\nstatus: draft\nowner: maria\n---\n\n## Root cause\n\n${cause}\n`;

export const rule: DocumentRule = {
  id: "post-mortem-blame",
  group: "post-mortem",
  kind: "document",
  types: ["post-mortem"],
  severity: "hint",
  fixable: false,
  summary: "A post-mortem asks what made a mistake possible, not whose it was.",
  why: "Who expects blame keeps silent, and the cause stays. The SRE book asks for post-mortems without blame: people act on what they see, so what they saw is what can be changed.",
  examples: {
    good: postMortem(
      "The list picker shows test and live lists under the same name.",
    ),
    bad: postMortem("Human error: the wrong list was picked."),
  },
  *check({ document }) {
    for (const { word, range } of usesOf(document, BLAME))
      yield {
        at: { range },
        message: `\`${word}\` ends the search at a person; write what made the mistake easy to make and hard to notice.`,
      };
  },
};

/** Said in quotes or denied it blames nobody. Only words that hardly ever mean anything else; "lazy" and "failed to" are said of programs too, and programs are to blame. */
const BLAME =
  /(?<!(?:^|[\s(>])["“„«‘'][^"”»’']{0,60})(?<!\b(?:not|no|never|without|n['’]t|nor|instead of|rather than|avoid|than)\s(?:\w{1,12}\s){0,2})\b(?:(?:human|operator) errors?|careless(?:ly|ness)?|negligen(?:t|tly|ce)|incompeten(?:t|ce)|slopp(?:y|ily|iness)|should have known(?: better)?|(?:his|her|their|my|[A-Z][a-z]+['’]s) (?:own )?fault(?! (?:toleran|domain|injection))|(?<=\b(?:he|she|they|you|we|admin(?:istrator)?s?|agency|agent|colleagues?|contractors?|developers?|employees?|engineers?|intern|manager|marketer|operators?|person|people|staff|supplier|teams?|users?|vendors?) (?:is|was|are|were|be) (?:\w{1,12} )?)to blame)\b/gi;
