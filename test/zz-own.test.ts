import { cpSync } from "node:fs";
import { inFolder } from "/work/wt-people/test/cli/temp-folder.ts";
import { runSuite } from "/work/wt-people/test/hosts/run-suite.ts";
describe("own", function () { this.timeout(600000);
  it("node", () => inFolder({}, (folder) => { cpSync("/work/wt-people/test/playbooks/example", folder + "/example", { recursive: true }); return runSuite({ suite: "test/extension/ownership.suite.ts", host: "node", workspace: folder + "/example", screenshots: "/tmp/own-shots" }); }));
});
