/** The same playbook says the same: with LF or CRLF, with a byte order mark, in any order of files, open or on disk. */

import {
  memoryHost,
  openSession,
  overlayHost,
  type Diagnostic,
} from "../../src/core/index.ts";
import { hold } from "./broken.ts";
import { mapFiles, ROOT, TODAY, type Files } from "./input.ts";
import { open, type Law } from "./law.ts";

/** Line breaks of Windows and byte order marks change no finding. */
export const LINE_BREAKS: Law = {
  name: "line breaks",
  async check({ files }) {
    const plain = mapFiles(files, (text) =>
      text.replace(/^\ufeff+/, "").replace(/\r\n?/g, "\n"),
    );
    const expected = await told(plain);
    const windows = await told(
      mapFiles(plain, (text) => text.replaceAll("\n", "\r\n")),
    );
    same(expected, windows, "CRLF");
    const marked = await told(
      mapFiles(plain, (text) => (text === "" ? text : `\ufeff${text}`)),
      1,
    );
    same(expected, marked, "a byte order mark");
  },
};

/** The order in which files are listed changes nothing. */
export const ORDER: Law = {
  name: "order of files",
  async check({ files, result, random }) {
    const other = Object.fromEntries(random.shuffled(Object.entries(files)));
    const { result: again } = await open(other);
    same(lines(result.diagnostics), lines(again.diagnostics), "another order");
  },
};

/** Texts in editors that say what the disk says change nothing. */
export const OPEN_BUFFERS: Law = {
  name: "open buffers",
  async check({ files, result }) {
    const expected = lines(result.diagnostics);
    const session = await open(files, true);
    same(expected, lines(session.result.diagnostics), "a live session");
    const texts = new Map(Object.entries(files));
    const config = "playbook.config.yaml";
    const updated = session.update(
      new Map([...texts].filter(([path]) => path !== config)),
    );
    same(expected, lines(updated.diagnostics), "an update with the same text");
    const stale = mapFiles(files, (text) => text.slice(0, 10));
    const host = overlayHost(memoryHost(stale, ROOT), texts);
    const overlaid = await openSession(host, { today: TODAY });
    same(expected, lines(overlaid.result.diagnostics), "an overlay");
  },
};

async function told(files: Files, mark = 0): Promise<readonly string[]> {
  const { result } = await open(files);
  return lines(result.diagnostics, mark);
}

/** Findings without offsets, in one order. */
export function lines(
  diagnostics: readonly Diagnostic[],
  mark = 0,
): readonly string[] {
  const place = ({ line, column }: Diagnostic["start"]): string =>
    `${line}:${line === 1 && column > mark ? column - mark : column}`;
  return diagnostics
    .map(
      ({ path, rule, severity, message, start, end }) =>
        `${path} ${place(start)}-${place(end)} ${severity} ${rule}: ${message}`,
    )
    .sort();
}

/** Holds that two runs found the same. */
export function same(
  expected: readonly string[],
  found: readonly string[],
  what: string,
): void {
  const missing = expected.filter((each) => !found.includes(each));
  const more = found.filter((each) => !expected.includes(each));
  const isSame =
    missing.length === 0 &&
    more.length === 0 &&
    expected.length === found.length;
  const first = missing[0] ?? more[0] ?? "a number";
  const rule = / (?:error|warning|info|hint) ([\w-]+):/.exec(first)?.[1];
  hold(isSame, `${what} changes ${rule ?? first}`, () =>
    [
      ...missing.slice(0, 4).map((each) => `- ${each}`),
      ...more.slice(0, 4).map((each) => `+ ${each}`),
    ].join("\n"),
  );
}
