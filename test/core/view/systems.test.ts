/** The systems view and the impact of a system, as plain rows. */

import assert from "node:assert/strict";
import {
  impactTree,
  impactWords,
  memoryHost,
  openSession,
  overviewOf,
  systemsTree,
  type Overview,
  type TreeNode,
} from "../../../src/core/index.ts";

const FILES = {
  "people.yaml":
    "people:\n  - { id: maria, name: Maria Lopez }\n  - { id: tom, name: Tom Fry }\n  - { id: ana, name: Ana Silva, left_on: 2026-03-31 }\nroles:\n  - { id: ops, name: Marketing operations lead, holder: maria }\n",
  "systems/mail.md":
    "---\nid: SYS-001\ntitle: Mail\nstatus: active\nowner: ops\ntechnical_owner: tom\nadmins: [tom, ana]\ntier_scores: { criticality: 3, integration: 3, risk: 3 }\nintegrations: SYS-002\nrenewal_date: 2027-01-31\nnotice_period_days: 60\nannual_cost: 100\ncurrency: EUR\n---\n",
  "systems/crm.md":
    "---\nid: SYS-002\ntitle: CRM\nstatus: active\nowner: tom\n---\n",
  "systems/fax.md":
    "---\nid: SYS-003\ntitle: Fax\nstatus: retired\nowner: tom\ntier: 3\n---\n",
  "sops/send.md":
    "---\nid: SOP-001\ntitle: Send\nstatus: active\nowner: maria\nsystems: SYS-001\n---\n",
  "changes/old.md":
    "---\ntitle: Old change\nstatus: closed\nowner: maria\nsystems: SYS-001\n---\n",
  "changes/new.md":
    "---\ntitle: New change\nstatus: submitted\nowner: tom\nsystems: SYS-001\n---\n",
  "kpis/rate.md":
    "---\ntitle: Delivery rate\nstatus: active\nowner: tom\ndata_source: SYS-001\n---\n",
};

async function overview(
  files: Readonly<Record<string, string>> = FILES,
): Promise<Overview> {
  const session = await openSession(memoryHost(files), { today: "2026-11-21" });
  return overviewOf(session.result);
}

/** Every row with its description, indented by depth. */
function outline(nodes: readonly TreeNode[], depth = 0): readonly string[] {
  return nodes.flatMap(({ label, description, children }) => [
    `${"  ".repeat(depth)}${label}${description === undefined ? "" : ` · ${description}`}`,
    ...outline(children?.() ?? [], depth + 1),
  ]);
}

describe("the systems view", () => {
  it("groups by tier, with people, contract and connections below", async () => {
    assert.deepEqual(outline(systemsTree(await overview())), [
      "Tier 1 (1)",
      "  Mail · Marketing operations lead",
      "    Maria Lopez · business owner · Marketing operations lead",
      "    Tom Fry · technical owner",
      "    Tom Fry · admin",
      "    Ana Silva · admin · has left",
      "    Renews 31 January 2027 · cancel by 2 December 2026 · talk about it now",
      "    Exchanges data with (1)",
      "      CRM · Tom Fry",
      "Not scored (1)",
      "  CRM · Tom Fry",
      "    Tom Fry · business owner",
      "Retired (1)",
      "  Fax · retired · Tom Fry",
      "    Tom Fry · business owner",
    ]);
  });

  it("has an id of its own for every row", async () => {
    const ids = (nodes: readonly TreeNode[]): readonly string[] =>
      nodes.flatMap(({ id, children }) => [id, ...ids(children?.() ?? [])]);
    const all = ids(systemsTree(await overview()));
    assert.equal(new Set(all).size, all.length);
  });

  it("is empty in a playbook without systems", async () => {
    assert.deepEqual(systemsTree(await overview({ "a.md": "# A\n" })), []);
  });
});

describe("the impact of a system", () => {
  it("tells what depends on it and whom to tell, closed things left out", async () => {
    const view = await overview();
    assert.deepEqual(outline(impactTree(view, "systems/mail.md")), [
      "Procedures that use it (1)",
      "  Send · Maria Lopez",
      "Open changes (1)",
      "  New change · submitted · Tom Fry",
      "Numbers that come from it (1)",
      "  Delivery rate · Tom Fry",
      "Systems it exchanges data with (1)",
      "  CRM · Tom Fry",
      "People to tell (3)",
      "  Maria Lopez · owner, owns Send",
      "  Tom Fry · technical owner, admin and 3 more",
      "  Ana Silva · admin · has left",
    ]);
    assert.equal(
      impactWords(view, "systems/mail.md"),
      "If Mail changes or goes: 4 documents, 3 people.",
    );
  });

  it("is empty for anything else", async () => {
    const view = await overview();
    assert.deepEqual(impactTree(view, "sops/send.md"), []);
    assert.equal(
      impactWords(view, "systems/gone.md"),
      "This system is no longer there.",
    );
  });
});
