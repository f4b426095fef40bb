/** Hover in `playbook.config.yaml` and `people.yaml`: what a setting means, a rule's reason, a person's card. */

import { foldName } from "../../playbook/people/people.ts";
import type { PlaybookIndex } from "../../playbook/playbook-index.ts";
import { RULES } from "../../rules/index.ts";
import { card, type HoverAnswer } from "./card.ts";
import { configSchema } from "../settings-schemas.ts";
import { withoutMarks } from "./field-words.ts";
import { partyCard } from "./party-card.ts";
import { peopleSchema } from "../settings-schemas.ts";
import { defaultOf, descriptionOf, schemasAt } from "../schema-at.ts";
import type { Schema } from "../../config/setting.ts";
import { asLabel } from "../complete/suggestion.ts";
import { yamlPlaceAt } from "../complete/yaml-place.ts";

/** The card of a setting. */
export function hoverConfig(
  index: PlaybookIndex,
  text: string,
  offset: number,
): HoverAnswer | undefined {
  return hoverKey(configSchema(index.config.types), text, offset);
}

/** The card of a key, or of the person, team or role that is named. */
export function hoverPeople(
  index: PlaybookIndex,
  text: string,
  offset: number,
): HoverAnswer | undefined {
  const onKey = hoverKey(peopleSchema(), text, offset);
  if (onKey) return onKey;
  const place = yamlPlaceAt(text, { start: 0, end: text.length }, offset);
  if (!place || place.expects === "key") return undefined;
  const { start, end } = place.range;
  const written = text.slice(start, end).replace(/^["']|["']$/g, "");
  const party = index.people?.parties.find(
    ({ id, name }) => foldName(id) === foldName(written) || name === written,
  );
  return party && { range: place.range, cards: [partyCard(index, party)] };
}

function hoverKey(
  schema: Schema,
  text: string,
  offset: number,
): HoverAnswer | undefined {
  const place = yamlPlaceAt(text, { start: 0, end: text.length }, offset);
  if (!place?.hasColon) return undefined;
  const { start, end } = place.range;
  const key = text.slice(start, end).replace(/^["']|["']$/g, "");
  const schemas = schemasAt(schema, [...place.path, key]);
  const description = descriptionOf(schemas);
  if (description === undefined) return undefined;
  const rule =
    place.path.join() === "rules"
      ? RULES.find(({ id }) => id === key)
      : undefined;
  const usual = defaultOf(schemas);
  return {
    range: place.range,
    cards: [
      card({ text: asLabel(key) }, rule ? "rule" : "", [
        withoutMarks(description),
        rule && withoutMarks(rule.why),
        usual === undefined ? undefined : `Default: ${usual}`,
      ]),
    ],
  };
}
