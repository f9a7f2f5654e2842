import { languages } from "@/db/vocabulary";

export const dynamic = "force-dynamic";

/** Leads to the reader's language: the first that the browser asks for and the site speaks. */
export function GET(request: Request): Response {
  const asked = (request.headers.get("accept-language") ?? "")
    .split(",")
    .map((part) => part.trim().slice(0, 2).toLowerCase());
  const language = asked.find((code) => languages.some((known) => known === code)) ?? languages[0];
  return new Response(null, {
    status: 307,
    headers: { location: `/${language}`, vary: "accept-language" },
  });
}
