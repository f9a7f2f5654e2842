import type { OutgoingHttpHeaders } from "node:http";

const always = {
  "x-content-type-options": "nosniff",
  "x-frame-options": "DENY",
  // Forms are checked by their Origin, which a stricter policy would hide from us.
  "referrer-policy": "same-origin",
  "permissions-policy":
    "camera=(), microphone=(), geolocation=(), payment=(), usb=(), browsing-topics=(), publickey-credentials-get=(self)",
  "cross-origin-resource-policy": "same-origin",
};

/**
 * Headers that every answer carries.
 * @param requestId names the request in the log
 * @param overHttps whether readers come by https, as PUBLIC_URL says
 */
export function securityHeaders(requestId: string, overHttps: boolean): OutgoingHttpHeaders {
  return {
    ...always,
    "x-request-id": requestId,
    ...(overHttps ? { "strict-transport-security": "max-age=63072000; includeSubDomains" } : {}),
  };
}
