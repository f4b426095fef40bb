/** Every line of an acknowledgement log says who confirmed what, and when. */

import { majorOf } from "../acknowledgements.ts";
import { logEntriesOf, type LogEntry } from "../acknowledgement-log.ts";
import { textOfField } from "../../../playbook/playbook-document.ts";
import type { PlaybookIndex } from "../../../playbook/playbook-index.ts";
import { didYouMean } from "../../../text/nearest.ts";
import type { Finding, PlaybookRule } from "../../../rules/rule.ts";

const REGISTER = {
  "people.yaml":
    "people:\n  - id: maria\n    name: Maria Lopez\n  - id: tom\n    name: Tom Fry\n",
};
const policy = (who: string, log: string): string =>
  `---\ntype: policy\nid: POL-001\ntitle: Consent\nstatus: active\nowner: maria\nversion: "2.1"\neffective_date: 2026-06-01\nacknowledgement: { required_from: ${who}, within_days: 14 }\n---\n\n## Acknowledgements\n\n| Version | Person | On |\n| --- | --- | --- |\n${log}`;

export const rule: PlaybookRule = {
  id: "acknowledgement-log-invalid",
  group: "acknowledgement",
  kind: "playbook",
  severity: "warning",
  fixable: false,
  summary:
    "Every line of an acknowledgement log names a document, a version that exists, a person of the register, and a day that is not in the future.",
  why: "A line that cannot be read is no evidence, and the person in it is reminded for ever. SOC 2 CC5.3 and comply keep document, version, person and day for each confirmation.",
  examples: {
    good: {
      ...REGISTER,
      "example.md": policy("[tom]", "| 2.0 | Tom Fry | 2026-06-03 |\n"),
    },
    bad: {
      ...REGISTER,
      "example.md": policy("[tom]", "| 2.0 | Tom Fry | soon |\n"),
    },
  },
  *check({ playbook }) {
    for (const entry of logEntriesOf(playbook)) {
      const finding = complaint(entry, playbook);
      if (finding) yield { document: entry.log, ...finding };
    }
  },
};

/** The first thing that is wrong with a line. */
function complaint(
  entry: LogEntry,
  { people, config, files, today }: PlaybookIndex,
): Finding | undefined {
  const { reference, document, version, person, party, on, date } = entry;
  const at = (value: { range: LogEntry["range"] } | undefined) => ({
    range: value?.range ?? entry.range,
  });
  if (!document)
    return {
      at: at(reference?.text === "" ? undefined : reference),
      message: reference?.text
        ? `\`${reference.text}\` is no document of this playbook; write its id.`
        : "This line names no document; write its id in the first cell.",
    };
  if (!person)
    return {
      at: at(undefined),
      message: "This line names nobody; write who confirmed.",
    };
  if (!party && people && files.has(config.people)) {
    const meant = people.similar(person.text);
    return {
      at: at(person),
      message: `\`${person.text}\` is not in the people register${meant === undefined ? `; add them to \`${config.people}\`.` : `.${didYouMean(meant)}`}`,
    };
  }
  if (!date)
    return {
      at: at(on),
      message: on
        ? `\`${on.text}\` is no day; write it as \`${today}\`.`
        : `This line has no day; write when \`${person.text}\` confirmed, for instance \`${today}\`.`,
    };
  if (date > today)
    return {
      at: at(on),
      message: `\`${date}\` is in the future; nobody has confirmed yet what they will read then.`,
    };
  const current = textOfField(document, "version")?.text;
  if (
    version &&
    current &&
    Number(majorOf(version.text)) > Number(majorOf(current))
  )
    return {
      at: at(version),
      message: `\`${version.text}\` is a version that the document does not have yet; it is at \`${current}\`.`,
    };
  return undefined;
}
