// Whether a port can be served on.

import { createServer } from "node:net";
import { PlainProblem } from "./ending.ts";

/** Rejects with the sentence to say when somebody else has the port. */
export function requireFreePort(port: number): Promise<void> {
  return new Promise((done, fail) => {
    const server = createServer();
    server.on("error", ({ code }: NodeJS.ErrnoException) => {
      const why = code === "EACCES" ? "needs more rights" : "is taken";
      fail(
        new PlainProblem(
          `Port ${port} ${why}; name another, or leave \`--port\` out for a free one.`,
        ),
      );
    });
    server.listen(port, "127.0.0.1", () => server.close(() => done()));
  });
}
