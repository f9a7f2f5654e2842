import { isReady } from "@/lib/is-ready";

export const dynamic = "force-dynamic";

export async function GET(): Promise<Response> {
  const ready = await isReady();
  return new Response(ready ? "ready\n" : "not ready\n", { status: ready ? 200 : 503 });
}
