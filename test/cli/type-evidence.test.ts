/** What a stranger is told of documents that do not say what they are. */

import assert from "node:assert/strict";
import { run } from "./run.ts";

const STEPS = "1. Open it.\n2. Read it.\n3. Close it.\n";
const FILES = {
  "policies/gifts.md": "# Gifts\n\nNo more than 50 euros.\n",
  "how-to-log-in.md": STEPS,
  "brand-policies/tone.md": "# Tone\n\nWe are friendly.\n",
};

describe("why a document has its type", () => {
  it("is explained, with what tells it", async () => {
    const { out, code } = await run(
      ["explain", "--document", "how-to-log-in.md"],
      FILES,
    );
    assert.equal(code, 0);
    assert.match(
      out,
      /^how-to-log-in\.md has the type `sop`, because it is called `how-to-log-in` and has\s+numbered steps\./,
    );
    assert.match(out, /sop: it has numbered steps \(alone, this would not/);
  });

  it("is explained where nothing tells it for certain", async () => {
    const { out } = await run(
      ["explain", "--document", "brand-policies/tone.md"],
      FILES,
    );
    assert.match(out, /has no type, because it shows nothing/);
    assert.match(out, /policy: it lies in the folder `brand-policies`/);
  });

  it("stands in the list, with --verbose", async () => {
    const { out } = await run(["list", "--verbose"], FILES);
    assert.match(out, /policies\/gifts\.md +lies in the folder `policies`/);
    const plain = await run(["list"], FILES);
    assert.doesNotMatch(plain.out, /lies in/);
  });

  it("is not asked beside a rule", async () => {
    const { code, err } = await run(
      ["explain", "owner-missing", "--document", "policies/gifts.md"],
      FILES,
    );
    assert.equal(code, 2);
    assert.match(err, /Name a rule or a document, not both/);
  });
});

describe("a folder that nobody has set up", () => {
  const many = Object.fromEntries(
    Array.from({ length: 90 }, (_, at) => [
      `policies/policy-${at}.md`,
      `# Policy ${at}\n\nSee [it](gone-${at}.md).\n`,
    ]),
  );

  it("is told on one screen: what it is, what was found, what to do", async () => {
    const { out } = await run(["lint"], many);
    assert.ok(out.split("\n").length <= 60, out);
    assert.match(out, /What these documents seem to be\n +90 {2}policies/);
    assert.match(
      out,
      /\n +90 {2}document-ungoverned +warning +in 90 documents/,
    );
    assert.match(out, /What to look at first\n.*link-broken\n/);
    assert.match(out, /playbook init +writes settings/);
    assert.match(out, /\n90 documents checked as of/);
  });

  it("is told in full with --verbose, for some files, and once it is set up", async () => {
    for (const [args, files] of [
      [["lint", "--verbose"], many],
      [["lint", "policies/policy-1.md"], many],
      [["lint"], { ...many, "playbook.config.yaml": "" }],
    ] as const)
      assert.doesNotMatch(
        (await run([...args], files)).out,
        /What these documents/,
        args.join(" "),
      );
  });

  it("says that nothing is known where no document has a type", async () => {
    const { out } = await run(["lint"], { "notes/a.md": "# A\n\nHello.\n" });
    assert.match(out, /without a type +nothing tells what they are/);
    assert.match(out, /playbook init/);
  });
});
