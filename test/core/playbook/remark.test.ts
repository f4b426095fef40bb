/** What stands among actions and is none. */

import assert from "node:assert/strict";
import { isRemark } from "../../../src/core/subjects/action/remark.ts";

describe("a remark among actions", () => {
  for (const text of [
    "How would we escalate a major incident?",
    "Should we move the list to the CRM?",
    "If we had picked up on this in March, we could have acted",
    "The team then raised a case with the agency",
    "Team discussed a closer inspection",
    "The default limits were set to meet the demand",
    "Any other service which is probing the form was slow",
    "AWS Support case 123 raised",
    "There is no alert for this",
    "A case was raised with the agency",
    "Nobody to use the old key from now on",
    "Do not share the password of the list",
    "Never send on a Friday",
    "Splitting the list might be an option",
    "Background: the old page is slow",
    "**Context:** two teams asked for it",
    "See the wiki for details",
    "Siehe Anhang B",
    "A second agency could also be a good idea",
    "**Daily quota cap (50/day)** — a true hard ceiling. The budget was none.",
    "**Bundle baseline updated** – the client adds 44 kB",
  ])
    it(`is ${JSON.stringify(text)}`, () => assert.ok(isRemark(text)));

  for (const text of [
    "Add an alert for this",
    "See if the agency can help",
    "See whether a second alert is worth it",
    "Background: Ana should look into the old page",
    "Don't forget to add an alert",
    "Nobodyknows to call the agency",
    "Might the agency be told",
    "Find out which options there might be",
    "**Alerting** — add an alert for this",
    "**Update the baseline** — the client adds 44 kB",
    "**Quota** — we need a hard ceiling",
    "**Quota** — Ana",
    "The website must be updated",
    "The default limits should be raised, they were too low",
    "This needs a runbook, there is none",
    "A runbook is needed",
    "Find out what was changed",
    "All links will be checked",
    "Thermostat was replaced",
    "Propose more code to be managed there",
  ])
    it(`is not ${JSON.stringify(text)}`, () => assert.ok(!isRemark(text)));
});
