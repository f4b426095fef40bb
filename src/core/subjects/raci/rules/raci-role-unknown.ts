/** The roles that head a matrix are known. */

import { foldName } from "../../../playbook/people/people.ts";
import {
  textsOfField,
  type TypedDocument,
} from "../../../playbook/playbook-document.ts";
import type { PlaybookIndex } from "../../../playbook/playbook-index.ts";
import { isHeld, matricesOf } from "../raci.ts";
import { didYouMean, nearest } from "../../../text/nearest.ts";
import type { PlaybookFinding, PlaybookRule } from "../../../rules/rule.ts";

const matrix = (role: string): string =>
  `---\ntype: raci\ntitle: Launch\nstatus: active\nowner: Campaigns\nscope: Launch\nroles: [Campaigns, Service desk]\n---\n\n## RACI matrix\n\n| Activity | Campaigns | ${role} |\n| --- | --- | --- |\n| Send | A/R | I |\n`;

export const rule: PlaybookRule = {
  id: "raci-role-unknown",
  group: "raci",
  kind: "playbook",
  severity: "info",
  fixable: false,
  fieldFixes: "where missing",
  summary:
    "Every column of a responsibility matrix is a role, team or person of the register or of the document's `roles`, and every one of these has a column.",
  why: "A letter for a role that nobody holds asks nobody. RACI practice has roles across the top so that a matrix survives a change of people; the people register says who holds them.",
  examples: {
    good: { "example.md": matrix("Service desk") },
    bad: { "example.md": matrix("Servicedesk IT") },
  },
  *check({ playbook }) {
    for (const { document, roles } of matricesOf(playbook)) {
      if (!isHeld(document)) continue;
      const listed = textsOfField(document, "roles");
      const names = listed.map(({ text }) => text);
      for (const { name, range } of roles) {
        const message = complaint(name, names, playbook);
        if (message !== undefined) yield { document, at: { range }, message };
      }
      yield* withoutColumn(document, roles, names);
    }
  },
};

function complaint(
  name: string,
  listed: readonly string[],
  { people, config, files }: PlaybookIndex,
): string | undefined {
  const isListed = listed.some((each) => foldName(each) === foldName(name));
  const isKnown = isListed || people?.find(name) !== undefined;
  const isJudged =
    listed.length > 0 || (people !== undefined && files.has(config.people));
  if (name === "" || isKnown || !isJudged) return undefined;
  const meant = nearest(name, [...listed, ...(people?.suggestions ?? [])]);
  return `\`${name}\` is no role that is known here${meant === undefined ? `; add it to \`${listed.length > 0 ? "roles" : config.people}\`, or name one that is there.` : `.${didYouMean(meant)}`}`;
}

function* withoutColumn(
  document: TypedDocument,
  columns: readonly { readonly name: string }[],
  listed: readonly string[],
): Generator<PlaybookFinding> {
  for (const [item, name] of listed.entries()) {
    if (columns.some((each) => foldName(each.name) === foldName(name)))
      continue;
    yield {
      document,
      at: { field: "roles", item },
      message: `\`${name}\` has no column in the matrix; add one, or take the role out of \`roles\`.`,
    };
  }
}
