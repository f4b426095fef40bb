import assert from "node:assert/strict";
import { COMMANDS } from "../../src/cli/commands/index.ts";
import { run } from "./run.ts";

describe("playbook", () => {
  it("shows the commands that work", async () => {
    const { code, out } = await run(["--help"]);
    assert.equal(code, 0);
    assert.match(out, /^ {2}lint \[paths…\] +Check the playbook/m);
  });

  it("has nothing to do without a command", async () => {
    const { code, out, err } = await run([]);
    assert.deepEqual([code, out], [2, ""]);
    assert.match(err, /Usage: playbook COMMAND/);
  });

  it("suggests the command or option that was meant", async () => {
    const command = await run(["lnit"]);
    assert.deepEqual(
      [command.code, command.err],
      [2, "There is no command `lnit`. Did you mean `lint`?\n"],
    );
    const option = await run(["lint", "--todays", "2026-11-21"]);
    assert.deepEqual(
      [option.code, option.err],
      [2, "There is no option `--todays`. Did you mean `--today`?\n"],
    );
  });

  it("takes only days of the calendar as today", async () => {
    const { code, err } = await run(["lint", "--today", "2026-02-30"]);
    assert.equal(code, 2);
    assert.match(err, /no day of the calendar; write it as `2026-11-21`/);
  });

  it("takes a folder for what it is", async () => {
    const { code, err } = await run(["policies"], { "policies/a.md": "" });
    assert.equal(code, 2);
    assert.equal(
      err,
      "`policies` is no command; to check it, run `playbook lint policies`.\n",
    );
  });

  it("accepts common options before the command", async () => {
    const { code, out } = await run(
      ["--today", "2027-01-01", "lint", "--rule", "owner-missing"],
      { "README.md": "" },
    );
    assert.equal(code, 0);
    assert.match(out, /as of 2027-01-01/);
  });

  it("says plainly that it failed, and shows where only when asked", async () => {
    const failure = new Error("The rule x failed on y.");
    const files = { "a.md": "" };
    const { code, out, err } = await run(["lint"], files, { failure });
    assert.deepEqual([code, out], [2, ""]);
    assert.equal(
      err,
      "Something went wrong inside playbook: The rule x failed on y. Run the command again with --verbose for the details, and please report them.\n",
    );
    const verbose = await run(["lint", "--verbose"], files, { failure });
    assert.match(verbose.err, /\n +at /);
  });

  for (const command of COMMANDS)
    it(`explains \`${command.name}\` in lines that fit a terminal`, async () => {
      const { code, out } = await run(
        [command.name, "--help"],
        {},
        { terminal: 80 },
      );
      assert.equal(code, 0);
      for (const option of Object.keys(command.options))
        assert.ok(out.includes(`--${option}`), option);
      for (const line of out.split("\n")) assert.ok(line.length <= 80, line);
    });
});
