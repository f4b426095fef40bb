import { squiggle } from "../../squiggles.ts";

describe("action-item-overdue", () => {
  it("points at the date of an open item that is past it", () =>
    squiggle(
      "action-item-overdue",
      `---
type: post-mortem
---

## Action items

- [ ] Ask for a second pair of eyes (@maria, due 2026-11-20)
                                                 ^^^^^^^^^^ action-item-overdue: \`Ask for a second pair of eyes\` was due on \`2026-11-20\`, 1 day ago; finish it, or agree on a new date.
- [ ] Due today (@maria, due 2026-11-21)
- [x] Done in time (@maria, due 2026-03-01)
- Proposed: rename the list (due 2026-03-01)

| Task     | Who | Deadline   | Status |
| -------- | --- | ---------- | ------ |
| Clean up | Tom | 1 May 2026 | open   |
                   ^^^^^^^^^^ action-item-overdue: \`Clean up\` was due on \`2026-05-01\`, 204 days ago; finish it, or agree on a new date.
| Tell all | Tom | 1 May 2026 | done   |
`,
    ));

  it("does not guess the day of a date that could be two", () =>
    squiggle(
      "action-item-overdue",
      "---\ntype: post-mortem\n---\n\n## Action items\n\n- Ask (@maria, due 03/04/2026)\n",
    ));

  it("reads such a date the way the team has settled on", () =>
    squiggle(
      "action-item-overdue",
      `---
type: post-mortem
---

## Action items

- Ask (@maria, due 03/04/2026)
                   ^^^^^^^^^^ action-item-overdue: \`Ask\` was due on \`2026-04-03\`, 232 days ago; finish it, or agree on a new date.
`,
      {
        files: { "playbook.config.yaml": "dates:\n  order: DD/MM/YYYY\n" },
      },
    ));

  it("leaves minutes of more than a year ago alone, which nobody ticks", async () => {
    const minutes = (date: string, late = ""): string =>
      `---
type: meeting
date: ${date}
---

## Action items

- Ask (@maria, due 2026-05-04)
${late}`;
    await squiggle("action-item-overdue", minutes("2025-04-30"));
    await squiggle(
      "action-item-overdue",
      minutes(
        "2026-04-30",
        "                   ^^^^^^^^^^ action-item-overdue: `Ask` was due on `2026-05-04`, 201 days ago; finish it, or agree on a new date.\n",
      ),
    );
  });
});
