import type { IncomingMessage } from "node:http";
import { PassThrough } from "node:stream";
import { DetachedResponse } from "./detached-response";

/**
 * A response whose body is handed on while it is written, no faster than it is taken. Whoever takes it
 * destroys `content` to say that nobody wants more; whoever writes it hears that as a closed connection.
 * Why: see `requestOf`.
 */
export class PassResponse extends DetachedResponse {
  readonly content = new PassThrough();
  private tell!: () => void;
  /** Fulfilled when the status and the headers are known, or when nothing will come. */
  readonly begun = new Promise<void>((resolve) => {
    this.tell = resolve;
  });

  constructor(request: IncomingMessage) {
    super(request);
    this.content.on("drain", () => this.emit("drain"));
    this.content.on("error", () => {});
    this.content.on("close", () => {
      if (!this.content.writableFinished) this.destroy();
    });
  }

  private give(chunk: unknown): boolean {
    this.tell();
    const isText = typeof chunk === "string";
    return isText || chunk instanceof Uint8Array ? this.content.write(chunk) : true;
  }

  override write(...written: unknown[]): boolean {
    return this.give(written[0]);
  }

  override end(...written: unknown[]): this {
    this.give(written[0]);
    this.content.end();
    return super.end();
  }

  override destroy(fault?: Error): this {
    this.tell();
    this.content.destroy(fault);
    return super.destroy();
  }
}
