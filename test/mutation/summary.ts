/** What came of the mutants of a room: a score, then each one that survived, by file and line. */

import { readFileSync } from "node:fs";

interface Report {
  readonly files: Readonly<
    Record<string, { readonly source: string; readonly mutants: Mutant[] }>
  >;
}

interface Mutant {
  readonly mutatorName: string;
  readonly replacement?: string;
  readonly status: string;
  readonly statusReason?: string;
  readonly location: Readonly<
    Record<"start" | "end", { readonly line: number; readonly column: number }>
  >;
}

/** The text of a report that StrykerJS wrote. */
export function summarise(name: string, path: string): string {
  const { files } = JSON.parse(readFileSync(path, "utf8")) as Report;
  const all = Object.values(files).flatMap(({ mutants }) => mutants);
  const count = (...statuses: readonly string[]): number =>
    all.filter(({ status }) => statuses.includes(status)).length;
  const found = count("Killed", "Timeout");
  const missed = count("Survived", "NoCoverage");
  const lines = Object.entries(files).flatMap(([file, { source, mutants }]) =>
    mutants
      .filter(({ status }) => ["Survived", "NoCoverage"].includes(status))
      .map((mutant) => `${file}:${describeMutant(mutant, source.split("\n"))}`),
  );
  const score = ((100 * found) / (found + missed)).toFixed(1);
  return [
    ...lines,
    `${name}: ${score} % of ${found + missed} mutants in ${Object.keys(files).length} files (${found} found, of which ${count("Timeout")} by time; ${count("Survived")} survived, ${count("NoCoverage")} not reached; ${count("Ignored")} left out)`,
  ].join("\n");
}

function describeMutant(
  { location: { start, end }, mutatorName, replacement, status }: Mutant,
  lines: readonly string[],
): string {
  const line = lines[start.line - 1]!;
  const was =
    start.line === end.line
      ? line.slice(start.column - 1, end.column - 1)
      : `${line.slice(start.column - 1)} …`;
  const flat = (text: string): string =>
    text.replace(/\s+/g, " ").slice(0, 110);
  const reach = status === "NoCoverage" ? " (not reached)" : "";
  return `${start.line} ${mutatorName}${reach}: ${flat(was)} → ${flat(replacement ?? "")}`;
}
