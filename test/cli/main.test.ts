import assert from "node:assert/strict";
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
});
