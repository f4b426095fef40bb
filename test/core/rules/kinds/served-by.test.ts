import { table } from "./table.ts";

const run = (more: string) => ({
  "runs/a.md": `---\ntype: run\ntitle: R\n${more}---\n`,
});

describe("the kind served-by", () => {
  const message =
    "No run of the last 6 months names this document; name it in one, as `for: EVT-1`.";
  table(
    "{ served-by: [run], through: [for], state: done, within: 6 months, dated: done_on }",
    [
      [
        "finds what nothing names",
        "status: running",
        message,
        run("status: done\n"),
      ],
      [
        "finds what was named too long ago",
        "status: running",
        message,
        run("status: done\nfor: EVT-1\ndone_on: 2026-05-20\n"),
      ],
      [
        "counts only what stands so",
        "status: running",
        message,
        run("status: draft\nfor: EVT-1\ndone_on: 2026-11-02\n"),
      ],
      [
        "does not count a date that can be two days",
        "status: running",
        message,
        run("status: done\nfor: EVT-1\ndone_on: 03/04/2026\n"),
      ],
      [
        "is content on the last day",
        "status: running",
        undefined,
        run("status: done\nfor: EVT-1\ndone_on: 2026-05-21\n"),
      ],
      [
        "is content at another stage",
        "status: draft",
        undefined,
        run("status: done\n"),
      ],
      [
        "is content where there is none of the type",
        "status: running",
        undefined,
      ],
    ],
  );
});
