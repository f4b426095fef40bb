import assert from "node:assert/strict";
import { COMMANDS } from "./commands.ts";
import { canMount } from "./full-disk.ts";
import { everyKill, KINDS } from "./kinds.ts";
import { playRound } from "./play-round.ts";
import { Chance } from "./random.ts";
import { closeFolder, openStage } from "./stage.ts";

/**
 * A little of `npm run chaos`: for each command one death at a call of its own, and one round of another kind of harm. The
 * same each time, so that nobody's work is held up by what `npm run chaos` is there to find.
 */
describe("chaos leaves every file old or new", function () {
  this.timeout(120_000);
  before(function () {
    if (process.platform === "win32") this.skip();
  });
  const mayMount = canMount();
  const kinds = KINDS.filter(({ name }) => name !== "full-disk" || mayMount);

  for (const [at, command] of COMMANDS.entries())
    it(`when it is let loose on ${command.name}`, async () => {
      const stage = await openStage(command);
      const chance = new Chance(at + 1);
      try {
        const kill = chance.oneOf([...everyKill(stage)]);
        assert.deepEqual(
          await playRound(stage, kill),
          [],
          JSON.stringify(kill.harm),
        );
        const fitting = kinds.filter(({ fits }) => fits(stage));
        const kind = fitting[(at + chance.below(2)) % fitting.length]!;
        assert.deepEqual(await kind.play(stage, chance), [], kind.name);
      } finally {
        closeFolder(stage.template);
      }
    });
});
