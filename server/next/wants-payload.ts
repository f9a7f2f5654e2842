import type { IncomingHttpHeaders } from "node:http";

/**
 * Does this request ask for the framework's own payload instead of a page, by header, search or ending?
 * Why: Next gives one for every address, and what an open page would give so is made twice and never finished by us.
 * @param path decoded
 */
export const wantsPayload = (headers: IncomingHttpHeaders, url: string, path: string): boolean =>
  "rsc" in headers || /[?&]_rsc(?:[=&]|$)/.test(url) || /\.(?:rsc|segments)(?:\/|$)/.test(path);
