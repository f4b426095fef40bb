/** Holds the code to the table in src/README.md, by reading import statements. */

import assert from "node:assert/strict";
import { readdirSync, readFileSync } from "node:fs";
import { posix } from "node:path";

const SOURCE = new URL("../src/", import.meta.url);

/** Inside core, a room may import only rooms to its left, and itself. */
const ROOMS = [
  "text",
  "document",
  "types",
  "config",
  "playbook",
  "rules",
  "lint",
  "edit",
  "session",
];
/** They speak of what the rooms to the left think, and do not know each other. */
const SPEAKERS = ["report", "view", "language"];

/** Each outside package is known to one file; to a second one only where the first would be too long. */
const PACKAGES: Readonly<Record<string, string | readonly string[]>> = {
  diff: "core/text/line-diff.ts",
  "fastest-levenshtein": "core/text/nearest.ts",
  "gray-matter": "core/document/front-matter/front-matter.ts",
  "github-slugger": "core/document/slug.ts",
  ignore: "core/text/ignore-patterns.ts",
  "markdown-it": "core/document/markdown.ts",
  re2js: "core/config/pattern.ts",
  "js-yaml": "core/document/front-matter/second-reading.ts",
  yaml: [
    "core/document/front-matter/yaml-node-reader.ts",
    "core/document/front-matter/yaml.ts",
  ],
};

/** Which subjects a subject may ask; all may ask the common rooms. */
const ASKED: Readonly<Record<string, readonly string[]>> = {
  committee: ["action", "change", "system"],
  duty: ["action", "committee"],
  learning: ["action", "change"],
  roadmap: ["action"],
};
/** Common files that gather what subjects hold, or still ask one of them. */
const GATHERING: readonly string[] = [
  "core/edit/cures.ts",
  "core/index.ts",
  "core/language/complete/table-cell.ts",
  "core/playbook/condition.ts",
  "core/playbook/sections/section-elsewhere.ts",
  "core/report/audit/audit.ts",
  "core/report/register/registers.ts",
  "core/rules/index.ts",
  "core/rules/ownership/team-unknown.ts",
  "core/rules/structure/section-placeholder.ts",
  "core/types/built-in.ts",
  "core/view/groupings.ts",
];

interface Import {
  readonly from: string;
  readonly to: string;
}

const files = readdirSync(SOURCE, { recursive: true, encoding: "utf8" }).filter(
  (path) => path.endsWith(".ts"),
);
const imports: readonly Import[] = files.flatMap((from) => {
  const text = readFileSync(new URL(from, SOURCE), "utf8");
  return [
    ...text.matchAll(
      /^(?:import|export)\b[^"';]*?\bfrom "([^"]+)";|^import "([^"]+)";/gm,
    ),
    ...text.matchAll(/\bimport\("([^"]+)"\)()/g),
  ].map((match) => ({ from, to: target(from, match[1] || match[2]!) }));
});

function target(from: string, specifier: string): string {
  return specifier.startsWith(".")
    ? posix.join(posix.dirname(from), specifier)
    : specifier;
}

function roomOf(path: string): string {
  return path.split("/")[1]!;
}

describe("the architecture", () => {
  it("is read from the source", () => {
    assert.ok(imports.length > 100);
    for (const { from, to } of imports)
      if (to.startsWith("core/") || to.startsWith("cli/"))
        assert.ok(
          files.includes(to),
          `${from} imports ${to}, which is no file`,
        );
  });

  it("lets no room of core import one to its right", () => {
    for (const { from, to } of imports) {
      const [room, other] = [roomOf(from), roomOf(to)];
      if (!from.startsWith("core/") || !to.startsWith("core/")) continue;
      if (!ROOMS.includes(room) || other === "subjects") continue;
      const known = ROOMS.slice(0, ROOMS.indexOf(room) + 1);
      const isHost = room === "session" && to === "core/host.ts";
      assert.ok(known.includes(other) || isHost, `${from} imports ${to}`);
    }
  });

  it("lets no common room ask a subject, but for those that gather what subjects hold", () => {
    const asking = imports.filter(
      ({ from, to }) =>
        from.startsWith("core/") &&
        roomOf(from) !== "subjects" &&
        to.startsWith("core/subjects/"),
    );
    assert.deepEqual(
      [...new Set(asking.map(({ from }) => from))].toSorted(),
      GATHERING,
    );
  });

  it("lets a subject ask only those that it has to", () => {
    const asked = new Map<string, Set<string>>();
    for (const { from, to } of imports) {
      const [, room, subject, rules] = from.split("/");
      const [, other, target] = to.split("/");
      if (room !== "subjects") continue;
      if (rules === "rules")
        assert.doesNotMatch(
          to,
          /^core\/(?:report|view|language|session)\/|-(?:register|tree)\.ts$(?<!action-register\.ts)/,
          from,
        );
      if (other !== "subjects" || subject === target) continue;
      asked.set(subject!, (asked.get(subject!) ?? new Set()).add(target!));
    }
    assert.deepEqual(
      Object.fromEntries(
        [...asked]
          .toSorted()
          .map(([subject, all]) => [subject, [...all].toSorted()]),
      ),
      ASKED,
    );
  });

  it("keeps folders so small that one can look over them", () => {
    const counts = new Map<string, number>();
    for (const file of files)
      counts.set(
        posix.dirname(file),
        (counts.get(posix.dirname(file)) ?? 0) + 1,
      );
    for (const [folder, count] of counts)
      assert.ok(count <= 40, `${folder} has ${count} files`);
  });

  it("lets language import the rooms that think, and no session", () => {
    for (const { from, to } of imports)
      if (from.startsWith("core/language/") && to.startsWith("core/"))
        assert.ok(
          roomOf(to) !== "session" &&
            [...ROOMS, "language", "subjects"].includes(roomOf(to)),
          `${from} imports ${to}`,
        );
  });

  it("keeps report, view and language apart", () => {
    for (const { from, to } of imports)
      if (SPEAKERS.includes(roomOf(from)) && SPEAKERS.includes(roomOf(to)))
        assert.equal(roomOf(from), roomOf(to), `${from} imports ${to}`);
  });

  it("has no circle of imports, those of types included", () => {
    const done = new Set<string>();
    const visit = (file: string, path: readonly string[]): void => {
      if (path.includes(file))
        assert.fail([...path.slice(path.indexOf(file)), file].join(" → "));
      if (done.has(file)) return;
      for (const { from, to } of imports)
        if (from === file) visit(to, [...path, file]);
      done.add(file);
    };
    for (const file of files) visit(file, []);
  });

  it("keeps core free of vscode, of node and of packages other rooms know", () => {
    for (const { from, to } of imports) {
      if (!from.startsWith("core/") || to.startsWith("core/")) continue;
      const isOwn = [PACKAGES[to] ?? []].flat().includes(from);
      const isSarif =
        to === "sarif" && from === "core/report/findings/sarif.ts";
      assert.ok(isOwn || isSarif, `${from} imports ${to}`);
    }
  });

  it("gives each package the one importer it has", () => {
    for (const [name, importer] of Object.entries(PACKAGES))
      assert.deepEqual(
        imports
          .filter(({ to }) => to === name)
          .map(({ from }) => from)
          .toSorted(),
        [importer].flat(),
      );
  });

  it("has one door to core, and adapters that do not know each other", () => {
    const adapters = ["cli", "extension", "generate"];
    for (const { from, to } of imports) {
      const adapter = from.split("/")[0]!;
      if (!adapters.includes(adapter)) continue;
      if (to.startsWith("core/"))
        assert.equal(to, "core/index.ts", `${from} imports ${to}`);
      else if (adapters.includes(to.split("/")[0]!))
        assert.equal(to.split("/")[0], adapter, `${from} imports ${to}`);
    }
  });

  it("writes on disk in one room of the command line", () => {
    const writing =
      /\b(?:appendFile|chmod|copyFile|cp|createWriteStream|fchmod|fsync|ftruncate|link|mkdir|mkdtemp|rename|rm|rmdir|symlink|truncate|unlink|utimes|write|writeFile|writev)(?:Sync)?\(/;
    for (const file of files) {
      if (!file.startsWith("cli/") || file.startsWith("cli/writing/")) continue;
      const text = readFileSync(new URL(file, SOURCE), "utf8");
      if (/from "node:fs/.test(text))
        assert.doesNotMatch(text, writing, `${file} writes`);
    }
  });

  it("starts programs in one place", () => {
    const starters = imports.filter(({ to }) =>
      /^(?:node:)?(?:child_process|worker_threads|cluster|vm)$/.test(to),
    );
    assert.deepEqual(
      starters.map(({ from }) => from),
      ["cli/git/run-git.ts"],
    );
  });

  it("lets nothing that ships import a package that only tests and measurements use", () => {
    const shipped = [...Object.keys(PACKAGES), "picocolors", "vscode", "sarif"];
    for (const { from, to } of imports)
      if (!from.startsWith("generate/") && !files.includes(to))
        assert.ok(
          to.startsWith("node:") || shipped.includes(to),
          `${from} imports ${to}`,
        );
  });

  it("has no module-level state", () => {
    for (const file of files) {
      const text = readFileSync(new URL(file, SOURCE), "utf8");
      assert.doesNotMatch(text, /^(?:export )?let /m, file);
    }
  });

  it("keeps files to one idea: none above 200 lines without a reason in its first line", () => {
    for (const file of files) {
      const text = readFileSync(new URL(file, SOURCE), "utf8");
      const lines = text.split("\n").length;
      const saysWhy = /^\/\*\*? (?:GENERATED|.*\blong\b)/.test(text);
      assert.ok(lines <= 200 || saysWhy, `${file} has ${lines} lines`);
    }
  });
});
