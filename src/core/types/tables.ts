/** The tables and lists that templates, snippets and quick fixes offer: ready to fill, one empty row each. */

/** Action items of a post-mortem or a meeting: each names who does it and by when. */
export const ACTION_ITEMS = `| Action | Owner | Due | Status |
| ------ | ----- | --- | ------ |
|        |       |     | open   |`;

/** What happened when; times in one time zone. */
export const TIMELINE = `| Time (UTC) | What happened |
| ---------- | ------------- |
|            |               |`;

/** Activities down, roles across; exactly one A and at least one R a row. */
export const RACI_MATRIX = `| Activity | Marketing operations | Campaign team | IT | Legal |
| -------- | -------------------- | ------------- | -- | ----- |
|          |                      |               |    |       |`;

/** Versions of a document, newest first. */
export const REVISION_HISTORY = `| Version | Date | Author | Change |
| ------- | ---- | ------ | ------ |
|         |      |        |        |`;

/** What a meeting decided. */
export const DECISIONS = `| Decision | Reason | Decided by |
| -------- | ------ | ---------- |
|          |        |            |`;

/** Changes on the agenda of a change-control meeting (Kansas State University Change Management Board agenda). */
export const CHANGES_FOR_REVIEW = `| Change | Requester | Systems affected | Window | Decision |
| ------ | --------- | ---------------- | ------ | -------- |
|        |           |                  |        |          |`;

/** Who sits on a committee; marketing and IT both. */
export const MEMBERS = `| Member | Team | Voting |
| ------ | ---- | ------ |
|        |      |        |`;

/** Who approved a change. */
export const APPROVAL_RECORD = `| Approver | Role | Date | Decision |
| -------- | ---- | ---- | -------- |
|          |      |      |          |`;

/** Document control for readers of printed copies; it repeats the front matter. */
export const CONTROL_TABLE = `| Field       | Value |
| ----------- | ----- |
| Document ID |       |
| Version     |       |
| Owner       |       |
| Approver    |       |
| Approved on |       |
| Next review |       |`;

/** Steps that are done in order. */
export const STEPS = `1. 
2. 
3. `;

/** Things to tick off. */
export const CHECKLIST = "- [ ] ";
