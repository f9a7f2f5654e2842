import { IncomingMessage, type IncomingHttpHeaders, type ServerResponse } from "node:http";
import { once } from "node:events";
import { Socket } from "node:net";
import { type Answer, type SentForm, withAnswer } from "@/lib/forms/answer-status";
import { CapturedResponse } from "./captured-response";
import type { NextAnswer } from "./next-answer";

/** What Next is asked: only what stands here reaches it, whatever the visitor sent. */
export type Question = {
  method: string;
  /** Path with search, beginning with one slash. */
  url: string;
  headers: IncomingHttpHeaders;
  body?: Buffer;
  /** A form for an open page. Next is asked for the page as by a reader, and the page finds the form itself. */
  sent?: SentForm;
};

/** Next's own way in. */
export type NextHandler = (request: IncomingMessage, response: ServerResponse) => Promise<void>;

/** The question as Node would bring it from a reader. */
export function requestOf(question: Question): IncomingMessage {
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

/**
 * Asks Next for a whole answer. The status and headers a page asked for with `answerWith` win over plain ones;
 * redirects and faults stay what they are.
 * @throws whatever Next throws
 */
export async function askNext(handle: NextHandler, question: Question): Promise<NextAnswer> {
  const request = requestOf(question);
  const response = new CapturedResponse(request);
  const wish: Answer = question.sent ? { sent: question.sent } : {};
  await withAnswer(wish, () => {
    const finished = once(response, "finish");
    // The answer counts when it is whole, also where Next has something left to do after it.
    return Promise.race([finished, handle(request, response).then(() => finished)]);
  });
  const isPlain =
    response.statusCode < 300 || (response.statusCode >= 400 && response.statusCode < 500);
  return {
    status: isPlain ? (wish.status ?? response.statusCode) : response.statusCode,
    headers: isPlain ? { ...response.getHeaders(), ...wish.headers } : response.getHeaders(),
    body: response.body,
    document: wish.document,
  };
}
