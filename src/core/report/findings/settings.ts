/** The settings that hold and where each comes from: a table for people, JSON for scripts. */

import { readConfig } from "../../config/read-config.ts";
import type { RuleSetting } from "../../config/config.ts";
import { RENAMED } from "../../config/rule-settings.ts";
import {
  settingsInForce,
  type SettingInForce,
} from "../../config/settings-in-force.ts";
import { problemsOf } from "../../lint/problems.ts";
import type { Diagnostic } from "../../lint/diagnostic.ts";
import { CONFIG_INVALID } from "../../rules/playbook/config-invalid.ts";
import { RULES } from "../../rules/index.ts";
import { rulesOf } from "../../rules/own-rules.ts";
import { withRules } from "../../session/session-rules.ts";
import { displayWidth, padColumns } from "../../text/display-width.ts";
import { largest } from "../../text/largest.ts";
import { printable } from "../../text/printable.ts";
import { BUILT_IN_TYPES } from "../../types/built-in.ts";

/** A setting, and in words where it comes from. */
export interface SettingFrom extends SettingInForce {
  /** `default`, `--rule`, or the file. */
  readonly from: string;
}

/**
 * Reads a config text.
 * @param path what to call its file
 * @param rules settings from a command line, which win
 */
export function settingsOf(
  text: string,
  path: string,
  rules: ReadonlyMap<string, RuleSetting>,
): {
  readonly settings: readonly SettingFrom[];
  /** What is wrong with the file; it does not hold. */
  readonly problems: readonly Diagnostic[];
} {
  const { config, problems } = readConfig(text, BUILT_IN_TYPES, RULES);
  const asked = new Set([...rules.keys()].map((id) => `rules.${id}`));
  const holding = withRules(config, { rules });
  return {
    settings: settingsInForce(text, holding, rulesOf(config)).map((each) =>
      asked.has(each.setting)
        ? { ...each, from: "--rule", line: undefined }
        : { ...each, from: each.line === undefined ? "default" : path },
    ),
    problems: problemsOf(
      path,
      text,
      problems.filter(({ code }) => code !== RENAMED),
      CONFIG_INVALID,
    ),
  };
}

/** Setting, where it comes from, and value, one a line. */
export function settingsText(settings: readonly SettingFrom[]): string {
  const rows = [
    ["Setting", "From", "Value"] as const,
    ...settings.map(
      ({ setting, value, from, line }) =>
        [
          printable(setting),
          line === undefined ? from : `${from}:${line}`,
          printable(inWords(value)),
        ] as const,
    ),
  ];
  const width = largest(rows.map(([setting]) => displayWidth(setting)));
  const next = largest(rows.map(([, from]) => displayWidth(from)));
  return rows
    .map(
      ([setting, from, value]) =>
        `  ${padColumns(setting, width)}  ${padColumns(from, next)}  ${value}\n`,
    )
    .join("");
}

/** JSON as the public contract says. */
export function settingsJson(
  playbook: string,
  today: string,
  settings: readonly SettingFrom[],
): string {
  const rows = settings.map(({ setting, value, from, line = null }) => ({
    setting,
    value,
    from,
    line,
  }));
  const all = { schemaVersion: 1, playbook, today, settings: rows };
  return `${JSON.stringify(all, null, 2)}\n`;
}

function inWords(value: unknown): string {
  if (Array.isArray(value)) return value.map(inWords).join(", ") || "none";
  if (typeof value === "object" && value !== null)
    return `{ ${Object.entries(value)
      .map(([key, each]) => `${key}: ${inWords(each)}`)
      .join(", ")} }`;
  return String(value);
}
