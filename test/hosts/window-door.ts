// The door through which a suite reaches its window: a small HTTP endpoint, which works from Node and from a web worker.

import { randomUUID } from "node:crypto";
import { createServer } from "node:http";
import type { IncomingMessage } from "node:http";
import type { AddressInfo } from "node:net";
import type { WindowAction, WindowAnswer } from "./window-action.ts";

/** An open door. */
export interface WindowDoor {
  /** Where to send actions; hard to guess, as any page of the browser could reach the port. */
  readonly address: string;
  readonly close: () => void;
}

/** Opens the door: each request is one action, each answer says how it went. */
export async function openDoor(
  act: (action: WindowAction) => Promise<WindowAnswer>,
): Promise<WindowDoor> {
  const path = `/${randomUUID()}`;
  const server = createServer((request, response) => {
    response.setHeader("Access-Control-Allow-Origin", "*");
    response.setHeader("Access-Control-Allow-Headers", "*");
    if (request.method === "OPTIONS" || request.url !== path) {
      response.statusCode = request.method === "OPTIONS" ? 204 : 404;
      response.end();
      return;
    }
    void answer(request, act).then((answered) =>
      response.end(JSON.stringify(answered)),
    );
  });
  await new Promise<void>((done) => server.listen(0, "127.0.0.1", done));
  const { port } = server.address() as AddressInfo;
  return {
    address: `http://127.0.0.1:${port}${path}`,
    close: () => {
      server.close();
      server.closeAllConnections();
    },
  };
}

async function answer(
  request: IncomingMessage,
  act: (action: WindowAction) => Promise<WindowAnswer>,
): Promise<WindowAnswer> {
  try {
    let body = "";
    for await (const chunk of request) body += String(chunk);
    return await act(JSON.parse(body) as WindowAction);
  } catch (error) {
    return { error: error instanceof Error ? error.message : String(error) };
  }
}
