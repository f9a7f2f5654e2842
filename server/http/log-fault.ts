/** Writes one line of JSON about an answer that should not have been; no search, no headers, no text of a visitor. */
export function logFault(fault: {
  requestId: string;
  method: string;
  path: string;
  status: number;
  cause?: unknown;
}): void {
  const { cause, ...rest } = fault;
  const why = cause instanceof Error ? { error: cause.stack ?? cause.message } : {};
  console.error(JSON.stringify({ at: new Date().toISOString(), ...rest, ...why }));
}
