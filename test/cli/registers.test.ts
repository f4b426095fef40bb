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

  it("know when nobody has the name that is asked for, wherever owners are asked for", async () => {
    for (const command of ["actions", "list", "review"]) {
      assert.equal(
        await refusal(command, "--owner", "Loepz"),
        "Nobody in this playbook is called `Loepz`. Did you mean `Lopez`?\n",
      );
      const { code } = await run([command, "--owner", "lopez"], FILES);
      assert.equal(code, 0);
    }
  });

  it("refuse what they would not look at", async () => {
    for (const command of ["systems", "glossary", "acknowledgements", "raci"])
      assert.equal(
        await refusal(command, "policies"),
        `\`playbook ${command}\` takes no \`policies\`, only options; run \`playbook ${command} --help\` to see them.\n`,
      );
    assert.match(
      await refusal("systems", "--graph", "mermaid", "--format", "csv"),
      /^`--graph mermaid` draws with Mermaid, so `--format csv` has no place/,
    );
    assert.match(
      await refusal("roadmap", "--timeline", "--format", "json"),
      /^`--timeline` draws with Mermaid, so `--format json` has no place/,
    );
  });

  it("ask which one is meant where two systems share an id", async () => {
    const system = "---\nid: SYS-001\ntitle: CRM\nstatus: active\n---\n";
    const { code, err } = await run(["systems", "--impact", "sys-001"], {
      "systems/crm.md": system,
      "systems/old-crm.md": system.replace("CRM", "Old CRM"),
    });
    assert.equal(code, 2);
    assert.equal(
      err,
      "2 systems are called `sys-001`; ask for one by its path: `systems/crm.md`, `systems/old-crm.md`.\n",
    );
  });

  it("cut an endless title in a pipe, and nowhere else", async () => {
    const title = "Endless ".repeat(1000).trim();
    const files = {
      "systems/crm.md": `---\nid: SYS-001\ntitle: ${title}\nstatus: active\n---\n`,
    };
    for (const command of ["systems", "list"]) {
      const { out } = await run([command], files);
      assert.ok(
        out.split("\n").every((line) => line.length < 400),
        command,
      );
      const csv = await run([command, "--format", "csv"], files);
      assert.ok(csv.out.includes(title));
    }
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
      (
        JSON.parse(names) as { people: { name: string; owns: number }[] }
      ).people.map(({ name, owns }) => [name, owns]),
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
