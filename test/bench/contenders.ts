/**
 * What is measured: the bare floor, our reader, our command line where it is built, and two peers with comparable checks:
 * relative links, their anchors, and one required thing per document (a first heading).
 */

import { execFileSync } from "node:child_process";
import { existsSync, mkdirSync, writeFileSync } from "node:fs";
import { join, resolve } from "node:path";
import { buildSync } from "esbuild";

/** One command; `{}` stands for the folder. */
export interface Contender {
  readonly name: string;
  readonly command: readonly string[];
  /** Too slow to be run in every round on more documents than this. */
  readonly maxDocs: number;
}

const TOOLS = ".bench/tools";
/** Versions that run on Node 20, exact, so that numbers can be compared. */
const PACKAGES = [
  "rumdl@0.2.75",
  "markdownlint-cli2@0.18.1",
  "markdownlint-rule-relative-links@3.0.0",
];

/** Installs the peers on first use and builds our own scripts. */
export function prepareContenders(): readonly Contender[] {
  if (!existsSync(join(TOOLS, "node_modules/rumdl"))) installPeers();
  writeConfigs();
  buildSync({
    entryPoints: ["test/bench/read-folder.ts"],
    bundle: true,
    platform: "node",
    target: "node20",
    outfile: ".bench/read-folder.cjs",
    logLevel: "error",
  });
  const node = process.execPath;
  const bin = resolve(TOOLS, "node_modules/.bin");
  const contenders: Contender[] = [
    all("bare: list, read, decode", [node, ".bench/read-folder.cjs", "{}"]),
    all("read and parse", [node, ".bench/read-folder.cjs", "{}", "--parse"]),
    all("rumdl", [
      join(bin, "rumdl"),
      "check",
      "--no-cache",
      "--silent",
      "--config",
      ".bench/rumdl.toml",
      "{}",
    ]),
    {
      name: "markdownlint-cli2",
      command: [
        join(bin, "markdownlint-cli2"),
        "--config",
        ".bench/tools/peer.markdownlint-cli2.jsonc",
        "{}/**/*.md",
      ],
      maxDocs: 1000,
    },
  ];
  if (existsSync("dist/cli.cjs"))
    contenders.splice(
      2,
      0,
      all("playbook lint", [node, "dist/cli.cjs", "lint", "{}", "--quiet"]),
    );
  return contenders;
}

function all(name: string, command: readonly string[]): Contender {
  return { name, command, maxDocs: Infinity };
}

function installPeers(): void {
  mkdirSync(TOOLS, { recursive: true });
  writeFileSync(join(TOOLS, "package.json"), '{ "private": true }\n');
  execFileSync("npm", ["install", "--no-audit", "--no-fund", ...PACKAGES], {
    cwd: TOOLS,
    stdio: ["ignore", "ignore", "inherit"],
  });
}

/** MD051: anchors, MD057 or `relative-links`: files, MD041: a first heading. Front matter is read by neither. */
function writeConfigs(): void {
  writeFileSync(
    ".bench/rumdl.toml",
    '[global]\nenable = ["MD041", "MD051", "MD057"]\nrespect-gitignore = false\n',
  );
  const config = {
    noBanner: true,
    noProgress: true,
    gitignore: false,
    customRules: ["markdownlint-rule-relative-links"],
    config: {
      default: false,
      MD041: true,
      MD051: true,
      "relative-links": true,
    },
    outputFormatters: [],
  };
  writeFileSync(
    join(TOOLS, "peer.markdownlint-cli2.jsonc"),
    JSON.stringify(config),
  );
}
