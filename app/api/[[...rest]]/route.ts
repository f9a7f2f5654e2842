export const dynamic = "force-dynamic";

/** Every address of programs that is nothing else: there is none, whatever is asked of it. */
function unknown(): Response {
  return new Response("Not found\n", {
    status: 404,
    headers: { "content-type": "text/plain; charset=utf-8" },
  });
}

export { unknown as DELETE, unknown as GET, unknown as PATCH, unknown as POST, unknown as PUT };
