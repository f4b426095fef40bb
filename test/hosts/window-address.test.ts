import assert from "node:assert/strict";
import { windowAddress } from "./window-address.ts";

describe("the address of a window", () => {
  const parameters = (options: Parameters<typeof windowAddress>[1]) =>
    Object.fromEntries(
      new URL(windowAddress("127.0.0.1:1234", options)).searchParams,
    );

  it("names a folder, a workspace file, or neither", () => {
    assert.deepEqual(parameters({ workspace: "/a b/ü" }), { folder: "/a b/ü" });
    assert.deepEqual(parameters({ workspace: "/x.code-workspace" }), {
      workspace: "/x.code-workspace",
    });
    assert.deepEqual(parameters({}), { ew: "true" });
  });

  it("names the extension under development and its suite", () => {
    const { payload } = parameters({ extension: "/e e", suite: "/s.cjs" });
    assert.deepEqual(JSON.parse(payload ?? ""), [
      ["extensionDevelopmentPath", "vscode-remote://127.0.0.1:1234/e%20e"],
      ["extensionTestsPath", "vscode-remote://127.0.0.1:1234/s.cjs"],
    ]);
  });
});
