import assert from "node:assert/strict";
import { spawnSync } from "node:child_process";
import {
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  rmSync,
  writeFileSync,
} from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { setTimeout as sleep } from "node:timers/promises";
import { cacheFolder, fetchOnce } from "./cache.ts";

describe("the cache of fetched things", () => {
  let before: string | undefined;

  beforeEach(() => {
    before = process.env["PLAYBOOK_HOSTS_CACHE"];
    process.env["PLAYBOOK_HOSTS_CACHE"] = mkdtempSync(join(tmpdir(), "cache-"));
  });

  afterEach(() => {
    rmSync(cacheFolder(), { recursive: true });
    if (before === undefined) delete process.env["PLAYBOOK_HOSTS_CACHE"];
    else process.env["PLAYBOOK_HOSTS_CACHE"] = before;
  });

  it("builds once, also for two who ask at the same time", async () => {
    let builds = 0;
    const build = async (folder: string) => {
      builds += 1;
      await sleep(20);
      writeFileSync(join(folder, "thing"), "");
    };
    const [first, second] = await Promise.all([
      fetchOnce("thing-1", build),
      fetchOnce("thing-1", build),
    ]);
    assert.equal(first, second);
    assert.equal(builds, 1);
    assert.ok(existsSync(join(first, "thing")));
  });

  it("leaves nothing of a build that failed, and tries again", async () => {
    const fail = () => Promise.reject(new Error("No network."));
    await assert.rejects(fetchOnce("thing-1", fail), /No network/);
    assert.deepEqual(readdirSync(cacheFolder()), []);
    await fetchOnce("thing-1", async () => {});
    assert.deepEqual(readdirSync(cacheFolder()), ["thing-1"]);
  });

  it("takes over from a process that was killed", async () => {
    const { pid } = spawnSync(process.execPath, ["--version"]);
    writeFileSync(join(cacheFolder(), "thing-1.lock"), String(pid));
    mkdirSync(join(cacheFolder(), `thing-1.partial-${pid}`));
    await fetchOnce("thing-1", async () => {});
    assert.deepEqual(readdirSync(cacheFolder()), ["thing-1"]);
  });
});
