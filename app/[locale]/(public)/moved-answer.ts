import type { Moved } from "@/lib/errors";

/** Leads a cited address on to where the thing is now: in the same language, on the same day, as the same file. */
export function movedAnswer(request: Request, { from, to }: Moved): Response {
  const { pathname, search } = new URL(request.url);
  const words = pathname.split("/");
  words[words.lastIndexOf(from)] = to;
  return new Response(null, { status: 301, headers: { location: words.join("/") + search } });
}
