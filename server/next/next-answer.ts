import type { OutgoingHttpHeaders } from "node:http";

/** A whole answer of Next, before anything was sent. Header names are lower case. */
export type NextAnswer = {
  status: number;
  headers: OutgoingHttpHeaders;
  body: Buffer;
  /** Whether it is a document that one of our routes drew. */
  isOurs: boolean;
  /** Whether whoever asks the same gets the same, until something public changes. */
  isForKeeping: boolean;
};
