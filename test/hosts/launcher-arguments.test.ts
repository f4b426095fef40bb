import assert from "node:assert/strict";
import { readLaunchOrder } from "./launcher-arguments.ts";

describe("the launcher's arguments", () => {
  it("are those that @vscode/test-electron gives to VS Code", () => {
    const order = readLaunchOrder([
      "/work/space",
      "--no-sandbox",
      "--disable-gpu-sandbox",
      "--disable-updates",
      "--skip-welcome",
      "--disable-workspace-trust",
      "--extensionTestsPath=/suite.cjs",
      "--extensionDevelopmentPath=/extension",
      "--extensions-dir=/x",
      "--user-data-dir=/y",
    ]);
    assert.deepEqual(order, {
      extension: "/extension",
      suite: "/suite.cjs",
      workspace: "/work/space",
      webWorkerHost: false,
      restricted: false,
      timeout: 300_000,
    });
  });

  it("add a host, a package, screenshots and a timeout", () => {
    const order = readLaunchOrder([
      "--extensionTestsPath=/suite.cjs",
      "--extensionDevelopmentPath=/extension",
      "--web-worker-host",
      "--restricted",
      "--install-vsix=/a.vsix",
      "--screenshots=/shots",
      "--timeout=5",
    ]);
    assert.deepEqual(order, {
      extension: "/extension",
      suite: "/suite.cjs",
      webWorkerHost: true,
      restricted: true,
      vsix: "/a.vsix",
      screenshots: "/shots",
      timeout: 5_000,
    });
  });

  it("must say what to run", () => {
    assert.throws(() => readLaunchOrder(["/work/space"]), /Say what to run/);
  });
});
