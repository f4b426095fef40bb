import assert from "node:assert/strict";
import { join } from "node:path";
import { inFolder } from "../cli/temp-folder.ts";
import { PlainProblem } from "./ending.ts";
import { repository } from "./repository.ts";
import { readStartOrder } from "./start-arguments.ts";

describe("the arguments of npm start", () => {
  const read = (...args: string[]) => readStartOrder(args, repository);

  it("open the example when there are none", () => {
    assert.deepEqual(read(), {
      folder: join(repository, "test/playbooks/example"),
      isExample: true,
      isCheck: false,
      isServed: false,
    });
  });

  it("name a folder, seen from where the user is", () =>
    inFolder({ "handbook/people.yaml": "" }, (cwd) => {
      const order = readStartOrder(["handbook"], cwd);
      assert.ok(order !== "help");
      assert.equal(order.folder, join(cwd, "handbook"));
      assert.equal(order.isExample, false);
    }));

  it("say how to open it", () => {
    const plain = read();
    assert.ok(plain !== "help");
    const served = { ...plain, isServed: true };
    assert.deepEqual(read("--browser"), served);
    assert.deepEqual(read("--check"), { ...served, isCheck: true });
    assert.deepEqual(read("--port", "8080"), { ...served, port: 8080 });
    assert.equal(read("--help", "nowhere"), "help");
  });

  const refused: [string[], string][] = [
    [["nowhere"], "There is no folder `nowhere`."],
    [
      ["package.json"],
      "`package.json` is a file; name the folder that it is in.",
    ],
    [["a", "b"], "One folder at a time, please: not `a` and `b`."],
    [["--port", "ftp"], "`--port` takes a number from 1 to 65535, not `ftp`."],
    [["--port=0"], "`--port` takes a number from 1 to 65535, not `0`."],
    [
      ["--chek"],
      "Unknown option '--chek'. `npm start -- --help` shows what there is.",
    ],
  ];
  for (const [args, sentence] of refused)
    it(`are refused in one sentence: ${args.join(" ")}`, () => {
      assert.throws(
        () => read(...args),
        (error) => error instanceof PlainProblem && error.message === sentence,
      );
    });
});
