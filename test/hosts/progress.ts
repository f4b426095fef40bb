// Tells a waiting person what takes so long: on standard error, so that output meant for programs stays clean.

const heartbeat = 10_000;

/** Runs `work`, says what it is for at its start, every ten seconds, and at its end. */
export async function withProgress<T>(
  what: string,
  work: () => Promise<T>,
): Promise<T> {
  const start = Date.now();
  const seconds = () => `${Math.round((Date.now() - start) / 1000)} s`;
  say(`${what} …`);
  const timer = setInterval(() => say(`${what} … ${seconds()}`), heartbeat);
  try {
    const result = await work();
    say(`${what}: done in ${seconds()}.`);
    return result;
  } finally {
    clearInterval(timer);
  }
}

/** One line on standard error. */
export function say(line: string): void {
  process.stderr.write(`${line}\n`);
}
