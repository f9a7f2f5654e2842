import type { IncomingMessage } from "node:http";
import { largestBody } from "./read-body";
import type { Address } from "./read-address";

const methods: Record<Address["kind"], readonly string[]> = {
  open: ["GET", "HEAD"],
  framework: ["GET", "HEAD"],
  staff: ["GET", "HEAD", "POST"],
  api: ["GET", "HEAD", "POST", "PUT", "PATCH", "DELETE"],
};

const methodsOf = ({ kind, takesOpenForm }: Address): readonly string[] =>
  takesOpenForm ? [...methods[kind], "POST"] : methods[kind];

/** The methods an address takes, for the Allow header. */
export const allowed = (address: Address): string => methodsOf(address).join(", ");

/**
 * Says what forbids a request before anybody works on it: 405 for a method the address does not take,
 * 413 for a body said to be too large, 404 for the framework's payload of a public page, which has none, and
 * for the route behind the files, which have each the address of their page.
 */
export function refuse(request: IncomingMessage, address: Address): 404 | 405 | 413 | null {
  if (!methodsOf(address).includes(request.method ?? "")) return 405;
  if (Number(request.headers["content-length"] ?? 0) > 16 * largestBody) return 413;
  const wantsPayload =
    "rsc" in request.headers ||
    /[?&]_rsc(?:[=&]|$)/.test(address.url) ||
    /\.(?:rsc|segments)(?:\/|$)/.test(address.path);
  const isInside = address.path.split("/")[2] === "files";
  return address.kind === "open" && (wantsPayload || isInside) ? 404 : null;
}
