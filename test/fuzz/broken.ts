/** A law that does not hold, and the name by which the same failure is known again. */

/** Thrown by a law. */
export class Broken extends Error {
  constructor(
    /** The same for the same bug: without places and words of the input. */
    readonly kind: string,
    detail: string,
  ) {
    super(`${kind}: ${detail}`);
  }
}

/** What kind of failure an error is: of a law, or of the code that threw it. */
export function kindOf(error: unknown): string {
  if (error instanceof Broken) return error.kind;
  if (!(error instanceof Error)) return `throws ${String(error)}`;
  if (error.cause instanceof Error) return kindOf(error.cause);
  const frame =
    /\bat (?:new )?([\w.<>]+)? ?\(?[^\n(]*\/src\/([\w/-]+)\.ts/.exec(
      error.stack ?? "",
    );
  const where = frame ? `${frame[2]} ${frame[1] ?? ""}`.trim() : "the harness";
  return `throws ${error.name} in ${where}`;
}

/** The whole story of an error, for whoever mends it. */
export function storyOf(error: unknown): string {
  if (error instanceof Broken) return error.message;
  if (!(error instanceof Error)) return String(error);
  const cause = error.cause === undefined ? "" : `\n${storyOf(error.cause)}`;
  const lines = (error.stack ?? error.message).split("\n").slice(0, 6);
  return lines.join("\n") + cause;
}

/** Holds that something is so. */
export function hold(
  isSo: boolean,
  kind: string,
  detail: () => string,
): asserts isSo {
  if (!isSo) throw new Broken(kind, detail());
}

/** A value as it is shown in a message, not too much of it. */
export function show(value: unknown): string {
  const text = JSON.stringify(value) ?? String(value);
  return text.length > 400 ? `${text.slice(0, 400)}…` : text;
}
