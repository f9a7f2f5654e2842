import { once } from "node:events";
import type { IncomingMessage, ServerResponse } from "node:http";
import { documentMark, type DocumentMark } from "@/lib/documents/document-mark";
import { type Aside, withAside } from "@/lib/forms/aside";
import { CapturedResponse } from "./captured-response";
import type { NextAnswer } from "./next-answer";
import { whileUnderWay } from "./own-fetch";
import { type NextQuestion, requestOf } from "./request-of";

/** Next's own way in. */
export type NextHandler = (request: IncomingMessage, response: ServerResponse) => Promise<void>;

/**
 * Asks Next for a whole answer. The mark of our documents is taken off. The status that a page asked for with
 * `answerWith` wins over a plain one; redirects and faults stay what they are.
 * Why: a page of React has no way to name its status, so it tells it beside Next, once by request.
 * @param aside is filled with what the page tells
 * @throws whatever Next throws
 */
export async function askNext(
  handle: NextHandler,
  question: NextQuestion,
  aside: Aside = {},
): Promise<NextAnswer> {
  const request = requestOf(question);
  const response = new CapturedResponse(request);
  const work = () => {
    const finished = once(response, "finish");
    // The answer counts when it is whole, also where Next has something left to do after it.
    return Promise.race([finished, handle(request, response).then(() => finished)]);
  };
  await whileUnderWay(question.headers, () => withAside(aside, work));
  const { [documentMark]: mark, ...headers } = response.getHeaders();
  const { statusCode } = response;
  const isPlain = statusCode < 300 || (statusCode >= 400 && statusCode < 500);
  return {
    status: isPlain ? (aside.status ?? statusCode) : statusCode,
    headers,
    body: response.body,
    isOurs: mark !== undefined,
    isForKeeping: mark === ("kept" satisfies DocumentMark) && statusCode === 200,
  };
}
