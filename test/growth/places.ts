/** Where in a playbook text can be long: documents with a `§` for the text, by what the place is called. */

/** A document with one place to fill. */
export interface PlaceToFill {
  readonly path: string;
  readonly text: string;
}

const policy = (fields: string, body = ""): PlaceToFill => ({
  path: "policies/long.md",
  text: `---\ntype: policy\nid: POL-9\ntitle: Long\nstatus: active\nowner: Jane Roe\n${fields}---\n\n# Long\n\n${body}`,
});
const typed = (
  type: string,
  folder: string,
  body: string,
  fields = "title: Long\nstatus: active\nowner: Jane Roe\n",
): PlaceToFill => ({
  path: `${folder}/long.md`,
  text: `---\ntype: ${type}\n${fields}---\n\n# Long\n\n${body}`,
});
const alone = (fields: string): PlaceToFill => ({
  path: "policies/long.md",
  text: `---\ntype: policy\n${fields}\n---\n\n# Long\n`,
});

/** Documents of all kinds. */
export const PLACES: Readonly<Record<string, PlaceToFill>> = {
  "a whole document": { path: "policies/long.md", text: "§" },
  "a first heading": { path: "policies/long.md", text: "# §\n" },
  "front matter": {
    path: "policies/long.md",
    text: "---\ntype: policy\n§\n---\n\n# Long\n",
  },
  "open front matter": {
    path: "policies/long.md",
    text: "---\ntype: policy\n§",
  },
  "a paragraph": policy("", "## Purpose\n\n§\n\n## Scope\n\nAll.\n"),
  "a paragraph with words": policy("", "## Purpose\n\nWe §\nsay so.\n"),
  "a heading": policy("", "## Purpose §\n\nText.\n"),
  "a list item": policy("", "## Policy statements\n\n1. We §\n2. All.\n"),
  "a nested list item": policy("", "- a\n  - b §\n    - c\n"),
  "a quotation": policy("", "> §\n> b\n"),
  "a table": policy("", "| a | b |\n| - | - |\n| c | §d |\n"),
  "a header of a table": policy("", "| a§ | b |\n| - | - |\n| c | d |\n"),
  "a text of a link": policy("", "See [§](b.md) and more.\n"),
  "a target of a link": policy("", "See [a](b§.md) and more.\n"),
  "a title of a link": policy("", 'See [a](b.md "§") and more.\n'),
  "an anchor": policy("", "See [a](#b§) and [c](d.md#§).\n"),
  "a wiki link": policy("", "See [[POL-1§]] and more.\n"),
  "a definition of a link": policy("", "See [a].\n\n[a]: §\n"),
  "a footnote": policy("", "See[^1].\n\n[^1]: §\n"),
  "a code span": policy("", "Run `§` here.\n"),
  "a code fence": policy("", "```\n§\n```\n"),
  "indented code": policy("", "Text\n\n    §\n"),
  "a comment": policy("", "Text <!-- § --> here.\n"),
  "a comment of its own": policy("", "<!-- §\n-->\n"),
  "a suppression": policy(
    "",
    "<!-- playbook-disable-next-line owner-missing § -->\n\nText.\n",
  ),
  "a tag": policy("", 'Text <a id="§" href="b">c</a>.\n'),
  "a block of HTML": policy("", "<div §>\n\ntext\n\n</div>\n"),
  "a definition list": policy("", "Term\n: §\n"),
  "a label line": policy("", "**Version:** §\n\nText.\n"),
  "a label": {
    path: "policies/long.md",
    text: "# Long\n\n**Owner §:** Jane Roe\n\n**Status:** active\n",
  },
  "label lines without front matter": {
    path: "policies/long.md",
    text: "# Long\n\n**Owner:** Jane §\n**Status:** active §\n**Last reviewed:** 2026-01-02\n",
  },
  "a control table": policy(
    "",
    "## Document control\n\n| Field | Value |\n| - | - |\n| Owner | Jane § |\n| Version | 1 |\n",
  ),
  "a review history": policy(
    "",
    "## Review history\n\n| Date | Version | Author | Change |\n| - | - | - | - |\n| 2026-01-01 | 1 | Jane Roe | First § |\n",
  ),
  "a revision's date": policy(
    "",
    "## Review history\n\n| Date | Version | Author | Change |\n| - | - | - | - |\n| 2026-01-01 § | 1 | Jane Roe | First |\n",
  ),
  "a title": alone("title: Long §\nowner: Jane Roe\nstatus: active"),
  "a quoted title": alone('title: "Long §"\nowner: Jane Roe'),
  "a title in single quotes": alone("title: 'Long §'\nowner: Jane Roe"),
  "a title of lines": alone("title: |\n  Long §\nowner: Jane Roe"),
  "a folded title": alone("title: >-\n  Long §\nowner: Jane Roe"),
  "an owner": alone('title: Long\nowner: "Jane §"\nstatus: active'),
  "an owner of lines": alone("title: Long\nowner: |\n  Jane §\nstatus: active"),
  "owners in a list": alone("title: Long\nowner:\n  - Jane §\n  - Joe"),
  "owners in brackets": alone("title: Long\nowner: [Jane §, Joe]"),
  "a status": alone('title: Long\nstatus: "active §"\nowner: Jane Roe'),
  "an id": alone('id: "POL-1 §"\ntitle: Long\nowner: Jane Roe'),
  "a date": alone('title: Long\nlast_reviewed: "2026-01-01 §"'),
  "a duration": alone('title: Long\nreview_interval: "6 months §"'),
  "a version": alone('title: Long\nversion: "1.0 §"\nstatus: active'),
  references: alone('title: Long\nrelated: ["POL-1 §", "§"]'),
  "a superseded document": alone(
    'title: Long\nstatus: superseded\nsuperseded_by: "POL-1 §"',
  ),
  "a key": alone("title: Long\nown§er: Jane Roe"),
  "an unknown key": alone('title: Long\n"foo§": Jane Roe'),
  "a nested map": alone("title: Long\nextra:\n  a: §\n  b: c"),
  "a comment in front matter": alone("title: Long # §\nowner: Jane Roe"),
  "a suppression in front matter": alone(
    "title: Long # playbook-disable-next-line x § -- §\nowner: Jane Roe",
  ),
  "a type": alone('title: Long\ntype: "policy §"'),
  "an action item": typed(
    "meeting",
    "meetings",
    "## Action items\n\n- [ ] Do it § by Friday. Owner: Jane Roe, due 2026-11-24\n- [ ] And this. Owner: Joe §\n",
  ),
  "an action item of nothing else": typed(
    "meeting",
    "meetings",
    "## Action items\n\n- §\n",
  ),
  "a due date": typed(
    "meeting",
    "meetings",
    "## Action items\n\n- Do it. Owner: Jane Roe, due § 2026-11-24\n- Do it (Jane Roe, §)\n",
  ),
  "an action's owner": typed(
    "meeting",
    "meetings",
    "## Action items\n\n- Do it. Owner: §\n- Assigned to Jane §\n- @jane §: do it\n- Jane Roe § to write it\n",
  ),
  "an action's status": typed(
    "meeting",
    "meetings",
    "## Action items\n\n- Done §: do it\n- Do it - status: § open\n- Do it [done§]\n- § proposed: it\n",
  ),
  "a table of actions": typed(
    "post-mortem",
    "post-mortems",
    "## Action items\n\n| Action | Owner | Due | Status | Ticket |\n| - | - | - | - | - |\n| Do § | Jane § | 2026-11-24 § | open § | T-1 § |\n",
  ),
  minutes: typed(
    "meeting",
    "meetings",
    "## Decisions\n\n1. CHG-1 is approved §, if all agree.\n2. §\n\n## Attendees\n\n- Jane §\n",
    "title: Long\nstatus: held\ndate: 2026-11-04\nattendees: [Jane Roe]\nchanges: [CHG-1]\n",
  ),
  "a table of decisions": typed(
    "meeting",
    "meetings",
    "## Changes for review\n\n| Change | Requester | Decision |\n| - | - | - |\n| CHG-1 § | Jane § | approved § |\n",
  ),
  "a timeline": typed(
    "post-mortem",
    "post-mortems",
    "## Timeline\n\n| Time | What happened |\n| - | - |\n| 10:00 § | It began § |\n| 2026-01-01 10:30 | It ended |\n",
  ),
  "a timeline in a list": typed(
    "post-mortem",
    "post-mortems",
    "## Timeline\n\n- 10:00 § it began\n- **10:30** it ended §\n\n## Root cause\n\nHuman error § was to blame.\n",
  ),
  "a matrix": typed(
    "raci",
    "raci",
    "## RACI matrix\n\n| Activity | Jane § | IT |\n| - | - | - |\n| Write § | A/R § | C |\n",
  ),
  "a term": typed(
    "term",
    "glossary",
    "## Definition\n\nA long § is a § thing.\n\n## Not to be confused with\n\n| Who says it | What they mean |\n| - | - |\n| IT § | A thing § |\n",
    'title: "Long §"\nstatus: active\nsynonyms: ["tall §"]\ndeprecated_terms: ["wide §"]\n',
  ),
  "a glossary": typed(
    "document",
    "guides",
    "## Glossary\n\n| Term | Meaning |\n| - | - |\n| ABC § | A long § (see ABC) |\n\n**DEF**: what § means\n",
  ),
  "a change": typed(
    "change",
    "changes",
    "## Implementation plan\n\n1. We will §\n\n## Rollback plan\n\nUndo §.\n\n## Test plan\n\nCheck §.\n\n## Communication plan\n\nTell §.\n",
    'title: Long\nstatus: approved\nrequester: "Jane §"\nsystems: ["SYS-1 §"]\nplanned_start: 2026-12-01\nplanned_end: 2026-12-02\n',
  ),
  "a charter": typed(
    "charter",
    "charters",
    "## Membership\n\n| Member | Team | Voting |\n| - | - | - |\n| Jane Roe § | IT § | yes § |\n",
    'title: Long\nstatus: active\nquorum: "4 of 7 § voting"\nmembers:\n  - { person: Jane Roe, team: "IT §", voting: true }\nescalates_to: "§"\n',
  ),
  "a procedure": typed(
    "sop",
    "sops",
    "## Procedure\n\n1. Step one §\n2. **Step 2:** §\n\n### Step 3 §\n\nText.\n",
  ),
  "a table of steps": typed(
    "sop",
    "sops",
    "## Procedure\n\n| Step | Action |\n| - | - |\n| 1 § | Do § |\n",
  ),
  "a system": typed(
    "system",
    "systems",
    "## Access\n\n§\n",
    'title: "Ridge §"\nstatus: active\nadmins: ["Jane §"]\nannual_cost: "42 §"\nrenewal_date: 2026-12-31\nnotice_period_days: "90 §"\ntier: 1\n',
  ),
  "a roadmap item": typed(
    "roadmap",
    "roadmap",
    "§\n",
    'title: "Move §"\nstatus: planned\nretires: ["SYS-1 §"]\nbuys: ["New §"]\nperiod: "2026 Q4 §"\n',
  ),
  "a KPI": typed(
    "kpi",
    "kpis",
    "## Definition\n\n§\n",
    'title: "Rate §"\nstatus: active\nformula: "a §"\ntarget: "at most 8 §"\ncurrent: "11 §"\n',
  ),
  acknowledgements: typed(
    "document",
    "records",
    "# Acknowledgements\n\n| Document | Version | Person | On |\n| - | - | - | - |\n| POL-1 § | 1 § | Jane § | 2026-06-01 § |\n",
  ),
  "a placeholder": policy(
    "",
    "## Purpose\n\nTODO §\n\n## Scope\n\n<insert §>\n",
  ),
  "numbered statements": policy(
    "",
    "## Policy statements\n\n**POL-1.§** We.\n\n1.2.§ They.\n",
  ),
};
