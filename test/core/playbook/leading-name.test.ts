import assert from "node:assert/strict";
import { memoryHost, openSession } from "../../../src/core/index.ts";
import { actionItemsOf } from "../../../src/core/subjects/action/action-items.ts";

async function ownersIn(
  body: string,
  type = "meeting",
): Promise<readonly string[]> {
  const text = `---\ntype: ${type}\ndate: 2026-11-02\n---\n\n# Team meeting\n\n${body}`;
  const { result } = await openSession(memoryHost({ "a.md": text }), {
    today: "2026-11-21",
  });
  return actionItemsOf(result.playbook.typed[0]!, undefined).map(
    ({ owners }) => owners.map(({ text }) => text).join(" + ") || "nobody",
  );
}

const PRESENT =
  "## Present\n\n- Ana Lopez (chair)\n- Tom Fry, IT\n- Zoë Marsh (ZM)\n\n";

/** Lines of minutes at which those above were present, and who is to do what they say. */
const LINES: Readonly<Record<string, string>> = {
  "Ana – book a room": "Ana",
  "**Ana** – book a room (by Friday)": "Ana",
  "**Ana Lopez**: book a room": "Ana Lopez",
  "Ana & Tom - book a room": "Ana + Tom",
  "Ana/Tom: book a room": "Ana + Tom",
  "AL: book a room": "AL",
  "Book a room (AL)": "AL",
  "Book a room - ZM": "ZM",
  "Kim: book a room": "Kim",
  "@zoe: book a room": "@zoe",
  "Treasurer: pay the invoice": "Treasurer",
  "Legal – review the terms": "Legal",
  "GW: book a room": "GW",
  "CG + KH: book a room": "CG + KH",
  "All: read the minutes": "All",
  "Tom bucht einen Raum": "Tom",
  "Kim bucht einen Raum": "nobody",
  "Everybody please read the minutes": "Everybody",
  "Each member to draft a template": "Each member",
  "**Each member:** read the minutes": "Each member",
  "The whole team: read the minutes": "The whole team",
  "Cada miembro: leer el acta": "Cada miembro",
  "FYI: the footer is old": "nobody",
  "Website: update the footer": "nobody",
  "**Website** – update the footer": "nobody",
  "Budget – pay the invoice": "nobody",
  "Update the footer (CSS)": "nobody",
  "Update the footer - XY": "nobody",
};

describe("a name at an end of a line of minutes", () => {
  for (const [line, owners] of Object.entries(LINES))
    it(`of \`${line}\` is ${owners}`, async () =>
      assert.deepEqual(await ownersIn(`${PRESENT}## Actions\n\n- ${line}\n`), [
        owners,
      ]));

  it("is read behind the word that makes a line an action", async () =>
    assert.deepEqual(
      await ownersIn(
        `${PRESENT}## Notes\n\n- Action (Ana): book a room\n- ACTION: Tom – call the agency\n- Action – ZM to call the agency\n- Action - call the agency (TF)\n`,
      ),
      ["Ana", "Tom", "ZM", "TF"],
    ));

  it("is known from fields, paragraphs and tables, too", async () => {
    const line = "## Actions\n\n- Book a room (AL)\n";
    for (const there of [
      "**Attendees:** Ana Lopez, Tom Fry\n\n",
      "## Attendance\n\nAna Lopez, Tom Fry\n\n",
      "## Apologies\n\n| Name | Team |\n| --- | --- |\n| Ana Lopez | IT |\n\n",
    ])
      assert.deepEqual(await ownersIn(there + line), ["AL"], there);
  });

  it("is a topic as often, where nobody knows who was there", async () =>
    assert.deepEqual(
      await ownersIn("## Action items\n\n- Kim: book a room\n", "post-mortem"),
      ["nobody"],
    ));
});
