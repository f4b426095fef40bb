/** Which actions are kept in a ticket, where their owner may stand. */

import assert from "node:assert/strict";
import {
  isTicketWord,
  isTracked,
  readTicket,
} from "../../../src/core/subjects/action/ticket.ts";

describe("an action is kept in a ticket", () => {
  for (const text of [
    "Raise the limit (#1234)",
    "Raise the limit OPS-77",
    "See https://github.com/a/b/issues/12",
    "See https://acme.atlassian.net/browse/OPS-7",
    "Raise the limit, see [this ticket](t)",
    "Raise the limit - [GitHub issue](t)",
    "Ticket raised for the limit",
    "An issue has been created",
    "We have added a backlog task to choose the alerts",
    "We opened two issues for it",
    "Read https://example.com/guide, then OPS-77",
  ])
    it(`where it says ${JSON.stringify(text)}`, () =>
      assert.ok(isTracked(text)));

  for (const text of [
    "Raise the limit",
    "Read RFC-2119 and ISO-9001",
    "Follow POL-001 and SOP-002",
    "Read https://example.com/guide",
    "Read [the guide](https://example.com/guide)",
    "We have added a rule for tasks",
    "Tell who raised the ticket price",
    "Ticketing is created anew",
  ])
    it(`but not where it says ${JSON.stringify(text)}`, () =>
      assert.ok(!isTracked(text)));

  it("and the first that is one is meant, or the first address", () => {
    assert.equal(readTicket("See https://a.b/c, then OPS-7")?.text, "OPS-7");
    assert.equal(
      readTicket("See https://a.b/c and https://a.b/d")?.text,
      "https://a.b/c",
    );
    assert.equal(readTicket("See nothing"), undefined);
  });

  it("and words of a link say so alone", () => {
    assert.ok(isTicketWord(" the related issue #12 "));
    assert.ok(!isTicketWord("issue of trust"));
  });
});
