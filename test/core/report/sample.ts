/** A small playbook with findings of every severity, and one whose every text is hostile. */

import {
  buildReport,
  memoryHost,
  openSession,
  type Report,
  type Severity,
} from "../../../src/core/index.ts";

/** Reports a playbook as it is in memory; `severities` of rules as a config would set them. */
export async function reportOf(
  files: Readonly<Record<string, string>>,
  severities: Readonly<Record<string, Severity | "off">> = {},
): Promise<Report> {
  const rules = Object.entries(severities).map(
    ([id, severity]) => [id, { severity, options: new Map() }] as const,
  );
  const { result } = await openSession(memoryHost(files), {
    today: "2026-11-21",
    rules: new Map(rules),
    onlyRules: new Set(rules.map(([id]) => id)),
  });
  return buildReport(result, {
    root: ".",
    isSelected: () => true,
    diagnostics: result.diagnostics.map((each) => ({
      ...each,
      message: SMALL_MESSAGES[each.path]?.[each.rule] ?? each.message,
    })),
    texts: new Map(Object.entries(files)),
  });
}

/** Two findings in one policy, one in another, and a read-me. */
export const SMALL: Readonly<Record<string, string>> = {
  "README.md": "# Our playbook\n",
  "policies/brand.md":
    "---\ntype: policy\ntitle: Brand usage\nstatus: active\nowner: TBD\nlast_reviewed: 2025-01-05\n---\n\n# Brand usage\n",
  "policies/consent.md":
    "---\ntype: policy\ntitle: Consent\nstatus: active\nowner: dpo\nlast_reviewed: 2025-11-25\n---\n\n# Consent\n",
};

/** What is said of `SMALL`, so that reports do not depend on how rules put it. */
const SMALL_MESSAGES: Readonly<Record<string, Record<string, string>>> = {
  "policies/brand.md": {
    "owner-missing": "Nobody owns this document; name a role as `owner`.",
    "review-overdue":
      "The review was due on `2026-01-05`, 1 year after `2025-01-05`, 320 days ago.",
  },
  "policies/consent.md": {
    "review-due-soon": "The review is due on `2026-11-25`, in 4 days.",
  },
};

/** What `SMALL` is judged by. */
export const SMALL_RULES: Readonly<Record<string, Severity>> = {
  "owner-missing": "error",
  "review-overdue": "warning",
  "review-due-soon": "info",
};

/** Commands, markup, mentions, formulas and control characters wherever a document may put them. */
export const HOSTILE: Readonly<Record<string, string>> = {
  "policies/::error file=x::|<script>@org.md":
    '---\ntype: policy\ntitle: "\\e[31mRed\\e]8;;http://evil\\a | <script>alert(1)</script> @org/team #12 \\u202Egnp\\n::error::boo"\nstatus: active\nowner: TBD\n---\n',
  "policies/=cmd().md":
    '---\ntype: "\\n::error::`|<b>@org/team ##[error]x"\ntitle: "=cmd()"\nstatus: active\nowner: "@org/team"\n---\n',
};
