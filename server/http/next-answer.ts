import type { OutgoingHttpHeaders } from "node:http";
import type { ReactNode } from "react";

/** A whole answer of Next, before anything was sent. Header names are lower case. */
export type NextAnswer = {
  status: number;
  headers: OutgoingHttpHeaders;
  body: Buffer;
  /** An open page, left to the server to draw; the body is empty then. */
  document?: ReactNode;
};
