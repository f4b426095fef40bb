/** Everything that `playbook.config.yaml` can say, each setting described once: a new one is a new entry here. */

import type { DocumentType } from "../types/document-type.ts";
import { ENVELOPE } from "../types/envelope.ts";
import { formatDuration } from "../text/duration.ts";
import { fieldsOf } from "../types/fields-of.ts";
import { CHANGES } from "./change-settings.ts";
import type { Config } from "./config.ts";
import { CONDITION } from "./condition-settings.ts";
import { CONSTRAINT } from "./constraint-settings.ts";
import { FIELD } from "./field-settings.ts";
import { globs, texts } from "./list-settings.ts";
import { map } from "./map-setting.ts";
import { OR_NOTHING, record } from "./record-setting.ts";
import { rulesSetting, type RuleSignature } from "./rule-settings.ts";
import type { Setting } from "./setting.ts";
import { SECTION } from "./section-settings.ts";
import { duration, oneOf, path } from "./single-settings.ts";
import { TYPE, typesSetting } from "./type-settings.ts";

/** What the JSON Schema defines once and refers to. */
export const DEFINITIONS = {
  type: TYPE.schema,
  field: FIELD.schema,
  section: SECTION.schema,
  constraint: CONSTRAINT.schema,
  condition: CONDITION.schema,
};

/** Describes the settings; `holding` is what holds when nothing more is written: the defaults, or a config that was read. */
export function configSettings(
  holding: Config,
  rules: readonly RuleSignature[],
) {
  const { exclude } = holding;
  return record(
    "",
    {
      include: globs("Globs of the files that are documents."),
      exclude: globs("Globs of files to leave alone.", ["archive/**"]),
      people: path("Path of the register of people, teams and roles."),
      types: typesSetting(holding.types, holding.typeFiles),
      aliases: map("Your own spellings of fields, by the field's name.", {
        parts: Object.fromEntries(
          ENVELOPE.map(({ name, summary }) => [name, texts(summary)]),
        ),
        other: ["field", texts("Spellings of a field of some type.")],
        known: [...new Set(holding.types.flatMap(namesIn))],
        callsParts: (field) => `The aliases of \`${field}\``,
      }),
      rules: rulesSetting(rules, holding.rules),
      review: record(
        "How often documents are reviewed.",
        {
          intervals: intervalsSetting(holding),
          dueSoon: duration(
            "How long before it is due a review is announced.",
            "30 days",
          ),
        },
        { holding: { dueSoon: formatDuration(holding.dueSoon) } },
      ),
      changes: CHANGES,
      dates: record("How dates are written.", {
        order: oneOf(
          "The order of day and month in dates such as 03/04/2026; without it such a date is ambiguous.",
          ["DD/MM/YYYY", "MM/DD/YYYY"],
        ),
      }),
      siteRoot: path(
        "Folder that a link beginning with `/` starts from; without it such links are not checked.",
        "docs",
      ),
      baseline: path("Path of the file with accepted findings."),
    },
    {
      schema: OR_NOTHING,
      callsParts: (key) => `\`${key}\``,
      holding: {
        ...holding,
        exclude: exclude.length > 0 ? exclude : undefined,
      },
    },
  );
}

function intervalsSetting({
  types,
  reviewIntervals,
}: Config): Setting<Config["reviewIntervals"]> {
  return map("Review intervals by type.", {
    parts: Object.fromEntries(
      types.map(({ id, title, reviewInterval }) => {
        const own = reviewIntervals.get(id);
        const usual = own ? formatDuration(own) : reviewInterval;
        return [
          id,
          {
            ...duration(`${title}: how often reviewed.`, "6 months"),
            ...(usual === undefined ? {} : { default: usual }),
          },
        ];
      }),
    ),
    other: [
      "type",
      duration("How often documents of this type are reviewed.", "1 year"),
    ],
    known: types.map(({ id }) => id),
    callsParts: (type) => `The review interval of \`${type}\``,
  });
}

function namesIn(type: DocumentType): readonly string[] {
  return fieldsOf(type).map(({ name }) => name);
}
