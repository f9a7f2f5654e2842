/** Public documents: our own files, nothing inline but what our script tells of links to fetch ahead, which is data. */
export const documentPolicy = [
  "default-src 'none'",
  "script-src 'self' 'inline-speculation-rules'",
  "style-src 'self'",
  "img-src 'self' data:",
  "font-src 'self'",
  "connect-src 'self'",
  "manifest-src 'self'",
  "form-action 'self'",
  "base-uri 'none'",
  "frame-ancestors 'none'",
].join("; ");

/** Answers for programs: nothing of them may run or be framed. */
export const programPolicy = "default-src 'none'; frame-ancestors 'none'";

/**
 * Staff pages: only scripts that carry this request's nonce, and what those load.
 * @param nonce base64, new for every request
 * @param development what Next's development mode needs on top: eval, its own styles, its socket
 */
export function staffPolicy(nonce: string, development: boolean): string {
  return [
    "default-src 'none'",
    `script-src 'nonce-${nonce}' 'strict-dynamic'${development ? " 'unsafe-eval'" : ""}`,
    development ? "style-src 'self' 'unsafe-inline'" : `style-src 'self' 'nonce-${nonce}'`,
    "img-src 'self' data: blob:",
    "font-src 'self'",
    `connect-src 'self'${development ? " ws:" : ""}`,
    "manifest-src 'self'",
    "form-action 'self'",
    "base-uri 'none'",
    "frame-ancestors 'none'",
  ].join("; ");
}
