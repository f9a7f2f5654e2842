const loopback = new Set(["localhost", "127.0.0.1", "[::1]"]);

/**
 * Whether a post comes from a page of ours. Next lets a missing Origin through and trusts forwarded
 * host names; here Origin must be there and be the configured address, or, when none is configured,
 * the loopback address that was asked.
 */
export function isFromOurPage(headers: Headers): boolean {
  const origin = headers.get("origin");
  if (!origin || !URL.canParse(origin) || headers.get("sec-fetch-site") === "cross-site")
    return false;
  const configured = process.env.PUBLIC_URL;
  if (configured) return new URL(origin).origin === new URL(configured).origin;
  const { hostname, host } = new URL(origin);
  return loopback.has(hostname) && host === headers.get("host");
}
