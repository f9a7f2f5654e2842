import type { IncomingHttpHeaders } from "node:http";

/**
 * Tells Next the nonce that its scripts must carry, by the policy that the answer will have.
 * Why: Next takes a nonce from the request's headers alone.
 */
export function nameNonce(headers: IncomingHttpHeaders, policy: string): void {
  headers["content-security-policy"] = policy;
}
