import { z } from "zod";
import { type Language, languages } from "@/db/vocabulary";
import { asOfDay } from "@/lib/dates/as-of-day";
import type { Day } from "@/lib/dates/day";
import { programmeToday } from "@/lib/dates/programme-today";
import { isDatabaseAway, Refusal } from "@/lib/errors";

type Asked<Params> = { language: Language; params: Params; day: Day };
type Sent = { body: Uint8Array; type: string; name: string };

/**
 * The edge of every public file: parses the address and answers with the bytes, or with a plain 404 or
 * 503. What it sends is saved, never shown.
 */
export function publicFile<Params extends z.ZodType>(
  shape: Params,
  make: (asked: Asked<z.output<Params>>) => Promise<Sent>,
) {
  return async function GET(
    request: Request,
    { params }: { params: Promise<Record<string, string | string[]>> },
  ): Promise<Response> {
    const given = await params;
    const locale = z.enum(languages).safeParse(given["locale"]);
    const parsed = shape.safeParse(given);
    if (!locale.success || !parsed.success) return new Response("Not found", { status: 404 });
    const today = programmeToday();
    const asked = new URL(request.url).searchParams.get("asOf") ?? undefined;
    try {
      const { body, type, name } = await make({
        language: locale.data,
        params: parsed.data,
        day: asOfDay(asked, today) ?? today,
      });
      return new Response(new Uint8Array(body), {
        headers: { "content-type": type, "content-disposition": `attachment; filename="${name}"` },
      });
    } catch (thrown) {
      if (thrown instanceof Refusal) return new Response("Not found", { status: 404 });
      if (isDatabaseAway(thrown)) return new Response("Try again in a minute", { status: 503 });
      throw thrown;
    }
  };
}
