/** A register for tests: somebody in office, two who have left, a team, and roles with and without a deputy. */

export const PEOPLE = {
  "people.yaml": `people:
  - id: maria
    name: Maria Lopez
    email: maria.lopez@example.com
    handle: "@mlopez"
  - id: tom
    name: Tom Fry
    left_on: 2026-03-31
  - id: ana
    name: Ana Silva
    active: false
teams:
  - id: marketing-ops
    name: Marketing Operations
    slack: "#marketing-ops"
roles:
  - id: lead
    name: Marketing lead
    holder: maria
  - id: crm-admin
    name: CRM admin
    holder: tom
    deputy: maria
`,
};
