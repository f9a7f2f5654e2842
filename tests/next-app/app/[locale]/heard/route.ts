export const dynamic = "force-dynamic";

/** Says what it heard. */
export async function POST(request: Request): Promise<Response> {
  const { method, headers } = request;
  return Response.json({ method, body: await request.text(), origin: headers.get("origin") });
}
