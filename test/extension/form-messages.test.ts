/** What the form's page may ask for; all else is no message. */

import assert from "node:assert/strict";
import { readFromPage } from "../../src/extension/form/messages.ts";

const DOCUMENT = "file:///playbook/a.md";

describe("a message of the form's page", () => {
  for (const message of [
    { kind: "ready" },
    { kind: "set", document: DOCUMENT, name: "owner", values: ["Maria"] },
    { kind: "set", document: DOCUMENT, name: "owner", values: [] },
    {
      kind: "search",
      document: DOCUMENT,
      name: "owner",
      typed: "m",
      request: 1,
    },
    { kind: "goTo", document: DOCUMENT, at: 0 },
    { kind: "addSection", document: DOCUMENT, heading: "Scope" },
  ])
    it(`is ${JSON.stringify(message)}`, () =>
      assert.deepEqual(readFromPage({ ...message, more: 1 }), message));

  for (const message of [
    undefined,
    null,
    "ready",
    {},
    { kind: "set", name: "owner", values: [] },
    { kind: "set", document: DOCUMENT, name: 1, values: [] },
    { kind: "set", document: DOCUMENT, name: "owner", values: "Maria" },
    { kind: "set", document: DOCUMENT, name: "owner", values: [1] },
    { kind: "set", document: DOCUMENT, name: "a".repeat(10_001), values: [] },
    {
      kind: "set",
      document: DOCUMENT,
      name: "owner",
      values: Array.from({ length: 501 }, () => "a"),
    },
    { kind: "goTo", document: DOCUMENT, at: -1 },
    { kind: "goTo", document: DOCUMENT, at: 1.5 },
    { kind: "search", document: DOCUMENT, name: "owner", typed: "m" },
    { kind: "openTerminal", document: DOCUMENT },
  ])
    it(`is not ${JSON.stringify(message)?.slice(0, 60)}`, () =>
      assert.equal(readFromPage(message), undefined));
});
