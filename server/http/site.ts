import type { IncomingMessage, ServerResponse } from "node:http";
import type { BlockList } from "node:net";
import type { Finished } from "@/server/documents/finished";
import type { PageStore } from "@/server/page-cache/page-store";
import type { RenderGate } from "./render-gate";
import type { NextHandler } from "@/server/next/ask-next";

/** What the server needs to answer: Next, the files, and how readers reach it. */
export type Site = {
  next: NextHandler;
  /** Development only: Next's own files are sent by Next itself. */
  nextFiles: ((request: IncomingMessage, response: ServerResponse) => Promise<void>) | null;
  ownFile: (path: string) => Promise<Finished | null>;
  builtFile: (path: string) => Promise<Finished | null>;
  gate: RenderGate;
  /** Finished pages; null in development, where none is finished. */
  pages: PageStore | null;
  /** Ids of the actions that pages of this build call; null in development, where they change. */
  knownActions: ReadonlySet<string> | null;
  development: boolean;
  /** Whose word counts on where a request comes from. */
  trustedProxies: BlockList;
  /** The address people type, when it is set. */
  publicUrl: URL | null;
};
