import assert from "node:assert/strict";
import fc from "fast-check";
import { memoryHost, openSession } from "../../../src/core/index.ts";
import { nearest } from "../../../src/core/text/nearest.ts";
import { nameOf, stemOf } from "../../../src/core/text/path.ts";

const word = fc.string({
  unit: fc.constantFrom("l", "a", "u", "-", "0", "1", "2"),
  minLength: 1,
  maxLength: 9,
});
const paths = fc
  .uniqueArray(word, { minLength: 1, maxLength: 12 })
  .map((names) => names.map((name) => `sops/${name}.md`));

/** Suggestions come from an index; this compares with each name instead, as was done before there was one. */
describe("what a broken path or reference was perhaps meant for", () => {
  it("is the nearest name in the folder with the same numbers", () =>
    fc.assert(
      fc.asyncProperty(paths, word, async (files, asked) => {
        const { playbook } = await resultOf(files);
        const path = `sops/${asked}.md`;
        const numbers = (each: string): string => each.replace(/\D+/g, "-");
        const names = files
          .map(nameOf)
          .filter((each) => numbers(each) === numbers(nameOf(path)));
        const name = nearest(nameOf(path), names);
        assert.equal(
          playbook.similarFiles.similar(path),
          name && `sops/${name}`,
        );
      }),
    ));

  it("is the nearest id, path or name with nearly the same number", () =>
    fc.assert(
      fc.asyncProperty(paths, word, async (files, asked) => {
        const { playbook } = await resultOf(files);
        const names = playbook.typed.flatMap(({ path }) => [
          path,
          stemOf(path),
        ]);
        for (const text of [asked, `sops/${asked}.md`])
          assert.equal(
            playbook.similarReference(text, undefined),
            nearest(
              text,
              names.filter((each) => isNearNumber(digits(text), digits(each))),
            ),
          );
      }),
    ));

  it("is found among hundreds of numbers, too", async () => {
    const files = Array.from(
      { length: 400 },
      (_, at) => `sops/launch-${String(at * 7).padStart(4, "0")}.md`,
    );
    const { playbook } = await resultOf(files);
    const similar = (name: string) =>
      playbook.similarReference(`sops/${name}.md`, undefined);
    assert.equal(similar("launch-7"), "sops/launch-0007.md");
    assert.equal(similar("launch-0070x"), "sops/launch-0070.md");
    assert.equal(similar("launch-0700"), "sops/launch-0700.md");
    assert.equal(similar("lunch-0041"), "sops/launch-0021.md");
    assert.equal(similar("launch-9999"), undefined);
  });
});

async function resultOf(files: readonly string[]) {
  const { result } = await openSession(
    memoryHost(
      Object.fromEntries(files.map((path) => [path, "---\ntype: sop\n---\n"])),
    ),
    { today: "2026-11-21" },
  );
  return result;
}

function digits(text: string): string {
  return text.replace(/\D+/g, "");
}

function isNearNumber(a: string, b: string): boolean {
  if (a === b) return true;
  if (a === "" || b === "") return false;
  if (Number(a) === Number(b)) return true;
  if (a.length !== b.length) return false;
  const apart = [...a].filter((digit, at) => digit !== b[at]).length;
  return (
    apart === 1 ||
    (apart === 2 && [...a].sort().join("") === [...b].sort().join(""))
  );
}
