export const dynamic = "force-dynamic";

/** Gives parts for as long as somebody takes them. */
export function GET(): Response {
  let part = 0;
  return new Response(
    new ReadableStream({
      pull(control) {
        control.enqueue(new TextEncoder().encode(`part ${(part += 1)}\n`.padEnd(10_000, ".")));
      },
      cancel() {
        (globalThis as { stopped?: boolean }).stopped = true;
      },
    }),
    { headers: { "content-type": "text/csv" } },
  );
}
