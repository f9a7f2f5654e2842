/**
 * Tells Next where it finds itself.
 * Why: when an action leads to another page, Next fetches that page by HTTP: from here then, and not from
 * whatever host a visitor named.
 */
export function nameOrigin({ HOST, PORT }: { HOST: string; PORT: number }): void {
  const host = HOST === "0.0.0.0" || HOST === "::" ? "127.0.0.1" : HOST;
  process.env.__NEXT_PRIVATE_ORIGIN = `http://${host.includes(":") ? `[${host}]` : host}:${PORT}`;
}
