import { causesOf } from "@/lib/faults/causes-of";

/**
 * Writes one line of JSON about a fault: what was asked for, or what the server was at, and the chain of causes.
 * No search, no headers, no word that was typed or stored.
 */
export function logFault({
  fault,
  ...told
}: { fault?: unknown } & (
  { requestId: string; method: string; path: string; status: number } | { during: string }
)): void {
  const causes = causesOf(fault);
  console.error(
    JSON.stringify({
      at: new Date().toISOString(),
      ...told,
      ...(causes.length > 0 ? { causes } : {}),
    }),
  );
}
