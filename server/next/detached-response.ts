import { type IncomingMessage, type OutgoingHttpHeaders, ServerResponse } from "node:http";
import type { Socket } from "node:net";
import { Writable } from "node:stream";

// Node sends through a socket; this one takes everything and keeps nothing.
function nowhere(): Socket {
  const sink = new Writable({ write: (_chunk, _encoding, done) => done() });
  return Object.assign(sink, { setTimeout: () => sink }) as unknown as Socket;
}

/** A response that Next can answer with, and that goes nowhere by itself. Why: see `requestOf`. */
export class DetachedResponse extends ServerResponse {
  constructor(request: IncomingMessage) {
    super(request);
    this.assignSocket(nowhere());
  }

  // Node keeps headers given here apart from the others, where nobody could read them.
  override writeHead(status: number, ...rest: unknown[]): this {
    const given = rest.find((part) => typeof part === "object" && part !== null);
    const pairs = Array.isArray(given) ? [] : Object.entries((given ?? {}) as OutgoingHttpHeaders);
    for (const [name, value] of pairs) if (value !== undefined) this.setHeader(name, value);
    return super.writeHead(status);
  }
}
