import assert from "node:assert/strict";
import { documentNode } from "../../../src/core/view/document-node.ts";
import {
  filterChoices,
  filterDocuments,
  GROUPINGS,
  unreadFiles,
  type Overview,
} from "../../../src/core/index.ts";
import { lines, overview, page } from "./views.ts";

const PEOPLE = `people:
  - { id: maria, name: Maria Lopez, team: brand }
  - { id: ines, name: Ines Duarte, left_on: 2026-03-31 }
teams:
  - { id: brand, name: Brand }
roles:
  - { id: dpo, name: Data protection officer, holder: maria }
`;

const FILES = {
  "people.yaml": PEOPLE,
  "policies/brand.md": page(
    "id: POL-2\ntitle: Brand\nstatus: active\nowner: maria\nlast_reviewed: 2025-11-11\nsystems: [SYS-1]",
  ),
  "policies/consent.md": page(
    "id: POL-10\ntitle: Consent\nstatus: draft\nowner: dpo",
  ),
  "policies/old.md": page(
    "title: Old\nstatus: superseded by POL-2\nowner: [Ines Duarte, maria]",
  ),
  "sops/launch.md": page(
    "title: launch\nstatus: sleepy\nsystems: [SYS-1, fax]",
  ),
  "systems/crm.md": page(
    "id: SYS-1\ntitle: Ridgeline CRM\nstatus: active\nowner: Nobody Known\nlast_reviewed: 2026-10-01",
  ),
  "README.md": "# Welcome\n",
};

function shown(by: string, playbook: Overview): readonly string[] {
  const grouping = GROUPINGS.find(({ id }) => id === by)!;
  return lines(grouping.build(playbook, playbook.playbook.documents));
}

describe("the documents of a playbook", () => {
  it("are grouped by type", async () =>
    assert.deepEqual(shown("type", await overview(FILES)), [
      "Policies (3)",
      "  Brand | 10 days overdue · Maria Lopez",
      "  Consent | draft · Data protection officer",
      "  Old | superseded by POL-2 · Ines Duarte, Maria Lopez",
      "SOPs (1)",
      "  launch | sleepy",
      "Systems (1)",
      "  Ridgeline CRM | Nobody Known",
      "Other files (1)",
      "  Welcome",
    ]));

  it("are opened in parts where they are too many to read", async () => {
    const files = Object.fromEntries(
      Array.from({ length: 201 }, (_, at) => [
        `sops/s${at}.md`,
        page(`title: Step ${at + 1}\nstatus: draft\nowner: maria`),
      ]),
    );
    const [sops] = GROUPINGS.find(({ id }) => id === "type")!.build(
      await overview(files),
      (await overview(files)).playbook.documents,
    );
    const parts = sops!.children!();
    assert.deepEqual(
      parts.map(({ label }) => label),
      [
        "Step 1 … Step 67 (67)",
        "Step 68 … Step 134 (67)",
        "Step 135 … Step 201 (67)",
      ],
    );
    assert.deepEqual(
      parts.map(({ holds }) => holds!("sops/s100.md")),
      [false, true, false],
    );
    assert.equal(sops!.holds!("sops/s100.md"), true);
    assert.equal(parts[1]!.children!()[0]!.path, "sops/s67.md");
  });

  it("are grouped by owner, unowned ones first, with who has left or is unknown", async () =>
    assert.deepEqual(shown("owner", await overview(FILES)), [
      "No owner (1)",
      "  launch | sleepy",
      "Data protection officer (1) | Maria Lopez",
      "  Consent | draft",
      "Ines Duarte (1) | has left",
      "  Old | superseded by POL-2",
      "Maria Lopez (2) | Brand",
      "  Brand | 10 days overdue",
      "  Old | superseded by POL-2",
      "Nobody Known (1) | not in the people register",
      "  Ridgeline CRM",
    ]));

  it("are grouped by status, in the order of a document's life", async () =>
    assert.deepEqual(shown("status", await overview(FILES)), [
      "Draft (1)",
      "  Consent | Data protection officer",
      "In force (2)",
      "  Brand | 10 days overdue · Maria Lopez",
      "  Ridgeline CRM | Nobody Known",
      "Retired (1)",
      "  Old | Ines Duarte, Maria Lopez",
      "Unknown status (1)",
      "  launch | sleepy",
    ]));

  it("are grouped by system, its own record first", async () =>
    assert.deepEqual(shown("system", await overview(FILES)), [
      "fax (1) | has no record yet",
      "  launch | sleepy",
      "Ridgeline CRM (3)",
      "  Ridgeline CRM | Nobody Known",
      "  Brand | 10 days overdue · Maria Lopez",
      "  launch | sleepy",
      "No system (2)",
      "  Consent | draft · Data protection officer",
      "  Old | superseded by POL-2 · Ines Duarte, Maria Lopez",
    ]));

  it("are grouped by folder", async () => {
    const playbook = await overview({
      "a/b/deep.md": "# Deep\n",
      "a/high.md": "# High\n",
      "root.md": "# Root\n",
    });
    assert.deepEqual(shown("folder", playbook), [
      "a (2)",
      "  b (1)",
      "    Deep",
      "  High",
      "Root",
    ]);
  });

  it("can be narrowed down: one choice of a kind is enough, of different kinds all must hold", async () => {
    const playbook = await overview(FILES);
    const titles = (...keys: string[]): readonly string[] => {
      const choices = filterChoices(playbook).filter(({ label }) =>
        keys.includes(label),
      );
      assert.equal(choices.length, keys.length);
      return filterDocuments(playbook, choices).map(({ path }) => path);
    };
    assert.deepEqual(titles("Maria Lopez"), [
      "policies/brand.md",
      "policies/old.md",
    ]);
    assert.deepEqual(titles("Maria Lopez", "Retired"), ["policies/old.md"]);
    assert.deepEqual(titles("Draft", "Retired"), [
      "policies/consent.md",
      "policies/old.md",
    ]);
    assert.deepEqual(titles("No owner"), ["sops/launch.md"]);
    assert.deepEqual(titles("Review overdue or due soon"), [
      "policies/brand.md",
    ]);
  });

  it("say plainly what stands in a hostile title", async () => {
    const title = "[x](command:evil) $(bug) \u202Egnp.exe\\nnext";
    const playbook = await overview({
      "policies/a.md": page(`title: "${title}"\nstatus: draft`),
    });
    const [group] = GROUPINGS[0]!.build(playbook, playbook.playbook.documents);
    const [node] = group!.children!();
    assert.equal(node!.label, "[x](command:evil) $(bug) \ufffdgnp.exe next");
    assert.equal(node!.tooltip[0], node!.label);
  });

  it("say on hover why a document has its type, or may have one", async () => {
    const playbook = await overview({
      "policies/a.md": page("title: A"),
      "sops/b.md": page("type: policy\ntitle: B"),
      "brand-policies/c.md": "# C\n",
    });
    const hovers = ["policies/a.md", "sops/b.md", "brand-policies/c.md"].map(
      (path) =>
        documentNode(playbook, playbook.playbook.byPath.get(path)!, "").tooltip,
    );
    assert.ok(
      hovers[0]!.includes("Policy, because it lies in the folder policies"),
      hovers[0]!.join("\n"),
    );
    assert.doesNotMatch(hovers[1]!.join("\n"), /because/);
    assert.ok(
      hovers[2]!.includes(
        "Perhaps policy: it lies in the folder brand-policies",
      ),
      hovers[2]!.join("\n"),
    );
  });

  it("have rows that keep their identity after a change", async () => {
    const ids = async (files: Record<string, string>) => {
      const playbook = await overview(files);
      return GROUPINGS.flatMap(({ build }) =>
        build(playbook, playbook.playbook.documents).map(({ id }) => id),
      );
    };
    const before = await ids(FILES);
    const after = await ids({ ...FILES, "sops/b.md": page("title: B") });
    assert.deepEqual(
      after.filter((id) => before.includes(id)),
      before,
    );
    assert.equal(new Set(before).size, before.length);
  });

  it("leave out no file silently", () =>
    assert.deepEqual(
      lines(unreadFiles([{ path: "a.md", reason: "is not UTF-8 text" }])),
      ["Not read (1)", "  a.md | is not UTF-8 text"],
    ));
});
