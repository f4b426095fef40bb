/** What the registers say to somebody who asks for what is not there. */

import assert from "node:assert/strict";
import { run } from "./run.ts";

const FILES = {
  "playbook.config.yaml": "",
  "people.yaml":
    "people:\n  - { id: maria, name: Maria Lopez }\nroles:\n  - { id: dpo, name: Data protection officer, holder: maria }\n",
  "policies/a.md": "---\ntitle: A\nstatus: active\nowner: dpo\n---\n",
};

async function refusal(...argv: readonly string[]): Promise<string> {
  const { code, err, out } = await run(argv, FILES);
  assert.equal(code, 2);
  assert.equal(out, "");
  return err;
}

describe("the registers", () => {
  it("know whom one most likely means", async () => {
    assert.equal(
      await refusal("people", "--without", "Mario Lopez"),
      "`Mario Lopez` is not in the people register. Did you mean `Maria Lopez`?\n",
    );
    assert.match(
      await refusal("systems", "--impact", "SYS-001"),
      /^There is no system `SYS-001`\./,
    );
    assert.match(
      await refusal("raci", "--role", "Marketing"),
      /^No responsibility matrix has a role `Marketing`\./,
    );
  });

  it("say that a register is needed to leave it", async () => {
    const { code, err } = await run(["people", "--without", "maria"], {
      "policies/a.md": FILES["policies/a.md"],
    });
    assert.equal(code, 2);
    assert.match(err, /list people, teams and roles in `people\.yaml` first/);
  });

  it("say in a sentence that there is nothing to show", async () => {
    for (const [argv, sentence] of [
      [["raci"], "No document holds a responsibility matrix."],
      [["systems"], "This playbook has no records of systems."],
      [["systems", "--renewals"], "No system in use has a renewal date."],
      [["glossary"], "This playbook has no glossary."],
      [["acknowledgements"], "No document in force asks to be acknowledged."],
    ] as const) {
      const { code, out } = await run(argv, FILES);
      assert.equal(code, 0);
      assert.ok(out.includes(sentence), out);
    }
  });

  it("show duties that come through a role, and who nobody knows", async () => {
    const { out } = await run(["people", "maria"], FILES);
    assert.match(out, /^A +Data protection officer +policies\/a\.md$/m);
    const { out: names } = await run(["people", "--format", "json"], {
      "policies/a.md": "---\ntitle: A\nstatus: active\nowner: Zoe\n---\n",
    });
    assert.deepEqual(
      (JSON.parse(names) as { name: string; owns: number }[]).map(
        ({ name, owns }) => [name, owns],
      ),
      [["Zoe", 1]],
    );
  });

  it("write the glossary's page with links that lead from it to the terms", async () => {
    const { files } = await run(
      ["glossary", "-f", "markdown", "-o", "docs/words.md"],
      {
        ...FILES,
        "glossary/a lead.md":
          "---\ntitle: Lead\nstatus: active\n---\n\n## Definition\n\nSomebody.\n",
        "docs/x.md": "",
      },
    );
    assert.match(
      files["/work/playbook/docs/words.md"]!,
      /\[More\]\(<\.\.\/glossary\/a%20lead\.md>\)/,
    );
  });
});
