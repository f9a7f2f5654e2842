import type { ServerResponse } from "node:http";
import { DetachedResponse } from "./detached-response";

type Written = Parameters<ServerResponse["write"]>;

/** A response that is collected in memory instead of sent, so that it can be finished as a whole. Why: see `requestOf`. */
export class CapturedResponse extends DetachedResponse {
  private readonly chunks: Buffer[] = [];

  get body(): Buffer {
    return Buffer.concat(this.chunks);
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
