import { squiggle } from "../../squiggles.ts";
import { HOUSE } from "./house.ts";

const RULE = "acknowledgement-log-invalid";

const LOG = {
  "policies/a.md": `---
type: policy
id: POL-001
version: "2.0"
---
`,
  ...HOUSE,
};

describe(RULE, () => {
  it("points at what is wrong in a line, and at cells that are missing", () =>
    squiggle(
      RULE,
      `---
type: document
title: Acknowledgements
---

| Document | Version | Person     | On         |
| -------- | ------- | ---------- | ---------- |
| POL-001  | 1.0     | Tom Fry    | 2026-06-03 |
| POL-009  | 1.0     | Tom Fry    | 2026-06-03 |
  ^^^^^^^ acknowledgement-log-invalid: \`POL-009\` is no document of this playbook; write its id.
|          | 1.0     | Tom Fry    | 2026-06-03 |
             ^^^ acknowledgement-log-invalid: This line names no document; write its id in the first cell.
| POL-001  | 1.0     |            | 2026-06-03 |
  ^^^^^^^ acknowledgement-log-invalid: This line names nobody; write who confirmed.
| POL-001  | 1.0     | Tom Frey   | 2026-06-03 |
                       ^^^^^^^^ acknowledgement-log-invalid: \`Tom Frey\` is not in the people register. Did you mean \`Tom Fry\`?
| POL-001  | 1.0     | Tom Fry    |
  ^^^^^^^ acknowledgement-log-invalid: This line has no day; write when \`Tom Fry\` confirmed, for instance \`2026-11-21\`.
| POL-001  | 1.0     | Tom Fry    | last week  |
                                    ^^^^^^^^^ acknowledgement-log-invalid: \`last week\` is no day; write it as \`2026-11-21\`.
| POL-001  | 1.0     | Tom Fry    | 2027-06-03 |
                                    ^^^^^^^^^^ acknowledgement-log-invalid: \`2027-06-03\` is in the future; nobody has confirmed yet what they will read then.
| POL-001  | 4.0     | Tom Fry    | 2026-06-03 |
             ^^^ acknowledgement-log-invalid: \`4.0\` is a version that the document does not have yet; it is at \`2.0\`.
`,
      { files: LOG, path: "records/acknowledgements.md" },
    ));

  it("reads a log in front matter", () =>
    squiggle(
      RULE,
      `---
type: document
title: Log
acknowledgements:
  - { document: POL-001, version: "1.0", person: Tom Fry, on: 2026-06-03 }
  - { document: POL-001, version: "1.0", on: 2026-06-03 }
    ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ acknowledgement-log-invalid: This line names nobody; write who confirmed.
---
`,
      { files: LOG, path: "records/log.md" },
    ));

  it("leaves other tables with people and dates alone", () =>
    squiggle(
      RULE,
      `---
type: policy
---

## Revision history

| Version | Date       | Author   |
| ------- | ---------- | -------- |
| 1.0     | long ago   | nobody   |
`,
      { files: LOG },
    ));
});
