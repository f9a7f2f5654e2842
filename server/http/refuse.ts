import type { IncomingMessage } from "node:http";
import { wantsPayload } from "@/server/next/wants-payload";
import type { Address } from "./read-address";
import { largestBody } from "./take-body";

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
  if (address.kind !== "open") return null;
  const isInside = address.path.split("/")[2] === "files";
  return isInside || wantsPayload(request.headers, address.url, address.path) ? 404 : null;
}
