/** A first `playbook.config.yaml` for a folder that has none: only what differs from the defaults, with the reason beside it. */

import { nameOf } from "../../text/path.ts";
import { yamlScalar } from "../../text/yaml-scalar.ts";
import { guessAliases } from "./guess-aliases.ts";
import { guessDateOrder } from "./guess-date-order.ts";
import type { PlaybookIndex } from "../playbook-index.ts";
import { flowScalar, suggestTypes } from "./suggest-types.ts";

const HEAD = `# The settings of this playbook. The file also marks the playbook's root.
# What is left out has a default; change only what differs for you.
`;

const EXAMPLES = `# What else can be said here, for instance:
#
# exclude: [archive/**]
# review:
#   dueSoon: 30 days
#   intervals: { policy: 1 year, sop: 6 months }
# rules:
#   review-overdue: error
#   draft-stale: off
`;

/**
 * Writes the config from a playbook that was read with the defaults.
 * @param quieted rules that ask for what hardly a document has; they go on to be warnings.
 */
export function suggestConfig(
  playbook: PlaybookIndex,
  quieted: readonly string[] = [],
): string {
  return [
    HEAD,
    ...peoplePart(playbook),
    ...suggestTypes(playbook),
    ...aliasesPart(playbook),
    ...datesPart(playbook),
    ...rulesPart(quieted),
    EXAMPLES,
  ].join("\n");
}

function* peoplePart({ files, config }: PlaybookIndex): Generator<string> {
  if (files.has(config.people)) return;
  const found = [...files].filter((path) =>
    /^people\.ya?ml$/i.test(nameOf(path)),
  );
  if (found.length === 1)
    yield `# Who may own and approve documents.\npeople: ${yamlScalar(found[0]!)}\n`;
}

function* aliasesPart(playbook: PlaybookIndex): Generator<string> {
  const aliases = guessAliases(playbook);
  if (aliases.size === 0) return;
  const lines = [...aliases].map(
    ([field, keys]) => `  ${field}: [${keys.map(flowScalar).join(", ")}]`,
  );
  yield `# Your documents' own words for fields.\naliases:\n${lines.join("\n")}\n`;
}

function* datesPart(playbook: PlaybookIndex): Generator<string> {
  const guess = guessDateOrder(playbook);
  if (guess)
    yield `# As in ${guess.example}; without this, 03/04/2026 could be two days.\ndates:\n  order: ${guess.order}\n`;
}

function* rulesPart(quieted: readonly string[]): Generator<string> {
  if (quieted.length === 0) return;
  const lines = quieted.map((id) => `  ${id}: warning`);
  yield `# Hardly a document here has what these ask for; take a line away once that has changed.\nrules:\n${lines.join("\n")}\n`;
}
