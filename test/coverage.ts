/** What `npm run coverage` prints: how much of each room of core, and of the command line, the tests run through. */

import { readFileSync } from "node:fs";
import { relative } from "node:path";
import { transformSync } from "esbuild";

interface Part {
  readonly covered: number;
  readonly total: number;
}
type Summary = Readonly<Record<"statements" | "branches", Part>>;

const files = Object.entries(
  JSON.parse(
    readFileSync(".bench/coverage/coverage-summary.json", "utf8"),
  ) as Readonly<Record<string, Summary>>,
)
  .filter(([path]) => path !== "total" && hasCode(path))
  .map(([path, summary]) => ({ room: roomOf(relative("src", path)), summary }));
const rooms = [...new Set(files.map(({ room }) => room))].sort();

console.log("| room | files | statements | branches |\n|---|---:|---:|---:|");
for (const room of rooms) row(room, (each) => each === room);
row("all", () => true);

/** A file of types leaves nothing to run, which c8 takes for a file that nobody ran. */
function hasCode(path: string): boolean {
  const text = readFileSync(path, "utf8");
  return transformSync(text, { loader: "ts" }).code.trim() !== "";
}

function roomOf(path: string): string {
  const [adapter, room] = path.split(/[/\\]/);
  return room!.includes(".") ? adapter! : `${adapter}/${room}`;
}

function row(name: string, isMeant: (room: string) => boolean): void {
  const meant = files.filter(({ room }) => isMeant(room));
  const percent = (part: keyof Summary): string => {
    const sum = (of: keyof Part): number =>
      meant.reduce((total, { summary }) => total + summary[part][of], 0);
    return `${((100 * sum("covered")) / sum("total")).toFixed(1)} %`;
  };
  console.log(
    `| ${name} | ${meant.length} | ${percent("statements")} | ${percent("branches")} |`,
  );
}
