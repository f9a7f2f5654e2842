import { type IncomingMessage, type OutgoingHttpHeaders, ServerResponse } from "node:http";
import type { Socket } from "node:net";
import { Writable } from "node:stream";

type Written = Parameters<ServerResponse["write"]>;

// Node sends through a socket; this one takes everything and keeps nothing.
function nowhere(): Socket {
  const sink = new Writable({ write: (_chunk, _encoding, done) => done() });
  return Object.assign(sink, { setTimeout: () => sink }) as unknown as Socket;
}

/** A response that is collected in memory instead of sent, so that it can be finished as a whole. */
export class CapturedResponse extends ServerResponse {
  private readonly chunks: Buffer[] = [];

  constructor(request: IncomingMessage) {
    super(request);
    this.assignSocket(nowhere());
  }

  get body(): Buffer {
    return Buffer.concat(this.chunks);
  }

  // Node keeps headers given here apart from the others, where nobody could read them.
  override writeHead(status: number, ...rest: unknown[]): this {
    const given = rest.find((part) => typeof part === "object" && part !== null);
    const pairs = Array.isArray(given) ? [] : Object.entries((given ?? {}) as OutgoingHttpHeaders);
    for (const [name, value] of pairs) if (value !== undefined) this.setHeader(name, value);
    return super.writeHead(status);
  }

  private keep(chunk: unknown): void {
    if (typeof chunk === "string") this.chunks.push(Buffer.from(chunk));
    else if (chunk instanceof Uint8Array) this.chunks.push(Buffer.from(chunk));
  }

  override write(...written: unknown[]): boolean {
    this.keep(written[0]);
    super.write(...(written as Written));
    // Memory never asks anybody to wait; nothing would tell when to go on.
    return true;
  }

  override end(...written: unknown[]): this {
    this.keep(written[0]);
    return super.end(...(written as Parameters<ServerResponse["end"]>));
  }
}
