/** Calls of the file system that go wrong in tests. */

import builtin, * as fs from "node:fs";
import { syncBuiltinESMExports } from "node:module";

type Name =
  | "closeSync"
  | "fchmodSync"
  | "fsyncSync"
  | "ftruncateSync"
  | "linkSync"
  | "mkdirSync"
  | "openSync"
  | "readSync"
  | "renameSync"
  | "rmSync"
  | "writeSync";
type Call = (...args: readonly unknown[]) => unknown;

/** Runs something while each of these calls goes through a stand-in, which gets the call itself and what it was called with. */
export function withCalls<T>(
  standIns: Partial<
    Record<Name, (call: Call, ...args: readonly unknown[]) => unknown>
  >,
  run: () => T,
): T {
  const table = builtin as unknown as Record<string, Call>;
  const originals = { ...fs } as unknown as Record<string, Call>;
  try {
    for (const [name, standIn] of Object.entries(standIns))
      table[name] = (...args) => standIn(originals[name]!, ...args);
    syncBuiltinESMExports();
    return run();
  } finally {
    for (const name of Object.keys(standIns)) table[name] = originals[name]!;
    syncBuiltinESMExports();
  }
}

/** A stand-in whose n-th call fails. */
export function failingAt(
  nth: number,
  code = "EIO",
): (call: Call, ...args: readonly unknown[]) => unknown {
  let count = 0;
  return (call, ...args) => (++count === nth ? fail(code) : call(...args));
}

/** Fails as the system does. */
export function fail(code: string): never {
  throw Object.assign(new Error(code), { code });
}
