import { IncomingMessage, type IncomingHttpHeaders } from "node:http";
import { Socket } from "node:net";

/** What Next is asked: only what stands here reaches it, whatever the visitor sent. */
export type NextQuestion = {
  method: string;
  /** Path with search, beginning with one slash. */
  url: string;
  headers: IncomingHttpHeaders;
  body?: Buffer;
};

/**
 * The question as Node would bring it from a reader.
 * Why: Next takes nothing but Node's own request and response; so a request is made of what we let through,
 * and an answer is collected before anything of it is sent.
 */
export function requestOf(question: NextQuestion): IncomingMessage {
  const request = new IncomingMessage(new Socket());
  request.method = question.method;
  request.url = question.url;
  request.httpVersion = "1.1";
  request.httpVersionMajor = 1;
  request.httpVersionMinor = 1;
  request.headers = question.headers;
  request.complete = true;
  if (question.body?.length) request.push(question.body);
  request.push(null);
  return request;
}
