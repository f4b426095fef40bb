import assert from "node:assert/strict";
import { relationsOf } from "../../../src/core/index.ts";
import { lines, overview, page } from "./views.ts";

const FILES = {
  "people.yaml": "people:\n  - { id: maria, name: Maria Lopez }\n",
  "policies/consent.md": page(
    "id: POL-1\ntitle: Consent\nstatus: active\nowner: maria\napprover: Orla\nsystems: [SYS-1]\nsupersedes: POL-0\nrelated: [POL-404]",
    "See [the launch](../sops/launch.md), [again](../sops/launch.md#x), [the web](https://example.com) and [help](../help.md).\n",
  ),
  "policies/old.md": page("id: POL-0\ntitle: Old\nstatus: retired"),
  "sops/launch.md": page(
    "id: SOP-1\ntitle: Launch\nstatus: active\nimplements: [POL-1]",
  ),
  "systems/crm.md": page("id: SYS-1\ntitle: CRM\nstatus: active"),
  "help.md": "# Help\n\n[Consent](policies/consent.md)\n",
};

describe("the relations of a document", () => {
  it("are its people, what it refers to and what refers to it, each once", async () =>
    assert.deepEqual(
      lines(relationsOf(await overview(FILES), "policies/consent.md")),
      [
        "Maria Lopez | Owner",
        "Orla | Approver · not in the people register",
        "Systems (1)",
        "  CRM",
        "Replaces (1)",
        "  Old | retired",
        "Related (1)",
        "  POL-404 | not found",
        "Implemented by (1)",
        "  Launch",
        "Links to (1)",
        "  Help",
        "Linked from (1)",
        "  Help",
      ],
    ));

  it("are seen from the other end as well, and can be followed without turning back", async () => {
    const playbook = await overview(FILES);
    assert.deepEqual(lines(relationsOf(playbook, "systems/crm.md")), [
      "Nobody | Owner",
      "Used by (1)",
      "  Consent | Maria Lopez",
      "    Replaces (1)",
      "      Old | retired",
      "    Related (1)",
      "      POL-404 | not found",
      "    Implemented by (1)",
      "      Launch",
      "    Links to (1)",
      "      Help",
      "    Linked from (1)",
      "      Help",
    ]);
    const ofHelp = lines(relationsOf(playbook, "help.md"));
    assert.deepEqual(
      ofHelp.filter((line) => !line.startsWith("    ")),
      [
        "Links to (1)",
        "  Consent | Maria Lopez",
        "Linked from (1)",
        "  Consent | Maria Lopez",
      ],
    );
  });

  it("name somebody once, though a field names them twice or in two spellings", async () => {
    const people = relationsOf(
      await overview({
        ...FILES,
        "policies/twice.md": page(
          "id: POL-2\ntitle: Twice\nowner: [maria, Maria Lopez, Legal, Legal]",
        ),
      }),
      "policies/twice.md",
    );
    assert.deepEqual(lines(people), [
      "Maria Lopez | Owner",
      "Legal | Owner · not in the people register",
    ]);
  });

  it("are none for a file that is no document", async () =>
    assert.deepEqual(relationsOf(await overview(FILES), "people.yaml"), []));
});
