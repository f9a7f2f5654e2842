import type { IncomingMessage, ServerResponse } from "node:http";
import type { Socket } from "node:net";
import { finished } from "node:stream/promises";

/** Requests that may stand behind the one in hand; no browser and no proxy sends one before it has its answer. */
const longestLine = 100;

type Answer = (request: IncomingMessage, response: ServerResponse) => Promise<void>;

/**
 * Node gives every request of a connection at once. This answers them one after the other, each when the answer
 * before it has been taken; what stands behind is let go when the reader leaves. A longer line is cut.
 * @param answer never rejects
 * @param answerNow answers at once, if it can, what has nothing before it
 */
export function oneAtATime(
  answer: Answer,
  answerNow: (...given: Parameters<Answer>) => boolean = () => false,
): (...given: Parameters<Answer>) => void {
  const lines = new WeakMap<Socket, Parameters<Answer>[]>();

  async function workOff(socket: Socket, line: Parameters<Answer>[]): Promise<void> {
    for (let turn = line.shift(); turn && !socket.destroyed; turn = line.shift()) {
      const [request, response] = turn;
      await answer(request, response);
      await finished(response).catch(() => {});
    }
    lines.delete(socket);
  }

  return (request, response) => {
    const { socket } = request;
    const known = lines.get(socket);
    if (known && known.length >= longestLine) socket.destroy();
    else if (known) known.push([request, response]);
    else if (!answerNow(request, response)) {
      const line: Parameters<Answer>[] = [[request, response]];
      lines.set(socket, line);
      void workOff(socket, line);
    }
  };
}
