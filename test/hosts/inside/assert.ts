// The part of `node:assert/strict` that suites use, for the web worker, where Node's own is missing.

/** A failed expectation, with both sides for the report. */
export class AssertionError extends Error {
  readonly actual: unknown;
  readonly expected: unknown;
  constructor(message: string, actual?: unknown, expected?: unknown) {
    super(message);
    this.name = "AssertionError";
    this.actual = actual;
    this.expected = expected;
  }
}

/** Holds when `value` is truthy. */
export function ok(value: unknown, message?: string): asserts value {
  if (!value) throw new AssertionError(message ?? "It does not hold.", value);
}

/** Always fails. */
export function fail(message?: string): never {
  throw new AssertionError(message ?? "Failed.");
}

/** Holds for the same value. */
export function equal(
  actual: unknown,
  expected: unknown,
  message?: string,
): void {
  if (!Object.is(actual, expected))
    throw new AssertionError(message ?? "Not equal.", actual, expected);
}

/** Holds for different values. */
export function notEqual(
  actual: unknown,
  expected: unknown,
  message?: string,
): void {
  if (Object.is(actual, expected))
    throw new AssertionError(message ?? "Equal.", actual, expected);
}

/** Holds for values of the same content. */
export function deepEqual(
  actual: unknown,
  expected: unknown,
  message?: string,
): void {
  if (!isSame(actual, expected))
    throw new AssertionError(message ?? "Not the same.", actual, expected);
}

/** Holds when the text matches. */
export function match(text: string, pattern: RegExp, message?: string): void {
  if (!pattern.test(text))
    throw new AssertionError(message ?? "No match.", text, String(pattern));
}

/** Holds when the text does not match. */
export function doesNotMatch(
  text: string,
  pattern: RegExp,
  message?: string,
): void {
  if (pattern.test(text))
    throw new AssertionError(message ?? "A match.", text, String(pattern));
}

/** Holds when the call throws, with a message that matches. */
export function throws(call: () => unknown, pattern?: RegExp): void {
  try {
    call();
  } catch (error) {
    if (pattern) match(String(error), pattern);
    return;
  }
  throw new AssertionError("It did not throw.");
}

/** Holds when the promise rejects, with a message that matches or an error that a function finds right. */
export async function rejects(
  promise: Promise<unknown> | (() => Promise<unknown>),
  expected?: RegExp | ((error: Error) => boolean),
): Promise<void> {
  try {
    await (typeof promise === "function" ? promise() : promise);
  } catch (error) {
    if (typeof expected === "function")
      equal(expected(error as Error), true, String(error));
    else if (expected) match(String(error), expected);
    return;
  }
  throw new AssertionError("It did not reject.");
}

function isSame(a: unknown, b: unknown): boolean {
  if (Object.is(a, b)) return true;
  if (typeof a !== "object" || typeof b !== "object" || !a || !b) return false;
  if (Object.getPrototypeOf(a) !== Object.getPrototypeOf(b)) return false;
  if (a instanceof Date) return Number(a) === Number(b);
  if (a instanceof Map || a instanceof Set)
    return isSame([...a], [...(b as Iterable<unknown>)]);
  const keys = Object.keys(a);
  return (
    keys.length === Object.keys(b).length &&
    keys.every(
      (key) =>
        Object.hasOwn(b, key) &&
        isSame(
          (a as Record<string, unknown>)[key],
          (b as Record<string, unknown>)[key],
        ),
    )
  );
}

// `import assert from "node:assert/strict"` asks for a default; this file stands in for that module.
export {
  assert as default,
  deepEqual as deepStrictEqual,
  equal as strictEqual,
  notEqual as notStrictEqual,
};

const assert = Object.assign(
  (value: unknown, message?: string) => ok(value, message),
  {
    AssertionError,
    deepEqual,
    deepStrictEqual: deepEqual,
    doesNotMatch,
    equal,
    fail,
    match,
    notEqual,
    notStrictEqual: notEqual,
    ok,
    rejects,
    strictEqual: equal,
    throws,
  },
);
